import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { tabIdOf } from '../scripts/ask-page.ts';
import { FeedPage } from './feed-page.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

const PIN = '271828';
const HOUR = 3_600_000;

/** A page as it stands, in light and dark: a picture each, nothing wrong by axe, nothing wider than the window. Light is looked at where `thorough`. */
async function look(page: Page, name: string, thorough = false) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: `test-results/looks/guardian-${name}-${colorScheme}-360.png`,
      fullPage: true,
    });
    if (colorScheme === 'light' && !thorough) continue;
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(passes.length).toBeGreaterThan(5);
    expect
      .soft(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        name,
      )
      .toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over, name).toBeLessThanOrEqual(0);
}

/** Sends a message from a page of ours, or by what else can call the extension API. */
const ask = (page: Page, type: string, data: unknown) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message).catch(() => null), { type, data } as const);

/** Runs a piece of code where our content script runs: what an attacker of it could do. */
async function inContentScript(page: Page, extensionId: string) {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.includes(extensionId))!;
  return async (code: string) => {
    const { result } = await session.send('Runtime.evaluate', {
      ...{ expression: code, contextId: world.id, awaitPromise: true, returnByValue: true },
    });
    return result.value as unknown;
  };
}

/** Moves every wait of the record into the past, as if so much had gone by, or makes it longer. */
const letPass = (page: Page, ms: number, longer = 0) =>
  page.evaluate(
    ([passed, more]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('viec-that-guardian');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const reading = store.get('record');
          reading.onsuccess = () => {
            const record = reading.result;
            for (const wait of [record.wait, record.forgot]) {
              if (!wait) continue;
              wait.from -= passed;
              wait.seen -= passed;
              wait.length += more;
            }
            store.put(record, 'record').onsuccess = () => {
              opening.result.close();
              done();
            };
          };
        };
      }),
    [ms, longer] as const,
  );

test.use({ width: 360 });

test('a PIN is agreed on, holds at every door, waits, counts and can be forgotten', async ({ launch }) => {
  test.setTimeout(400_000);
  const profile = mkdtempSync(join(tmpdir(), 'viec-that-guardian-'));
  let app = await launch(profile);
  const openOurs = async (path: string) => {
    const page = await app.context.newPage();
    await page.goto(`chrome-extension://${app.extensionId}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  let feed = new FeedPage(app.context.pages()[0]!);
  await feed.open();
  const lift = () => feed.note('thailand').getByRole('button', { name: 'Vẫn xem' });
  await expect(lift()).toBeVisible({ timeout: 30_000 });

  // Two people agree, one after the other.
  const family = await openOurs('family.html');
  await family.getByRole('button', { name: 'Đọc trước khi đồng ý' }).click();
  await family.getByRole('button', { name: 'Đồng ý, đưa máy cho người thân' }).click();
  await expect(family.getByRole('alert')).toHaveText('Cần đánh dấu ô đồng ý trước.');
  await look(family, 'step-1');
  await family.getByRole('checkbox').check();
  await family.getByRole('button', { name: 'Đồng ý, đưa máy cho người thân' }).click();
  const field = (name: string) => family.getByLabel(name);
  await field('Người dùng máy gọi bạn là gì').fill('Mẹ');
  await field('Mã mới').fill('123456');
  await field('Gõ lại mã').fill('123456');
  await family.getByRole('button', { name: 'Bật khóa' }).click();
  await expect(family.getByRole('alert')).toHaveText('Mã này dễ đoán quá. Hãy chọn mã khác.');
  await look(family, 'step-2');
  await field('Mã mới').fill(PIN);
  await field('Gõ lại mã').fill(PIN);
  await family.getByRole('checkbox').check();
  await family.keyboard.press('Enter');
  await expect(family.getByText(/^Mẹ giữ mã từ/)).toBeVisible();

  // In the post: the cover needs the PIN, which is given in a page of ours, and nothing else lifts it.
  await feed.page.bringToFront();
  const note = feed.note('thailand');
  await expect(note.getByText('Chữ của tin đang được che. Cần mã của người thân.')).toBeVisible();
  await expect(note.getByRole('button', { name: 'Ẩn lời nhắc' })).toHaveCount(0);
  await lift().scrollIntoViewIfNeeded();
  await feed.page.screenshot({ path: 'test-results/looks/guardian-feed-light-360.png' });
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await note.getByRole('button', { name: 'Nhờ người thân xem' }).click();
  await expect(note.getByText('Đã chép lời hỏi.')).toBeVisible();
  const question = await feed.page.evaluate(() => navigator.clipboard.readText());
  expect(question).toMatch(/^Mẹ ơi/);
  expect(question).not.toMatch(/0900|https?:/);

  const opening = app.context.waitForEvent('page');
  await lift().click();
  const door = await opening;
  await door.setViewportSize({ width: 360, height: 900 });
  await door.getByRole('heading', { name: 'Xem một tin bị che' }).waitFor();
  const section = door.getByRole('region', { name: 'Xem một tin bị che' });
  await section.getByLabel('Mã của Mẹ').fill('999999');
  await section.getByRole('button', { name: 'Mở tin này' }).click();
  await expect(section.getByRole('alert')).toHaveText('Mã chưa đúng. Bạn thử lại nhé.');
  await look(door, 'lift');

  const inScript = await inContentScript(feed.page, app.extensionId);
  const fromScript = (type: string, data: unknown) =>
    inScript(`chrome.runtime.sendMessage(${JSON.stringify({ type, data })}).catch(() => null)`);
  const wishes = (await door.evaluate(() => chrome.storage.session.get())) as Record<string, { key: string }>;
  const [id, { key }] = Object.entries(wishes).find(([name]) => name.startsWith('lift:'))!;
  const wish = { id: id.slice('lift:'.length), key };
  expect(await fromScript('may-lift', wish)).toEqual({ ok: true, reply: false });
  const tab = await tabIdOf(feed.page, door);
  await door.evaluate(([to, data]) => chrome.tabs.sendMessage(to, { type: 'cover-lifted', data }), [
    tab,
    wish,
  ] as const);
  await expect(lift()).toBeVisible();
  await door.bringToFront();
  await section.getByLabel('Mã của Mẹ').fill(PIN);
  await section.getByRole('button', { name: 'Mở tin này' }).click();
  await expect(section.getByText('Đã mở.')).toBeVisible();
  await feed.page.bringToFront();
  await note.getByRole('button', { name: 'Che lại' }).click();
  await expect(lift()).toBeVisible();
  expect(await fromScript('may-lift', wish)).toEqual({ ok: true, reply: false });

  // Messages from the content script, which an attacker would take over first.
  for (const about of ['post', 'author']) {
    const said = await fromScript('keep-quiet', { about, key, site: 'facebook', quiet: true });
    expect(said).toMatchObject({ ok: false, error: expect.stringMatching(/^Locked/) });
  }
  for (const [type, data] of [
    ['change-settings', { change: { coverDanger: false }, token: null }],
    ['guardian-pin', { pin: PIN, act: { do: 'end' } }],
    ['guardian-set-up', { name: 'Tôi', pin: '314159', agreed: true }],
    ['guardian-forgot', null],
    ['guardian-status', null],
    ['delete-everything', { token: null }],
  ] as const) {
    expect(await fromScript(type, data), type).toBeFalsy();
  }
  await inScript('chrome.storage.local.clear()');
  await inScript(
    'chrome.storage.local.set({ settings: { coverDanger: false, sites: { facebook: false } } })',
  );
  // What an admin set is read where posts are covered, too.
  expect(await inScript('chrome.storage.managed.get(null).then(JSON.stringify)')).toBe('{}');
  expect(await inScript('indexedDB.databases().then((all) => all.map(({ name }) => name))')).not.toContain(
    'viec-that-guardian',
  );

  // The token of an opened lock lies where no content script reaches.
  expect(await inScript('chrome.storage.session.get().then(() => "read", () => "refused")')).toBe('refused');

  // Every page of ours asks the worker as the settings do; none opens anything without the PIN.
  for (const path of ['popup', 'welcome', 'report', 'help', 'card', 'pictures'].map(
    (name) => `${name}.html`,
  )) {
    const page = await app.context.newPage();
    await page.goto(`chrome-extension://${app.extensionId}/${path}`);
    for (const change of [
      { coverDanger: false },
      { noticeFrom: 'danger' },
      { sites: { facebook: false } },
      { reportEndpoint: 'https://example.org/' },
      { language: 'vi', coverDanger: false },
    ])
      expect(await ask(page, 'change-settings', { change, token: null }), path).toMatchObject({ ok: false });
    for (const [type, data] of [
      ['delete-everything', { token: null }],
      ['guardian-set-up', { name: 'Tôi', pin: '314159', agreed: true }],
    ] as const)
      expect(await ask(page, type, data), `${path} ${type}`).toMatchObject({ ok: false });
    // Only a site's page may say that a post is fine, and there the lock answers.
    for (const type of ['keep-quiet', 'may-lift', 'ask-lift'])
      expect(await ask(page, type, { about: 'post', key, site: 'facebook', quiet: true }), path).toBeFalsy();
    await page.close();
  }

  // Settings opened directly, messages from our own pages, a storage written past the worker.
  const settings = await openOurs('options.html');
  const cover = settings.getByRole('checkbox', { name: 'Che tin nguy hiểm' });
  await expect(cover).toBeDisabled();
  await expect(cover).toBeChecked();
  await expect(settings.getByRole('checkbox', { name: 'Facebook Cần mã của người thân' })).toBeDisabled();
  // Whether private talks are read is for the one who has them.
  await expect(settings.getByRole('checkbox', { name: 'Facebook, các cuộc trò chuyện' })).toBeEnabled();
  await expect(settings.getByText('Xóa tất cả: Cần mã của người thân.')).toBeVisible();
  await settings.getByRole('radio', { name: 'Lớn', exact: true }).check();
  await expect(settings.getByText('Đã lưu.')).toBeVisible();
  await look(settings, 'settings');
  for (const [type, data] of [
    ['change-settings', { change: { coverDanger: false }, token: 'guessed' }],
    ['delete-everything', { token: null }],
    ['guardian-set-up', { name: 'Tôi', pin: '314159', agreed: true }],
  ] as const) {
    expect(await ask(settings, type, data), type).toMatchObject({ ok: false });
  }
  await settings.evaluate(async () => {
    await chrome.storage.local.set({ settings: { coverDanger: false, sites: { facebook: false } } });
    await chrome.storage.local.set({ trusted: [{ key: 'x', site: 'facebook', at: 1 }] });
  });
  await expect
    .poll(async () =>
      JSON.stringify(await settings.evaluate(() => chrome.storage.local.get(['settings', 'trusted']))),
    )
    .toMatch(/"coverDanger":true.*"trusted":\[\]/);
  await expect(cover).toBeChecked();
  await feed.page.bringToFront();
  await expect(lift()).toBeVisible();

  // The right PIN opens them for this page alone.
  await settings.bringToFront();
  await settings.getByLabel('Mã của Mẹ').fill(PIN);
  await settings.keyboard.press('Enter');
  await expect(settings.getByText(/^Đang mở khóa đến/)).toBeVisible();
  await cover.uncheck();
  await expect(settings.getByText('Đã lưu.')).toBeVisible();
  await cover.check();
  await settings.getByRole('button', { name: 'Khóa lại' }).click();
  await expect(cover).toBeDisabled();

  // Wrong PINs cost time, through a restart too.
  for (let tries = 0; tries < 5; tries++) {
    await settings.getByLabel('Mã của Mẹ').fill('999999');
    await settings.keyboard.press('Enter');
    await expect(settings.getByRole('alert')).toHaveText(/Mã chưa đúng/);
    await expect(settings.getByLabel('Mã của Mẹ')).toHaveValue('');
  }
  await expect(settings.getByText(/^Thử lại được sau \d+ giây/)).toBeVisible();
  // A busy machine may need longer than half a minute to start again.
  await letPass(settings, 0, HOUR);
  await app.close();
  app = await launch(profile);
  const again = await openOurs('family.html');
  expect(await ask(again, 'guardian-pin', { pin: PIN, act: { do: 'end' } })).toMatchObject({
    reply: { ok: false, why: 'wait' },
  });
  await expect(again.getByText(/^Thử lại được sau/).first()).toBeVisible();
  await letPass(again, 3 * HOUR);

  // Counts by kind and nothing else; then the PIN is forgotten, and everyone sees it.
  const kept = await again.evaluate(() => chrome.storage.local.get('settings'));
  expect(kept.settings).toMatchObject({ coverDanger: true, sites: { facebook: true } });
  feed = new FeedPage(await app.context.newPage());
  await feed.open();
  await expect(lift()).toBeVisible({ timeout: 30_000 });
  await again.bringToFront();
  await again.reload();
  const counts = again.getByRole('region', { name: 'Mỗi tuần được nhắc mấy lần' });
  await expect(counts.getByText('Nhiều dấu hiệu nguy hiểm: rủ đi làm xa')).toBeVisible();
  await expect(counts.getByText('Mở tin bị che bằng mã')).toBeVisible();
  await again.getByRole('checkbox', { name: 'Tôi hiểu mọi người sẽ thấy' }).check();
  await again.getByRole('button', { name: 'Bắt đầu chờ 24 giờ' }).click();
  const banner = /^Có người bấm quên mã. Khóa sẽ tự tắt sau/;
  await expect(again.getByText(banner)).toBeVisible();
  await look(again, 'family', true);
  const popup = await openOurs('popup.html');
  await expect(popup.getByText(banner)).toBeVisible();
  await expect(popup.getByText(/^Mẹ giữ mã từ/)).toBeVisible();
  await look(popup, 'popup');
  const cancel = again.getByRole('region', { name: 'Quên mã' });
  await again.bringToFront();
  await cancel.getByLabel('Mã của Mẹ').fill(PIN);
  await cancel.getByRole('button', { name: 'Không tắt khóa nữa' }).click();
  await expect(again.getByText(banner)).toHaveCount(0);
  await again.getByRole('checkbox', { name: 'Tôi hiểu mọi người sẽ thấy' }).check();
  await again.getByRole('button', { name: 'Bắt đầu chờ 24 giờ' }).click();
  await expect(again.getByText(banner)).toBeVisible();
  await letPass(again, 24 * HOUR);
  await popup.reload();
  await expect(popup.getByText(/^Khóa đã tự tắt lúc/)).toBeVisible();
  await feed.page.bringToFront();
  await feed.note('thailand').getByRole('button', { name: 'Vẫn xem' }).click();
  await expect(feed.note('thailand').getByRole('button', { name: 'Che lại' })).toBeVisible();
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});
