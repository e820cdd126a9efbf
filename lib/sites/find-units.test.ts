import { describe, expect, it } from 'vitest';
import type { UnitDescription } from './define-site.ts';
import { listSite } from './list-site.ts';
import { readPosts } from './read-posts.ts';

const UNIT: UnitDescription = {
  id: 'post',
  kind: 'post',
  defaultOn: true,
  item: ['article'],
  skip: ['.own'],
  text: ['p'],
  pick: 'all',
  not: [],
  quoted: [],
  name: ['b'],
  link: [],
  more: [],
};

/** A site with these kinds of units and nothing else. */
function siteWith(units: UnitDescription[], ways: Partial<Parameters<typeof listSite>[0]> = {}) {
  return listSite({
    id: 'test',
    version: 1,
    hosts: ['test.example'],
    unsupportedHosts: [],
    authPaths: [],
    surfaces: [{ id: 'feed', paths: ['/**'], strategy: 'list', scope: [], defaultOn: true }],
    deny: [],
    drop: [],
    linkParams: [],
    placeholder: [],
    dialog: [],
    units,
    anchor: { mode: 'inlineBeforeMessage' },
    dark: { class: 'dark', on: 'html' },
    health: { evidence: [], minEvidence: 0, main: [], emptyWords: [], login: [], unsupported: [] },
    ...ways,
  });
}

function read(html: string, units: Partial<UnitDescription>[], ways = {}) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const site = siteWith(
    units.map((unit) => ({ ...UNIT, ...unit })),
    ways,
  );
  return readPosts(page, site, { location: { href: 'https://test.example/' } }).map(
    ({ kind, author, text, partial }) => [kind, author, text, ...(partial ? ['clipped'] : [])].join(' | '),
  );
}

describe('units of a list', () => {
  it('are found around a mark, up to where the next one begins', () => {
    const row = (name: string, words: string) => `<div><b>${name}</b><i><p>${words}</p></i></div>`;
    const up = { item: ['p'], up: ['b'] };
    expect(read(`<main>${row('An', 'một')}${row('Bình', 'hai')}</main>`, [up])).toEqual([
      'post | An | một',
      'post | Bình | hai',
    ]);
    // The first mark has no name of its own, and must not take that of the next one.
    expect(read(`<main><i><p>một</p></i>${row('Bình', 'hai')}</main>`, [up])).toEqual(['post | Bình | hai']);
  });

  it('have a title before their words', () => {
    expect(read('<article><h1>Tên</h1><p>lời</p></article>', [{ title: ['h1'] }])).toEqual([
      'post |  | Tên\nlời',
    ]);
  });

  it('take their words from between header and footer', () => {
    const html = '<article><p>tên</p><time></time><p>lời</p><hr><p>12 lượt thích</p></article>';
    expect(read(html, [{ after: ['time'], before: ['hr'] }])).toEqual(['post |  | lời']);
    expect(read('<article><p>không có giờ</p></article>', [{ after: ['time'] }])).toEqual([]);
  });

  it('take no words from places where none begin, and keep links within words', () => {
    const html = '<article><p><a href="/a">tên</a></p><p>hỏi <a href="/b">@b</a> nhé</p></article>';
    expect(read(html, [{ notIn: ['a'] }])).toEqual(['post |  | hỏi @b nhé']);
  });

  it('leave out units inside them, also those nobody asked for', () => {
    const html = '<article><p>bài</p><section><p>bình luận</p></section></article>';
    const comment = { id: 'comment', kind: 'comment' as const, item: ['section'] };
    expect(read(html, [{}, comment])).toEqual(['post |  | bài', 'comment |  | bình luận']);
    expect(read(html, [{}, { ...comment, defaultOn: false }])).toEqual(['post |  | bài']);
  });

  it('drop what is a control by its words alone, and see that a text is clipped', () => {
    const ways = { controls: ['Dịch', '#/#'], moreWords: ['Xem thêm # dòng'] };
    expect(read('<article><p>lời <i>2 / 5</i> <i>Dịch</i></p></article>', [{}], ways)).toEqual([
      'post |  | lời',
    ]);
    expect(read('<article><p>Dịch thuật 2/5</p></article>', [{}], ways)).toEqual([
      'post |  | Dịch thuật 2/5',
    ]);
    expect(read('<article><p>lời</p><p>Xem thêm 3 dòng</p></article>', [{}], ways)).toEqual([
      'post |  | lời | clipped',
    ]);
    const dots = { clip: 'dotsInElement' as const };
    expect(read('<article><p>lời<i>… thêm</i></p></article>', [{}], dots)).toEqual([
      'post |  | lời | clipped',
    ]);
    expect(read('<article><p><i>... lửng</i> lời</p></article>', [{}], dots)).toEqual([
      'post |  | ... lửng lời',
    ]);
  });

  it('keep a block in its line, and lines of the source, where the site says so', () => {
    const html = '<article><pre>một\n<span>hai</span> <ins><div>ba</div></ins> bốn</pre></article>';
    const unit = { text: ['pre'] };
    expect(read(html, [unit])).toEqual(['post |  | một hai\nba\nbốn']);
    const ways = { inline: ['pre div'], lines: ['pre'] };
    expect(read(html, [unit], ways)).toEqual(['post |  | một\nhai ba bốn']);
  });
});
