import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.ts';
import { facebook } from './facebook/site.ts';
import type { Health } from './read-post.ts';
import { x } from './x/site.ts';

const HEALTH: Health = { state: 'drift', site: 'facebook', surface: 'feed', posts: 0, rung: 0 };
const page = (body: string) =>
  new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');

describe('the diagnosis of a page', () => {
  it('tells which rungs still find something, and how the page is built', () => {
    const told = diagnose(
      page('<div role="main"><div data-ad-preview="message" dir="auto"><span>Xin chào</span></div></div>'),
      facebook,
      HEALTH,
    );
    expect(told).toMatchObject({ site: 'facebook', health: 'drift', surface: 'feed', posts: 0, refused: [] });
    expect(told.rungs['post.message']).toEqual([0, 1]);
    expect(told.shapes[0]).toMatch(/^div\[role=main\] > div\[data-ad-preview=#\w{6}\]\[dir\]$/);
  });

  it('tells two values of a mark apart without telling them', () => {
    const told = diagnose(page('<main><p data-testid="a">x</p><p data-testid="b">y</p></main>'), x, HEALTH);
    expect(new Set(told.shapes).size).toBe(2);
  });

  it('can hold no text, name, link or number of the page, wherever they stand', () => {
    const secret = fc.stringMatching(/^(?:nguyen|tran|bavet)[a-z]{3,8}$/u);
    fc.assert(
      fc.property(secret, fc.boolean(), (word, odd) => {
        const document = page('<div role="main"></div>');
        const element = document.createElement(odd ? `${word}-x` : 'p');
        element.setAttribute('dir', 'auto');
        for (const name of [
          ...[
            'href',
            'src',
            'alt',
            'title',
            'aria-label',
            'id',
            'class',
            'style',
            'data-testid',
            'data-id',
            'role',
          ],
          ...['value', 'placeholder', 'name', 'content', 'lang', 'itemprop'],
        ]) {
          element.setAttribute(name, word);
        }
        element.textContent = word;
        element.setAttribute(`data-${word}`, 'x');
        element.setAttribute(word, 'x');
        document.querySelector('[role=main]')!.append(element);
        const told = diagnose(document, facebook, HEALTH);
        expect(told.shapes).toHaveLength(1);
        expect(JSON.stringify(told)).not.toContain(word);
      }),
    );
  });

  it('says nothing of private talks', () => {
    const told = diagnose(
      page('<div role="main"><div role="log"><p data-testid="bí mật">Em ơi</p></div></div>'),
      facebook,
      HEALTH,
    );
    expect(told.shapes).toEqual([]);
  });
});
