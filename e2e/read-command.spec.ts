import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../scripts/rule-files.ts';
import { LURE } from './feed-page.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'viec-that-pages-'));
const FEED = 'https://www.facebook.com/';

function read(...args: string[]) {
  const done = spawnSync(process.execPath, [join(ROOT, 'scripts/read.ts'), ...args], { encoding: 'utf8' });
  return { status: done.status, said: done.stderr.trim(), json: () => JSON.parse(done.stdout) };
}

function page(name: string, html: string | Buffer): string {
  const path = join(FOLDER, name);
  writeFileSync(path, html);
  return path;
}

const fixture = (name: string) => join(ROOT, 'lib/sites/facebook', name);

const post = (author: string, text: string) => `
  <div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h4><a role="link" href="https://www.facebook.com/x">${author}</a></h4></div>
  <div data-ad-rendering-role="story_message"><span dir="auto">${text
    .split('\n')
    .map((line) => `<div dir="auto">${line}</div>`)
    .join('')}</span></div>
  <div role="button"><span data-ad-rendering-role="like_button">Thích</span></div><div role="button"><span data-ad-rendering-role="share_button">Chia sẻ</span></div></div>`;

test('prints what was read on a saved page, in the agreed form', () => {
  const { status, json } = read(fixture('home-only-rendering-roles.html'), '--url', FEED);
  expect(status).toBe(0);
  const out = json();
  expect(Object.keys(out)).toEqual(['site', 'surface', 'health', 'posts']);
  expect(out).toMatchObject({ site: 'facebook', surface: 'feed', health: 'ok' });
  expect(out.posts).toHaveLength(2);
  expect(Object.keys(out.posts[0])).toEqual([
    'author',
    'text',
    'posterText',
    'link',
    'partial',
    'level',
    'lures',
  ]);
  expect(out.posts[0]).toMatchObject({ author: 'Trần Thị Mẫu', partial: false });
  expect(out.posts[0].level).not.toBe('calm');
  expect(out.posts[0].lures).toContain('vi/abroad-no-employer');
  expect(out.posts[1]).toMatchObject({ author: 'Lê Văn Thử', level: 'calm', lures: [] });
});

test('says so when the page cannot be read', () => {
  const mobile = read(fixture('../facebook-mobile/legacy.html'), '--url', 'https://m.facebook.com/');
  expect(mobile.json()).toMatchObject({ site: 'facebook', health: 'unsupported', posts: [] });
  const login = read(fixture('login-page.html'), '--url', 'https://www.facebook.com/login/?next=x');
  expect(login.json()).toMatchObject({ site: 'facebook', health: 'auth', posts: [] });
});

test('runs none of the scripts of the page and follows it nowhere', () => {
  const hostile = page(
    'hostile.html',
    `<!doctype html><html><head><meta http-equiv="refresh" content="0; url=https://example.org/">
     <script>document.documentElement.remove(); for (;;) {}</script></head>
     <body onload="location = 'https://example.org/'"><noscript><p>${LURE.text}</p></noscript>
     <iframe src="https://www.facebook.com/inner"></iframe>
     <div role="main">${post('Ngọc', LURE.text)}</div>
     <script>document.querySelector('[role=main]').textContent = 'gone'</script></body></html>`,
  );
  const { json } = read(hostile, '--url', `${FEED}groups/123/?sorting=new#top`);
  expect(json()).toMatchObject({ surface: 'group', posts: [{ author: 'Ngọc', level: 'danger' }] });
  expect(json().posts).toHaveLength(1);
});

test('reads a page that is not UTF-8', () => {
  const french = `<!doctype html><meta charset="windows-1252"><div role="main">${post('René', 'Déjà vu à la plage')}</div>`;
  const old = read(page('latin.html', Buffer.from(french, 'latin1')), '--url', FEED);
  expect(old.json().posts).toMatchObject([{ author: 'René', text: 'Déjà vu à la plage' }]);
});

test('reads every post of a page of ten megabytes', () => {
  // Chromium alone needs about ten seconds to lay out its 600,000 elements, and a second for every picture of it.
  test.setTimeout(240_000);
  const filler = `<div class="x1">${'<div class="x2"><span></span></div>'.repeat(10)}</div>`.repeat(28_000);
  const many = Array.from({ length: 40 }, (_, n) => post(`Người ${n}`, `${LURE.text}\nSố ${n}`)).join('');
  const large = page(
    'large.html',
    `<!doctype html><meta charset="utf-8"><div role="main">${many}${filler}</div>`,
  );
  expect(read(large, '--url', FEED).json().posts).toHaveLength(40);
});

test('says in one sentence what is missing, with how it is used behind it at most', () => {
  for (const [args, sentence] of [
    [[], /^Name one saved page/],
    [[fixture('listing.html')], /^Say with --url/],
    [['/nowhere/page.html', '--url', FEED], /^There is no file/],
    [[FOLDER, '--url', FEED], /is not a file/],
    [[fixture('listing.html'), '--url', 'http://example.org/'], /is no web address/],
    [[fixture('listing.html'), '--url', 'nonsense'], /is no web address/],
    [[fixture('listing.html'), '--adress', FEED], /Unknown option/],
  ] as const) {
    const { status, said } = read(...args);
    expect(said).toMatch(sentence);
    const [, ...more] = said.split('\n');
    expect(more.length).toBeLessThanOrEqual(1);
    for (const line of more) expect(line).toMatch(/^Usage: npm run /);
    expect(status).toBe(1);
  }
});
