import { expect, it } from 'vitest';
import { lookAt } from './look.ts';
import { cleanLink } from './read-link.ts';
import { x } from './x/site.ts';

const look = lookAt(x, x.surfaces[0]!, document, 'https://x.com/home', {});

it.each([
  ['/a/status/1', 'https://x.com/a/status/1'],
  ['/a/status/1/analytics', 'https://x.com/a/status/1'],
  ['/a/status/1/photo/2', 'https://x.com/a/status/1'],
  ['/a/status/1/likes/', 'https://x.com/a/status/1'],
  ['/p/1/liked_by/', 'https://x.com/p/1'],
  ['/a/photo/1', 'https://x.com/a/photo/1'],
  ['/a/status/1/history', 'https://x.com/a/status/1/history'],
  ['https://elsewhere.example/a/status/1', null],
])('the link %s is that of %s', (href, link) => expect(cleanLink(look, href)).toBe(link));
