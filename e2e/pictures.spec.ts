import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { posters } from '../bench/ocr/posters.ts';
import { tabIdOf } from '../scripts/ask-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** A poster as the picture of a post, in the shape of lib/sites/facebook/picture-only.html. */
function feedOf(pictures: Record<string, string>): string {
  const entries = Object.entries(pictures).map(
    ([id, src]) => `
    <div class="x1yztbdb" data-sample="${id}"><div>
      <div data-ad-rendering-role="profile_name"><h4><a href="/profile.php?id=${id.length}" role="link">Người ${id}</a></h4></div>
      <div><a href="/photo/?fbid=7"><div><img alt="" width="460" src="${src}"></div></a></div>
      <div><div data-ad-rendering-role="like_button">Thích</div><div data-ad-rendering-role="share_button">Chia sẻ</div></div>
    </div></div>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Facebook</title><style>body{max-width:500px}</style><body><div role="main">${entries.join('')}</div></body></html>`;
}

async function drawPoster(context: BrowserContext, id: string): Promise<string> {
  const poster = posters().find(({ words, look }) => words.id === id && look !== 'tiny')!;
  const easel = await context.newPage();
  await easel.setViewportSize({ width: poster.size, height: poster.size });
  await easel.setContent(poster.html);
  const jpeg = await easel.screenshot({ type: 'jpeg', quality: poster.quality });
  await easel.close();
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
}

/** An enormous sheet with few words, made in the page as a `blob:`. */
const hugeSheet = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 9_000;
    canvas.height = 7_000;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 9_000, 7_000);
    pen.fillStyle = '#000';
    pen.font = '600px sans-serif';
    pen.fillText('GIẢM GIÁ CUỐI TUẦN', 400, 3_000, 8_200);
    const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/png'));
    const image = document.querySelector<HTMLImageElement>('[data-sample="huge"] img')!;
    image.src = URL.createObjectURL(blob);
    await image.decode();
  });

const BROWSERS_OWN = /^(http:\/\/)?[\w.-]+\.(google\.com|googleapis\.com|gvt1\.com)[:/]/;

test('words in pictures are read when asked: warned about, calm, stopped, broken, huge, and after a kill', async ({
  app,
  network,
}) => {
  test.setTimeout(420_000);
  const lure = await drawPoster(app.context, 'cambodia-office');
  const cafe = await drawPoster(app.context, 'cafe');
  const requests: string[] = [];
  app.context.on('request', (request) => requests.push(request.url()));
  await app.context.route('https://www.facebook.com/**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: feedOf({ lure, cafe, huge: cafe, broken: cafe, again: lure, menu: `${cafe}#menu` }),
        })
      : route.fulfill({ status: 404 }),
  );
  const page = await app.context.newPage();
  await page.goto('https://www.facebook.com/');
  const note = (id: string) => page.locator(`[data-sample="${id}"] viec-that-note .picture`);
  const press = (id: string) => note(id).getByRole('button').click();
  const said = (id: string) => note(id).getByRole('status');

  await expect(note('lure').getByRole('button', { name: 'Đọc chữ trong ảnh' })).toBeVisible();
  const axe = await new AxeBuilder({ page }).include('viec-that-note').analyze();
  expect(axe.violations).toEqual([]);
  // Nothing is read before the reader asks.
  await expect(page.locator('viec-that-note .card')).toHaveCount(0);

  await note('lure').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(note('lure').getByRole('progressbar')).toBeVisible();
  await expect(note('lure').getByRole('button', { name: 'Dừng' })).toBeFocused();
  await page.screenshot({ path: 'test-results/pictures-reading.png' });
  const card = page.locator('[data-sample="lure"] viec-that-note .card');
  await expect(card).toBeVisible({ timeout: 90_000 });
  await expect(card).toHaveAttribute('data-level', 'caution');
  await expect(card).toContainText('chữ trong ảnh');
  await expect(said('lure')).toContainText('Bạn xem lời nhắc bên dưới');

  await press('cafe');
  await expect(said('cafe')).toContainText('Chưa thấy dấu hiệu lạ', { timeout: 90_000 });
  await note('cafe').getByText('Chữ máy đọc được').click();
  await expect(note('cafe')).toContainText('Nha Trang');
  await page.screenshot({ path: 'test-results/pictures-calm.png', fullPage: true });

  await hugeSheet(page);
  await press('huge');
  await expect(said('huge')).toContainText('Chưa thấy dấu hiệu lạ', { timeout: 120_000 });

  await page.locator('[data-sample="broken"] img').evaluate((image: HTMLImageElement) => {
    image.src = 'data:image/jpeg;base64,AAAA';
  });
  await press('broken');
  await expect(said('broken')).toContainText('hỏng');

  // Stopped midway, then read after all, although both the worker and the document are ended meanwhile.
  await press('again');
  await expect(note('again').getByRole('progressbar')).toBeVisible();
  await press('again');
  await expect(note('again').getByRole('button', { name: 'Đọc chữ trong ảnh' })).toBeFocused();
  await press('again');
  const ours = await app.context.newPage();
  await ours.goto(`chrome-extension://${app.extensionId}/report.html`);
  await ours.evaluate(() => chrome.offscreen.closeDocument().catch(() => {}));
  await page.bringToFront();
  const second = page.locator('[data-sample="again"] viec-that-note .card');
  await expect(second).toBeVisible({ timeout: 120_000 });

  // The document goes by itself, and with it its memory.
  await expect
    .poll(
      () =>
        ours.evaluate(async () => {
          const all = await chrome.runtime.getContexts({});
          return all.filter(({ contextType }) => contextType === 'OFFSCREEN_DOCUMENT').length;
        }),
      { timeout: 60_000 },
    )
    .toBe(0);

  // Chosen in the menu, as the browser tells of it, a picture is read in its post.
  const tab = await tabIdOf(page, ours);
  const chosen = await page
    .locator('[data-sample="menu"] img')
    .evaluate((image: HTMLImageElement) => image.src);
  await app.context.serviceWorkers()[0]!.evaluate(
    async ([srcUrl, id]) => {
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(...told: unknown[]): void };
      };
      onClicked.dispatch({ menuItemId: 'read-picture', srcUrl, frameId: 0 }, await chrome.tabs.get(id));
    },
    [chosen, tab] as const,
  );
  await expect(said('menu')).toContainText('Chưa thấy dấu hiệu lạ', { timeout: 90_000 });

  // Where no post is, it is read in the popup.
  await ours.evaluate(([ask]) => chrome.storage.session.set({ picture: { ask: { picture: ask } } }), [
    lure,
  ] as const);
  await ours.goto(`chrome-extension://${app.extensionId}/popup.html?tab=${tab}`);
  await expect(ours.getByRole('progressbar')).toBeVisible();
  await expect(ours.getByRole('heading', { level: 3 })).toBeVisible({ timeout: 90_000 });
  await ours.screenshot({ path: 'test-results/pictures-popup.png' });

  const ourOwn = `chrome-extension://${app.extensionId}/`;
  const beyond = requests.filter((url) => !url.startsWith(ourOwn) && !/^(data|blob|about):/.test(url));
  expect(beyond.filter((url) => !url.endsWith('/favicon.ico'))).toEqual(['https://www.facebook.com/']);
  expect(network.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
});
