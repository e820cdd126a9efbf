import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DOUBTFUL, EXPECTED } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get());

test.describe('after the installation', () => {
  test.use({ welcome: true });

  test('the welcome opens once and is walked with the keyboard; back, reload and skipping lose nothing', async ({
    launch,
  }) => {
    const profile = mkdtempSync(join(tmpdir(), 'viec-that-welcome-'));
    const { context, extensionId, close } = await launch(profile);
    const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(() => welcomes().length).toBe(1);
    const page = welcomes()[0]!;
    await page.bringToFront();
    const title = (name: RegExp) => page.getByRole('heading', { level: 1, name });
    const press = (key: string) => page.keyboard.press(key);

    await expect(title(/^Việc Thật giúp/)).toBeVisible();
    await page.getByRole('radio').first().focus();
    await press('ArrowDown');
    const parent = page.getByRole('radio', { name: 'Tôi là cha mẹ, cài cho con' });
    await press('Space');
    await expect(parent).toBeChecked();
    await press('Tab');
    await expect(page.getByRole('button', { name: 'Tiếp tục' })).toBeFocused();
    await press('Enter');
    await expect(title(/^Bạn đang ở đâu/)).toBeFocused();
    await press('Tab');
    await page.keyboard.type('vung tau');
    await press('Enter');
    await expect(page.getByText('Đã nhớ. Đổi được trong Cài đặt.')).toBeVisible();
    await expect(page.getByRole('link', { name: /PC02/ })).toBeVisible();
    expect(await stored(page)).toMatchObject({ settings: { whereabouts: { province: 'TP Hồ Chí Minh' } } });

    await page.reload();
    await expect(title(/^Bạn đang ở đâu/)).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveValue('TP Hồ Chí Minh');
    await page.goBack();
    await expect(parent).toBeChecked();
    await page.goForward();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();

    await expect(title(/^Xem thử/)).toBeFocused();
    const note = page.locator('viec-that-note');
    await note.getByRole('button', { name: 'Vì sao?' }).click();
    await expect(note.getByText('Luật nói:').first()).toBeVisible();
    await note.getByRole('button', { name: 'Vẫn xem' }).click();
    await expect(note.getByRole('button', { name: 'Che lại' })).toBeVisible();
    await note.getByRole('button', { name: 'Báo cáo' }).click();
    await expect(page.getByText('Đây là tin mẫu nên nút này chưa làm gì.')).toBeVisible();
    expect(Object.keys(await stored(page))).toEqual(['settings']);
    await page.reload();
    await expect(note).toBeVisible();
    await expect(page.getByRole('link', { name: /phần cho gia đình/ })).toHaveAttribute('href', /#guardian$/);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await expect(title(/^Bạn đang ở đâu/)).toBeVisible();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    const closing = page.waitForEvent('close');
    await page.getByRole('button', { name: 'Xong, đóng trang này' }).click();
    await closing;

    const again = await context.newPage();
    await again.goto(`chrome-extension://${extensionId}/welcome.html`);
    await expect(again.getByRole('radio', { checked: true })).toHaveCount(0);
    await again.getByRole('radio', { name: 'Tôi muốn giúp viết quy tắc nhận ra tin lừa' }).check();
    await again.getByRole('button', { name: 'Tiếp tục' }).click();
    await again.getByRole('button', { name: 'Tiếp tục' }).click();
    await again.getByRole('link', { name: 'Đọc cách viết quy tắc' }).click();
    await expect(again.locator('pre')).toContainText('Thêm một quy tắc');
    await again.goBack();
    await expect(again.getByRole('heading', { level: 1, name: /^Xem thử/ })).toBeVisible();
    const skipping = again.waitForEvent('close');
    await again.getByRole('button', { name: 'Bỏ qua' }).click();
    await skipping;
    await close();

    const second = await launch(profile);
    await second.context.pages()[0]!.waitForTimeout(2_000);
    expect(second.context.pages().map((each) => each.url())).not.toContainEqual(
      expect.stringContaining('welcome'),
    );
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
});

test('what the reader chose to be told of holds in page, badge and popup at once; private talks and the company page', async ({
  feed,
  app,
  openPopup,
  openOurs,
}) => {
  await feed.open();
  await feed.act('add', { id: 'sims', ...DOUBTFUL });
  await feed.expectNoted([...EXPECTED, 'sims'].sort(byPage(await order(feed.page))));
  const settings = await openOurs('options.html');
  await settings.getByRole('radio', { name: /^Chỉ khi rất rõ/ }).check();
  await expect(settings.getByText('Đã lưu.')).toBeVisible();
  await feed.page.bringToFront();
  await expect.poll(() => feed.noted()).not.toContain('sims');

  const popup = await openPopup();
  await expect(popup.getByText('Bạn chọn chỉ nhắc khi rất rõ.')).toBeVisible();
  await expect(popup.getByText('Có điểm cần hỏi thêm')).toHaveCount(0);
  await popup.getByRole('textbox', { name: /^Chữ của tin/ }).fill(DOUBTFUL.text);
  await popup.getByRole('button', { name: 'Xem tin này' }).click();
  await expect(popup.getByText('Chưa chắc là lừa.').first()).toBeVisible();

  await feed.page.bringToFront();
  await feed.act('goToMessages', ['Chào em']);
  await popup.bringToFront();
  await expect(popup.getByText('Đây là tin nhắn riêng nên không đọc.')).toBeVisible();

  await expect(popup.getByText(/^Gõ tên để chép sẵn/)).toBeVisible();
  await popup.getByRole('textbox', { name: 'Tên công ty ghi trong tin' }).fill('Công ty Đất Mẫu');
  const opening = app.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Chép tên, mở trang chính thức' }).click();
  await (await opening).close();
  await expect(popup.getByText(/^Đã chép “Công ty Đất Mẫu”/)).toBeVisible();
});

const order = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sample]')].map((slot) => slot.dataset.sample!),
  );
const byPage = (ids: string[]) => (a: string, b: string) => ids.indexOf(a) - ids.indexOf(b);
