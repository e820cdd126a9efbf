import type { Page } from 'playwright-core';
import { act, serveChats, TELEGRAM_POST, WEB_K, ZALO } from './chat-pages/chat-pages.ts';
import { LURE, ORDINARY } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

test.use({ shared: true });

const WHISPER = `Em ơi, ${LURE.text}`;
const ROWS: [string, string, string][] = [
  ['calm', 'Nam Mẫu', ORDINARY.text],
  ['lure', LURE.author, LURE.text],
  ['last', 'Nam Mẫu', 'Ừ để mình hỏi lại'],
];

test.beforeEach(({ app }) => serveChats(app.context, LURE.text));

/** Rows with something of ours in them, in their order on the page; what stands elsewhere says so. */
const noted = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('viec-that-note')].map(
      (note) => note.closest<HTMLElement>('[data-row]')?.dataset.row ?? 'elsewhere',
    ),
  );
const expectNoted = async (page: Page, rows: string[]) => {
  await expect.poll(() => noted(page), { timeout: 12_000 }).toEqual(rows);
  await page.waitForTimeout(700);
  expect(await noted(page)).toEqual(rows);
};
/** Rows that are not as high any more as the page measured them. */
const moved = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')]
      .filter((row) => String(row.offsetHeight) !== row.dataset.height)
      .map((row) => row.dataset.row),
  );
const ask = (ours: Page, asked: Record<string, string[]>) =>
  ours.evaluate((given) => chrome.storage.local.set({ settings: { asked: given } }), asked);

test('warns in groups of Web K with a chip that moves nothing, and reads private chats only when asked', async ({
  feed,
  seen,
  openOurs,
}) => {
  const { page } = feed;
  const chip = (row: string) => page.locator(`[data-row="${row}"] viec-that-note .chip`);
  await page.goto(WEB_K);
  await act(page, 'open', 'group', ROWS);
  await expectNoted(page, ['lure']);
  expect((await seen()).health).toMatchObject({ state: 'ok', surface: 'web-k' });
  expect((await seen()).posts.map((post) => post.text)).toContain('Ừ để mình hỏi lại');
  expect(await moved(page)).toEqual([]);

  // The chip stands on the upper edge of the words and ends where they end.
  const box = (await chip('lure').boundingBox())!;
  const words = (await page.locator('[data-row="lure"] .translatable-message').boundingBox())!;
  expect(Math.abs(box.x + box.width - (words.x + words.width))).toBeLessThan(3);
  expect(Math.abs(box.y + box.height - words.y)).toBeLessThan(8);

  // Whole with the keyboard: open, read, leave, and the focus is back where it was.
  await chip('lure').focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('[data-row="lure"] viec-that-note').getByRole('dialog');
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('111');
  await expect(chip('lure')).toHaveAttribute('aria-expanded', 'true');
  const at = (await panel.boundingBox())!;
  expect(at.x >= 0 && at.y >= 0 && at.x + at.width <= 1000 && at.y + at.height <= 900).toBe(true);
  await page.keyboard.press('Tab');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(chip('lure')).toBeFocused();

  await act(page, 'add', 'new', 'Người Khác', LURE.text);
  await act(page, 'edit', 'last', LURE.text);
  await act(page, 'edit', 'lure', ORDINARY.text);
  await expectNoted(page, ['last', 'new']);
  await act(page, 'recycle', 'new', 'next', 'Hoa Mẫu', ORDINARY.text);
  await act(page, 'add', 'tight', 'Hoa Mẫu', 'Chào cả nhà');
  await act(page, 'clip', 'tight');
  await act(page, 'edit', 'tight', LURE.text);
  // In a row that hides what does not fit the chip stands on the words.
  await expectNoted(page, ['last', 'tight']);
  const tight = (await page.locator('[data-row="tight"]').boundingBox())!;
  const whole = (await chip('tight').boundingBox())!;
  expect(whole.y).toBeGreaterThanOrEqual(tight.y);
  expect(whole.x + whole.width).toBeLessThanOrEqual(tight.x + tight.width + 1);
  expect(await moved(page)).toEqual([]);

  await act(page, 'open', 'friend', [
    ['one', 'Bạn Mẫu', WHISPER],
    ['two', 'Bạn Mẫu', 'Em nhớ đừng nói ai'],
  ]);
  await expect.poll(async () => (await seen()).health?.state).toBe('private');
  await act(page, 'edit', 'two', `${WHISPER} nha`);
  await page.waitForTimeout(3_000);
  expect((await seen()).posts).toEqual([]);
  expect((await seen()).ever.filter((text) => text.includes('Em'))).toEqual([]);
  expect(await noted(page)).toEqual([]);

  await ask(await openOurs('report.html'), { telegram: ['private'] });
  await page.bringToFront();
  await expectNoted(page, ['one', 'two']);
  expect((await seen()).ever.some((text) => text.startsWith('Em ơi'))).toBe(true);
  await act(page, 'open', 'group', ROWS);
  await expectNoted(page, ['lure']);
});

test('reads no chat of Zalo that was not asked for, groups and private chats apart', async ({
  feed,
  seen,
  openOurs,
}) => {
  const { page } = feed;
  const friend: [string, string, string][] = [['one', 'Bạn Mẫu', WHISPER]];
  await page.goto(ZALO);
  await act(page, 'open', 'group', ROWS);
  await expect.poll(async () => (await seen()).health?.state).toBe('private');
  await page.waitForTimeout(2_000);
  expect((await seen()).ever).toEqual([]);

  const ours = await openOurs('options.html');
  await ours.getByLabel('Zalo, các nhóm').check();
  await page.bringToFront();
  await expectNoted(page, ['lure']);
  expect(await moved(page)).toEqual([]);
  await act(page, 'open', 'friend', friend);
  await expect.poll(async () => (await seen()).health?.state).toBe('private');
  await page.waitForTimeout(2_000);
  expect((await seen()).ever.filter((text) => text.includes('Em ơi'))).toEqual([]);
  expect(await noted(page)).toEqual([]);

  await ask(ours, { zalo: ['private'] });
  await page.bringToFront();
  await expectNoted(page, ['one']);
  await act(page, 'open', 'group', ROWS);
  await expect.poll(async () => (await seen()).health?.state).toBe('private');
  await expectNoted(page, []);
});

test('reads the frame in which t.me puts the words of a post, and tells of it in the popup', async ({
  app,
  feed,
  seen,
  openPopup,
}) => {
  await feed.page.goto(TELEGRAM_POST);
  const note = feed.page.frameLocator('iframe').locator('viec-that-note');
  await expect(note.locator('.chip')).toBeVisible();
  await note.locator('.chip').click();
  await expect(note.getByRole('dialog')).toBeVisible();
  await expect.poll(async () => (await seen()).health?.state).toBe('empty');
  const popup = await openPopup();
  await expect(popup.locator('[data-level="danger"] strong')).toHaveText('1');

  // Somebody of the family keeps a PIN: it lifts the cover in the frame, too.
  const agreed = { name: 'Mẹ', pin: '271828', agreed: true };
  await popup.evaluate((data) => chrome.runtime.sendMessage({ type: 'guardian-set-up', data }), agreed);
  await feed.page.bringToFront();
  await expect(note.locator('.cover')).toHaveCount(1);
  await note.locator('.chip').click();
  const opening = app.context.waitForEvent('page');
  await note.getByRole('button', { name: 'Vẫn xem' }).click();
  const door = await opening;
  const section = door.getByRole('region', { name: 'Xem một tin bị che' });
  await section.getByLabel('Mã của Mẹ').fill(agreed.pin);
  await section.getByRole('button', { name: 'Mở tin này' }).click();
  await expect(section.getByText('Đã mở.')).toBeVisible();
  await feed.page.bringToFront();
  await expect(note.locator('.cover')).toHaveCount(0);
});
