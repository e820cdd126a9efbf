import type { Page } from '@playwright/test';
import { EXPECTED } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

test.use({ shared: true });

/**
 * Everything an extension page can find that the extension has kept, and how many steps "back" could take. On its first
 * start on a day the worker opens its databases and notes the day, whatever is looked at; more than that would tell.
 */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const of = <T>(asking: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => fail(asking.error);
      });
    const records: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opened = await of(indexedDB.open(name!));
      for (const store of opened.objectStoreNames)
        records.push(...(await of(opened.transaction(store).objectStore(store).getAll())));
      opened.close();
    }
    const { tidied, ...session } = await chrome.storage.session.get<{ tidied?: string }>();
    return {
      local: await chrome.storage.local.get(),
      session: {
        ...session,
        ...(tidied !== undefined && tidied !== new Date().toDateString() && { tidied }),
      },
      web: [localStorage.length, sessionStorage.length],
      records,
      steps: history.length,
      state: history.state,
      address: location.search + location.hash,
    };
  });
const NOTHING = { local: {}, session: {}, web: [0, 0], records: [], steps: 1, state: null, address: '' };

for (const [post, title] of [
  ['cambodia-office', 'Đang định xin việc'],
  ['missing', 'Người nhà mất liên lạc hoặc bị đòi tiền chuộc'],
] as const) {
  test(`what stands in the post "${post}" leads to the situation that fits`, async ({ feed, app }) => {
    await feed.open();
    await feed.expectNoted(EXPECTED);
    const opening = app.context.waitForEvent('page');
    await feed.note(post).getByRole('button', { name: 'Cần giúp?' }).click();
    const help = await opening;
    await expect(help.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(help.url()).toBe(`chrome-extension://${app.extensionId}/help.html`);
    await expect(help).toHaveTitle('Ghi chú');
    expect(await kept(help)).toEqual(NOTHING);
    await help.reload();
    await expect(help.getByRole('heading', { level: 1, name: /Bạn đang gặp chuyện gì/ })).toBeVisible();
  });
}

test('popup, settings and report lead to the question', async ({ app, feed, openPopup, openOurs }) => {
  await feed.open();
  for (const page of [await openPopup(), await openOurs('options.html'), await openOurs('report.html')]) {
    const opening = app.context.waitForEvent('page');
    await page.getByText('Cần giúp? Xem nên làm gì').click();
    const help = await opening;
    await expect(help.getByRole('heading', { level: 1, name: /Bạn đang gặp chuyện gì/ })).toBeVisible();
    expect(await help.evaluate(() => history.length)).toBe(1);
    await help.close();
  }
});

test('is walked with the keyboard alone: situation, place by its old name, number, way out', async ({
  openOurs,
  network,
}) => {
  const page = await openOurs('help.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const press = (key: string) => page.keyboard.press(key);
  await press('Tab');
  await expect(page.getByRole('button', { name: 'Thoát nhanh' })).toBeFocused();
  // Three lines to call or copy, then the third situation.
  for (let i = 0; i < 3 * 2 + 3; i++) await press('Tab');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Người nhà mất liên lạc/ })).toBeFocused();
  await press('Tab');
  await expect(page.getByRole('link', { name: /^Gọi 113/ }).first()).toBeFocused();
  await press('Tab');
  await press('Tab');
  const place = page.getByRole('combobox', { name: /^Bạn đang ở tỉnh nào/ });
  await expect(place).toBeFocused();
  await page.keyboard.type('vung tau');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^TP Hồ Chí Minh gồm Bình Dương/);
  await press('Enter');
  await expect(place).toHaveValue('TP Hồ Chí Minh');
  await expect(page.getByRole('link', { name: /PC02/ })).toBeVisible();
  expect((await kept(page)).local).toEqual({});
  await press('Tab');
  await expect(page.getByRole('button', { name: 'Bỏ nơi này' })).toBeFocused();
  await press('Escape');
  await press('Escape');
  await press('Escape');
  await expect.poll(() => page.url()).toBe('about:blank');
  expect(network.asked.filter((address) => !/google|gvt1/.test(address))).toEqual([]);
});

test('a place is remembered only on a press, and then stands in the settings', async ({ openOurs }) => {
  const page = await openOurs('help.html');
  await page.getByRole('button', { name: /^Đã trở về/ }).click();
  const place = page.getByRole('combobox');
  await place.click();
  await page.getByRole('option', { name: /^An Giang/ }).click();
  await expect(page.getByText(/^Chưa có số riêng còn mới/)).toBeVisible();
  expect((await kept(page)).local).toEqual({});
  await page.getByRole('button', { name: 'Nhớ nơi này trong cài đặt' }).click();
  await expect(page.getByText('Đã nhớ trong cài đặt.')).toBeVisible();
  expect((await kept(page)).local).toMatchObject({
    settings: { whereabouts: { inside: true, province: 'An Giang' } },
  });
  const settings = await openOurs('options.html');
  await expect(settings.getByRole('combobox', { name: /Tỉnh, thành/ })).toHaveValue('An Giang');
});

test('the page of somebody held leaves nothing, and the way out leaves no way back', async ({ openOurs }) => {
  const page = await openOurs('help.html');
  await page.getByRole('button', { name: /^Đang bị giữ ở nước ngoài/ }).click();
  await page.getByRole('combobox').fill('campuchia');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Gọi 117/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Nhớ nơi này/ })).toHaveCount(0);
  // The blank tab it was opened in counts as a step; none was added.
  const { steps, ...rest } = await kept(page);
  expect(rest).toEqual({ ...NOTHING, steps: undefined });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const exit = page.getByRole('button', { name: 'Thoát nhanh' });
  await expect(exit).toBeInViewport();
  await exit.click();
  await expect.poll(() => page.url()).toBe('about:blank');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await page.evaluate(() => document.body.textContent)).toBe('');
  await page.goBack().catch(() => null);
  await page.goForward().catch(() => null);
  expect(page.url()).not.toContain('help.html');
  const { local, session, records } = await kept(await openOurs('licences.txt'));
  expect({ local, session, records }).toEqual({ local: {}, session: {}, records: [] });
});
