import { mkdtempSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { FeedPage } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ADDRESS = 'http://127.0.0.1:4711/reports';

/** An organisation that remembers what it got, and answers as it is told. */
function organisation() {
  const got: { key: string; body: string; cookie: string | undefined }[] = [];
  const answers: [number, string][] = [];
  const listen = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ key: String(request.headers['idempotency-key']), body, cookie: request.headers.cookie });
    const [status, answer] = answers.shift() ?? [500, ''];
    response.writeHead(status, { Location: 'http://127.0.0.1:4712/' }).end(answer);
  };
  return { got, answers, listen };
}

/** What axe finds wrong with the doors; the rest of the page is looked at in `looks.spec.ts`. */
async function complaints(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include('[aria-labelledby="doors-title"]');
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('a report finds its doors, notes where it went, and reaches an organisation across a restart', async ({
  launch,
  network,
}) => {
  // Two browsers, one after the other.
  test.slow();
  const { got, answers, listen } = organisation();
  network.servers.set(ADDRESS, listen);
  const profile = mkdtempSync(join(tmpdir(), 'viec-that-profile-'));
  const first = await launch(profile);
  const settings = await first.context.newPage();
  await settings.goto(`chrome-extension://${first.extensionId}/options.html`);
  const field = settings.getByRole('textbox', { name: 'Địa chỉ tổ chức đưa cho bạn' });
  await field.fill('http://example.org');
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('alert')).toBeVisible();
  await field.fill(ADDRESS);
  await settings.getByRole('button', { name: 'Lưu địa chỉ' }).click();
  await expect(settings.getByText('Đã lưu.')).toBeVisible();

  const feed = new FeedPage(await first.context.newPage());
  await feed.open();
  const opening = first.context.waitForEvent('page');
  await feed.note('cambodia-office').getByRole('button', { name: 'Báo cáo' }).click();
  const report = await opening;
  const doors = report.getByRole('region', { name: 'Đưa cho ai' });

  // By keyboard: the note about the first door is written, and is still there after the page was loaded again.
  await doors.getByRole('button', { name: 'Đánh dấu: tôi đã báo Công an 113' }).focus();
  await report.keyboard.press('Enter');
  await expect(doors.getByText(/^Công an 113, lúc \d\d:\d\d/)).toBeVisible();
  await report.reload();
  await expect(doors.getByText(/^Công an 113, lúc \d\d:\d\d/)).toBeVisible();

  for (const summary of ['Xem hình từng bước', 'Xem đúng hồ sơ sẽ gửi', 'Xem đúng những gì sẽ gửi'])
    await doors.getByText(summary, { exact: true }).click();
  for (const [scheme, width] of [
    ['light', 1000],
    ['dark', 360],
  ] as const) {
    await report.emulateMedia({ colorScheme: scheme });
    await report.setViewportSize({ width, height: 900 });
    await doors.screenshot({ path: `test-results/looks/doors-${scheme}-${width}.png` });
    expect.soft(await complaints(report), scheme).toEqual([]);
    const over = await report.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(over).toBeLessThanOrEqual(0);
  }
  await doors.getByRole('combobox', { name: 'Bạn đang gặp chuyện gì?' }).selectOption('held');
  await doors.getByRole('combobox', { name: /tỉnh nào, nước nào/ }).fill('campuchia');
  await report.keyboard.press('Enter');
  await expect(doors.getByRole('link', { name: 'Mở thư viết sẵn' })).toHaveAttribute(
    'href',
    /^mailto:baohocongdan@gmail\.com\?subject=/,
  );
  expect(got).toEqual([]);

  // What is shown is what arrives; the answer is a page, and is not shown as one.
  answers.push([503, '<h1>Busy</h1>']);
  const shown = await doors.locator('pre', { hasText: 'viec-that-report' }).textContent();
  await doors.getByRole('button', { name: 'Gửi cho 127.0.0.1:4711' }).click();
  await expect(doors.getByText(/Nơi nhận đang bận\. Sẽ thử lại từ/)).toBeVisible();
  await expect(report.getByText('Busy')).toHaveCount(0);
  expect(got.map(({ body }) => body)).toEqual([shown]);

  // Nobody is followed elsewhere.
  answers.push([307, '']);
  await doors.getByRole('button', { name: 'Thử gửi lại' }).click();
  await expect(doors.getByText(/Việc Thật không đi theo/)).toBeVisible();
  answers.push([500, '']);
  await doors.getByRole('button', { name: 'Thử gửi lại' }).click();
  await expect(doors.getByText(/Nơi nhận đang gặp lỗi/)).toBeVisible();
  expect(network.asked.filter((address) => address.includes('4712'))).toEqual([]);

  // As if its pause were over; then the browser is closed before it is tried again.
  await report.goto('about:blank');
  await settings.evaluate(async () => {
    const { outbox } = await chrome.storage.local.get<{ outbox: object[] }>('outbox');
    await chrome.storage.local.set({ outbox: outbox.map((item) => ({ ...item, notBefore: 0 })) });
  });
  await first.close();
  answers.push([200, '{"receipt":"VT-7"}']);
  const second = await launch(profile);
  await expect.poll(() => got.length).toBe(4);
  expect(new Set(got.map(({ key }) => key)).size).toBe(1);
  expect(got.map(({ cookie }) => cookie)).toEqual(Array(4).fill(undefined));

  const again = await second.context.newPage();
  await again.goto(`chrome-extension://${second.extensionId}/report.html`);
  await expect(again.getByText(/Đã đưa cho 127\.0\.0\.1:4711/)).toBeVisible();
  await again.getByRole('link', { name: 'Mở' }).click();
  await expect(again.getByText(/Họ đã nhận lúc .*Mã nhận: VT-7\./)).toBeVisible();
});
