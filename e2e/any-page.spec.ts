import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { SITES } from '../lib/sites/sites.ts';
import { tabIdOf } from '../scripts/ask-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

const LURE =
  'Cần 20 bạn nam nữ sang Campuchia làm văn phòng, chỉ gõ máy tính, lương 25 triệu, bao vé xe, không cần hộ chiếu, nhắn Zalo 0900 000 041 đi trong đêm.';
const CALM =
  'Quán cơm ở chợ Mẫu cần người rửa bát buổi sáng, nghỉ chủ nhật, lương tháng bảy triệu, hỏi chị Bảy tại quán.';
const JOB = {
  '@type': 'JobPosting',
  title: 'Nhân viên văn phòng',
  description: LURE,
  hiringOrganization: { name: 'Công ty Mẫu' },
};

const PAGES: Record<string, string> = {
  'https://tin.example/': `<main><h1>Tin việc làm</h1><div><p>${LURE}</p><p>Gọi sớm.</p></div></main>`,
  'https://www.topcv.vn/viec-lam/mau/1.html': `<script type="application/ld+json">${JSON.stringify(JOB)}</script>
    <main><h1>Nhân viên văn phòng</h1><p>Xem thêm</p></main>`,
  'https://careerviet.vn/viec-lam': `<main><h1>Việc làm</h1>
    <div class="job-item"><a class="job_link" href="/a.1.html">${CALM}</a></div>
    <div class="job-item"><a class="job_link" href="/b.2.html">${LURE}</a></div></main>`,
};

test.use({ shared: true });

test('a page is looked at when the reader asks, job boards are read by themselves', async ({
  app,
  openOurs,
}) => {
  for (const [address, body] of Object.entries(PAGES)) {
    await app.context.route(`${address}*`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="vi"><body>${body}</body></html>`,
      }),
    );
  }
  const page = await app.context.newPage();
  const popupOn = async (): Promise<Page> => {
    const popup = await openOurs('report.html');
    await popup.goto(popup.url().replace('report.html', `popup.html?tab=${await tabIdOf(page, popup)}`));
    return popup;
  };

  await test.step('any page', async () => {
    await page.goto('https://tin.example/');
    const before = await page.content();
    const popup = await popupOn();
    await popup.setViewportSize({ width: 360, height: 800 });
    await popup.getByRole('button', { name: 'Kiểm tra trang này' }).focus();
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('Có 1 tin cần để ý')).toBeVisible();
    await expect(popup.getByRole('heading', { level: 3 })).toBeVisible();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.screenshot({ path: 'test-results/looks/popup-page-check-360.png', fullPage: true });
    expect(await page.content()).toBe(before);
  });

  await test.step('a job on a board', async () => {
    await page.goto('https://www.topcv.vn/viec-lam/mau/1.html');
    await expect(page.locator('viec-that-note')).toHaveCount(1);
    await page.screenshot({ path: 'test-results/looks/job-board-1000.png', fullPage: true });
    const popup = await popupOn();
    await expect(popup.getByRole('button', { name: 'Kiểm tra trang này' })).toHaveCount(0);
    await expect(popup.getByLabel('Đọc tin trên TopCV')).toBeChecked();
  });

  await test.step('a list of jobs, card by card', async () => {
    await page.goto('https://careerviet.vn/viec-lam');
    await expect(page.locator('viec-that-note')).toHaveCount(1);
    // A warning inside a card would stand in its link, and beside it in the row: it lies over the card.
    const [card, note] = await Promise.all([
      page.locator('.job-item').nth(1).boundingBox(),
      page.locator('viec-that-note').getByRole('button', { name: 'Xem', exact: true }).boundingBox(),
    ]);
    expect(note!.y).toBeGreaterThanOrEqual(card!.y);
  });

  await test.step('every site that may be read has its script', async () => {
    const ours = await openOurs('report.html');
    const ids = await ours.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
    expect(ids.sort()).toEqual(
      SITES.slice(1)
        .map(({ id }) => `site-${id}`)
        .sort(),
    );
  });
});
