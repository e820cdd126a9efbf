import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXPECTED } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get());
const CAUTION = 'tuyen sv co cccd gan chip di dang ky 4g, moi sim cho 40k, lam 10 sim 1 ngay, ko can giu sim';

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
    await again.getByRole('radio', { name: 'Tôi muốn giúp viết luật' }).check();
    await again.getByRole('button', { name: 'Tiếp tục' }).click();
    await again.getByRole('button', { name: 'Tiếp tục' }).click();
    await again.getByRole('link', { name: 'Đọc cách viết luật' }).click();
    await expect(again.locator('pre')).toContainText('Thêm một luật');
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
  await feed.act('add', { id: 'sims', author: 'Người Thử', text: CAUTION });
  await feed.expectNoted([...EXPECTED, 'sims'].sort(byPage(await order(feed.page))));
  const settings = await openOurs('options.html');
  await settings.getByRole('radio', { name: /^Chỉ khi rất rõ/ }).check();
  await expect(settings.getByText('Đã lưu.')).toBeVisible();
  await feed.page.bringToFront();
  await expect.poll(() => feed.noted()).not.toContain('sims');

  const popup = await openPopup();
  await expect(popup.getByText('Bạn chọn chỉ nhắc khi rất rõ.')).toBeVisible();
  await expect(popup.getByText('Có điểm cần hỏi thêm')).toHaveCount(0);
  await popup.getByRole('textbox', { name: /^Chữ của tin/ }).fill(CAUTION);
  await popup.getByRole('button', { name: 'Xem tin này' }).click();
  await expect(popup.getByText('Chưa chắc là lừa.').first()).toBeVisible();

  await feed.page.bringToFront();
  await feed.act('goToMessages', ['Chào em']);
  await popup.bringToFront();
  await expect(popup.getByText('Đây là tin nhắn riêng nên không đọc.')).toBeVisible();

  await expect(popup.getByText(/^Chưa có danh sách nào kèm theo/)).toBeVisible();
  await popup.getByRole('textbox', { name: 'Tên công ty ghi trong tin' }).fill('Công ty Đất Mẫu');
  const opening = app.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Chép tên, mở trang chính thức' }).click();
  await (await opening).close();
  await expect(popup.getByText(/^Đã chép “Công ty Đất Mẫu”/)).toBeVisible();
});

test('looks right in both languages, light and dark, wide and narrow', async ({ openOurs }) => {
  test.slow();
  const page = await openOurs('options.html');
  const ours = page.url().replace('options.html', '');
  const screens: [string, string, (page: Page) => Promise<unknown>][] = [
    ['welcome-who', 'welcome.html', async () => {}],
    ['welcome-where', 'welcome.html', (at) => at.locator('.vt-button[data-strong]').last().click()],
    [
      'welcome-sample',
      'welcome.html',
      async (at) => {
        const next = at.locator('main > .row > .vt-button[data-strong]');
        await next.click();
        await next.click();
        await at.locator('viec-that-note').waitFor();
      },
    ],
    ['popup', 'popup.html', async () => {}],
    ['settings', 'options.html', async () => {}],
    ['help-applying', 'help.html', (at) => at.locator('.choice-card').first().click()],
  ];
  for (const [language, colorScheme, width] of LOOKS) {
    await page.goto(`${ours}options.html`);
    await page.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const [name, path, act] of screens) {
      // The same address again would be a reload, which keeps the step.
      await page.goto('about:blank');
      await page.goto(ours + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await act(page);
      const file = `${name}-${language}-${colorScheme}-${width}.png`;
      await page.screenshot({ path: `test-results/looks/${file}`, fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, file).toBeLessThanOrEqual(0);
      expect.soft(await stickingOut(page), file).toEqual([]);
      expect.soft(await brokenNumbers(page), file).toEqual([]);
      if (language === 'vi') {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect.soft(found, file).toEqual([]);
      }
    }
  }
});

/** Every language, scheme and width, in pairs. */
const LOOKS = [
  ['vi', 'light', 360],
  ['vi', 'dark', 1000],
  ['en', 'dark', 360],
  ['en', 'light', 1000],
] as const;

/** Buttons that reach beyond the card they stand in. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('viec-that-note')].map((note) => note.shadowRoot!),
    ];
    return roots
      .flatMap((root) => [...root.querySelectorAll('.vt-line .vt-button')])
      .filter((button) => {
        const line = button.closest('.vt-line')!.getBoundingClientRect();
        return button.getBoundingClientRect().right > line.right;
      })
      .map((button) => button.textContent);
  });

/** Numbers to call that stand in more than one line. */
const brokenNumbers = (page: Page) =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('viec-that-note')].map((note) => note.shadowRoot!),
    ];
    return roots
      .flatMap((root) => [...root.querySelectorAll('a[href^="tel:"]')])
      .filter((link) => {
        const words = [...link.childNodes].find((node) => /\d/.test(node.textContent ?? ''))!;
        const range = document.createRange();
        range.setStart(words, words.textContent!.search(/[+\d]/));
        range.setEnd(words, words.textContent!.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      })
      .map((link) => link.textContent);
  });

const order = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sample]')].map((slot) => slot.dataset.sample!),
  );
const byPage = (ids: string[]) => (a: string, b: string) => ids.indexOf(a) - ids.indexOf(b);
