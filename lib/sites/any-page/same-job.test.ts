import './carry.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indeed } from '../indeed/site.ts';
import { lookAt } from '../look.ts';
import { findIn } from '../read-posts.ts';
import { isSameJob } from './same-job.ts';

const card = (html: string) =>
  new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild!;
const job = { title: 'Thợ may', author: 'Xưởng Mẫu' };

it.each([
  ['<h3>Thợ  may</h3><p>Xưởng Mẫu, 7 triệu</p>', true],
  ['<h3>Thợ may công nghiệp</h3><p>Xưởng Mẫu</p>', false],
  ['<h3>Thợ may</h3><p>Xưởng khác</p>', false],
])('a card %s is of the same job: %s', (html, same) => expect(isSameJob(card(html), job)).toBe(same));

it('says nothing of a page without a name', () => {
  expect(isSameJob(card('<h3>Thợ may</h3>'), { title: 'Thợ may', author: '' })).toBe(false);
});

it('holds for a card that changes later, too', () => {
  const html = readFileSync(join(import.meta.dirname, '../indeed/list.html'), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  const look = lookAt(indeed, indeed.surfaces[0]!, document, 'https://vn.indeed.com/jobs?vjk=a1', {});
  expect(findIn(look, document.documentElement)).toHaveLength(2);
  const found = [...document.querySelectorAll('.job_seen_beacon')].map((each) => findIn(look, each).length);
  expect(found).toEqual([0, 1]);
});
