import type { Locator } from '@playwright/test';
import { EXPECTED, LURE } from './feed-page.ts';
import { expect, test } from './fixture.ts';

test.use({ shared: true });

test.beforeEach(async ({ feed }) => {
  await feed.open();
  await feed.expectNoted(EXPECTED);
});

/** What a reader would touch along the words of a post: all of ours, none of ours, or some. */
const touched = (words: Locator) =>
  words.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    // The lines themselves, not the air around them; the corners of the cover are round.
    const rows = element.children.length > 0 ? [...element.children] : [element];
    const spots = rows.flatMap((row) => {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      return [left + 4, (left + right) / 2, right - 4].map((x) => [x, (top + bottom) / 2]);
    });
    const ours = spots.map(([x, y]) => document.elementFromPoint(x!, y!)?.localName === 'viec-that-note');
    if (ours.every(Boolean)) return 'covered';
    return ours.some(Boolean) ? 'partly covered' : 'open';
  });

test('covers the words of dangerous posts only, and nothing else of the page', async ({ feed, seen }) => {
  const levels = new Map((await seen()).posts.map((post) => [post.author, post.level]));
  expect([...levels.values()].filter((level) => level === 'danger').length).toBeGreaterThan(2);
  for (const id of EXPECTED) {
    const author = await feed.page.locator(`[data-sample="${id}"] [data-set="author"]`).textContent();
    const wanted = levels.get(author!) === 'danger' ? 'covered' : 'open';
    expect.soft(await touched(feed.words(id)), id).toBe(wanted);
  }
  expect(await touched(feed.page.locator('[data-sample="thailand"] .foot'))).toBe('open');
  expect(await touched(feed.words('coffee'))).toBe('open');
});

test('is lifted and put back, and stays lifted when a list takes the post out', async ({ feed }) => {
  const words = feed.words('thailand');
  const note = feed.note('thailand');
  const before = await words.evaluate((element) => element.outerHTML);
  await note.getByRole('button', { name: 'Vẫn xem' }).click();
  expect(await touched(words)).toBe('open');
  await feed.act('virtualise', 'thailand', 800);
  await expect(note.getByRole('button', { name: 'Che lại' })).toBeVisible();
  expect(await touched(words)).toBe('open');
  await note.getByRole('button', { name: 'Che lại' }).click();
  await expect.poll(() => touched(words)).toBe('covered');
  expect(await words.evaluate((element) => element.outerHTML)).toBe(before);
});

test('stays lifted when the words of the post grow, and comes down over other words', async ({ feed }) => {
  const words = feed.words('thailand');
  const note = feed.note('thailand');
  await note.getByRole('button', { name: 'Vẫn xem' }).click();
  await note.getByRole('button', { name: 'Vì sao?' }).click();
  await feed.addLink('thailand', 'https://zalo.me/0900000001');
  await expect(words.getByRole('link')).toBeVisible();
  // Long enough for the page to be read and judged again.
  await feed.page.waitForTimeout(1500);
  expect(await touched(words)).toBe('open');
  await expect(note.getByRole('button', { name: 'Vì sao?' })).toHaveAttribute('aria-expanded', 'true');
  await words.evaluate((element) => {
    element.firstElementChild!.textContent = `Cần gấp! ${element.firstElementChild!.textContent}`;
  });
  await expect.poll(() => touched(words)).toBe('covered');
});

test('follows the words when they grow, when the window turns narrow and when the page scrolls', async ({
  feed,
}) => {
  const words = feed.words('thailand');
  await words.evaluate((element) => {
    (element as HTMLElement).style.paddingBottom = '160px';
  });
  await expect.poll(() => touched(words)).toBe('covered');
  await feed.page.setViewportSize({ width: 380, height: 700 });
  await expect.poll(() => touched(words)).toBe('covered');
  await feed.page.mouse.wheel(0, 120);
  await expect.poll(() => touched(words)).toBe('covered');
  await feed.note('thailand').getByRole('button', { name: 'Vì sao?' }).click();
  await expect.poll(() => touched(words)).toBe('covered');
});

test('makes way for what has the focus under it', async ({ feed }) => {
  await feed.addLink('thailand', 'https://example.org/');
  const words = feed.words('thailand');
  await feed.note('thailand').getByRole('button', { name: 'Vẫn xem' }).focus();
  await expect.poll(() => touched(words)).toBe('covered');
  await feed.page.keyboard.press('Tab');
  expect(await feed.page.evaluate(() => document.activeElement?.textContent)).toBe('https://example.org/');
  expect(await touched(words)).toBe('open');
  await feed.page.keyboard.press('Shift+Tab');
  await expect.poll(() => touched(words)).toBe('covered');
});

test('does not come where the reader switched it off', async ({ feed, openOurs }) => {
  const settings = await openOurs('options.html');
  await settings.getByRole('checkbox', { name: 'Che tin nguy hiểm' }).uncheck();
  await feed.page.bringToFront();
  await expect(feed.note('thailand').getByRole('button', { name: 'Vẫn xem' })).toHaveCount(0);
  await feed.expectNoted(EXPECTED);
  expect(await touched(feed.words('thailand'))).toBe('open');
});

test('stays with a warning that lies over the page', async ({ feed }) => {
  await feed.act('add', { id: 'fixed', ...LURE, author: 'Người Khác' }, 'travel');
  await expect.poll(() => touched(feed.words('fixed'))).toBe('covered');
  await feed.page.evaluate(() => {
    const guard = new MutationObserver(() => {
      for (const note of document.querySelectorAll('[data-sample="fixed"] viec-that-note')) note.remove();
    });
    guard.observe(document.body, { childList: true, subtree: true });
    document.querySelector('[data-sample="fixed"] viec-that-note')!.remove();
  });
  const over = feed.page.locator('body > viec-that-note[popover]');
  await expect(over).toHaveCount(1, { timeout: 12_000 });
  await expect.poll(() => touched(feed.words('fixed'))).toBe('covered');
  await over.getByRole('button', { name: 'Vẫn xem' }).click();
  await expect.poll(() => touched(feed.words('fixed'))).not.toBe('covered');
});
