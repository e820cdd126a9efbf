import type { Locator } from '@playwright/test';
import { openAsker, tabIdOf } from '../scripts/ask-page.ts';
import { EXPECTED, LURE } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

test.use({ shared: true });

test.beforeEach(async ({ feed }) => {
  await feed.open();
  await feed.expectNoted(EXPECTED);
});

const focused = () => {
  const inside = document.activeElement?.shadowRoot?.activeElement;
  return inside ? (inside.getAttribute('aria-label') ?? inside.textContent) : null;
};

test('the warning can be walked with the keyboard alone, and the page hears none of it', async ({ feed }) => {
  const { page } = feed;
  const note = feed.note('cambodia-office');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'input']) {
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`));
    }
  });
  await page.locator('[data-sample="cambodia-office"] .menu').focus();
  await page.keyboard.press('Tab');
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

  const walked = [await page.evaluate(focused)];
  for (let steps = 0; steps < 15 && !walked.at(-1)?.startsWith('Vì sao?'); steps++) {
    await page.keyboard.press('Tab');
    walked.push(await page.evaluate(focused));
  }
  expect(walked[0]).toMatch(/^Gọi 111/);
  expect(walked.at(-1)).toMatch(/^Vì sao\?/);

  const why = note.getByRole('button', { name: 'Vì sao?' });
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(note).toContainText('Việc Thật có thể nhầm');
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('Báo cáo');
  await page.keyboard.press('Escape');
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  expect(await page.evaluate(focused)).toMatch(/^Vì sao\?/);

  for (const name of ['Báo cáo', 'Báo cho bạn bè', 'Ẩn lời nhắc']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).toBe(name);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('Tin này không sao');
  await page.keyboard.press('Enter');
  await expect(note).toContainText('Đã ẩn lời nhắc ở tin này');
  expect(await page.evaluate(focused)).toBe('Hoàn tác');
  await page.keyboard.press('Space');
  await expect(why).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('viec-that-note');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([]);
});

const sayFine = async (note: Locator) => {
  await note.getByRole('button', { name: 'Ẩn lời nhắc' }).click();
  await note.getByRole('button', { name: 'Tin này không sao' }).click();
};

test('"Tin này không sao" survives a reload and can be undone', async ({ feed, openOurs }) => {
  const note = feed.note('thailand');
  const hidden = note.getByText('Đã ẩn lời nhắc ở tin này');
  await sayFine(note);
  await expect(hidden).toBeVisible();
  await feed.page.reload();
  await expect(hidden).toBeVisible();
  await expect(feed.note('laos').getByRole('button', { name: 'Vì sao?' })).toBeVisible();

  await note.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(note.getByRole('button', { name: 'Vì sao?' })).toBeVisible();
  await feed.page.reload();
  await expect(note.getByRole('button', { name: 'Vì sao?' })).toBeVisible();

  await sayFine(note);
  await expect(hidden).toBeVisible();
  const settings = await openOurs('options.html');
  await settings.getByRole('button', { name: /^Hiện lại lời nhắc/ }).click();
  await feed.page.bringToFront();
  await feed.page.reload();
  await expect(note.getByRole('button', { name: 'Vì sao?' })).toBeVisible();
});

test('"Tôi biết người này" holds for every post of the account, also after a reload, until taken back', async ({
  feed,
  openOurs,
}) => {
  await feed.act('add', { id: 'again', ...LURE, hue: 20 } as never);
  const notes = [feed.note('cambodia-office'), feed.note('again')];
  await expect(notes[1]!.getByRole('button', { name: 'Vì sao?' })).toBeVisible();
  await notes[1]!.getByRole('button', { name: 'Ẩn lời nhắc' }).click();
  await notes[1]!.getByRole('button', { name: 'Tôi biết người này' }).click();
  for (const note of notes) await expect(note).toContainText('vì bạn biết người này');
  await expect(feed.note('laos').getByRole('button', { name: 'Vì sao?' })).toBeVisible();
  await feed.page.reload();
  await expect(notes[0]!).toContainText('vì bạn biết người này');

  const settings = await openOurs('options.html');
  const people = settings.getByRole('region', { name: 'Những người mà bạn nói là biết' });
  await expect(people.getByRole('listitem')).toHaveCount(1);
  expect(await people.textContent()).not.toContain('Nhung');
  await people.getByRole('button', { name: /^Hiện lại lời nhắc/ }).click();
  await expect(people.getByText('Chưa có ai.')).toBeVisible();
  // Taken back at once in the page that stands open.
  await feed.page.bringToFront();
  await expect(notes[0]!.getByRole('button', { name: 'Vì sao?' })).toBeVisible();
});

test('the popup tells what was found, switches the site off and on, and changes the language', async ({
  feed,
  openPopup,
}) => {
  const popup = await openPopup();
  await expect(popup.getByText('Đang đọc tin trên trang này.')).toBeVisible();
  const counts = popup.getByRole('list', { name: 'Số tin đã đọc' }).getByRole('listitem');
  const numbers = async () => (await counts.allInnerTexts()).map((line) => Number.parseInt(line, 10));
  await expect.poll(async () => (await numbers()).reduce((sum, n) => sum + n, 0)).toBe(16);
  const [danger = 0, caution = 0] = await numbers();
  expect(danger + caution).toBe(EXPECTED.length - 1);

  const site = popup.getByRole('checkbox', { name: 'Đọc tin trên Facebook' });
  // The switch follows what came of the press.
  await site.click();
  await expect(site).not.toBeChecked();
  await feed.expectNoted([]);
  await expect(popup.getByText('Bạn đang tắt đọc tin trên trang này.')).toBeVisible();
  await site.click();
  await expect(site).toBeChecked();
  await feed.expectNoted(EXPECTED);

  await popup.getByRole('button', { name: 'English' }).click();
  await expect(feed.note('laos').getByRole('button', { name: 'Why?' })).toBeVisible();
  await expect(popup.getByRole('checkbox', { name: 'Facebook' })).toBeVisible();
  await feed.expectNoted(EXPECTED);
});

test('the toolbar button counts the posts with a warning', async ({ feed, app }) => {
  const asker = await openAsker(app.context, app.extensionId);
  const tab = await tabIdOf(feed.page, asker);
  const badge = () =>
    asker.evaluate(
      async (tabId) => [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })],
      tab,
    );
  const cards = 1;
  await expect
    .poll(badge)
    .toEqual([`${EXPECTED.length - cards}`, `Việc Thật: ${EXPECTED.length - cards} tin cần xem kỹ`]);
});

test('the popup looks at a pasted text and never calls it safe', async ({ openPopup }) => {
  const popup = await openPopup();
  const text = popup.getByRole('textbox', { name: 'Chữ của tin bạn muốn xem' });
  await text.fill('Cần 5 bạn sang Campuchia làm máy tính, lương 1.000 đô, bao vé xe, zalo 0900 000 033');
  await popup.getByRole('button', { name: 'Xem tin này' }).click();
  await expect(popup.locator('[data-level]').filter({ hasText: 'Campuchia' }).first()).toBeVisible();
  await text.fill('Quán đóng cửa sớm chiều nay nha cả nhà');
  await popup.getByRole('button', { name: 'Xem tin này' }).click();
  await expect(popup.getByText('Chưa thấy dấu hiệu lạ. Bạn vẫn nên kiểm tra công ty.')).toBeVisible();
  await expect(popup.getByText(/an toàn/i)).toHaveCount(0);
});

test('a larger size holds in the warnings of the open page', async ({ feed, openOurs }) => {
  const size = () =>
    feed
      .note('laos')
      .getByRole('heading', { level: 3 })
      .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
  const before = await size();
  const settings = await openOurs('options.html');
  await settings.getByRole('radio', { name: 'Rất lớn' }).check();
  await feed.page.bringToFront();
  await expect.poll(size).toBeGreaterThan(before * 1.25);
});
