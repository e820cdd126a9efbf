import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED } from './feed-page.ts';
import { buildFolder, expect, test } from './fixture.ts';

/** Chromium's own updater and clock, which no flag silences fully. */
const BROWSERS_OWN = /^(http:\/\/)?[\w.-]+\.(google\.com|googleapis\.com|gvt1\.com)[:/]/;

/** Ways to ask. The one exception loads our own files, in browsers older than those we support (Vite's preload). */
const ASKS = /\bfetch\((?!e\.href,)|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/g;

/** The engine that reads pictures, in its own files and its own page. */
const isEngine = (script: string) => /^(ocr[\\/]|chunks[\\/]pictures-)/.test(script);

for (const flavour of ['release', 'e2e'] as const) {
  test.describe(flavour, () => {
    test.use({ flavour });

    test('asks nothing of the network, whatever the reader does', async ({
      feed,
      network,
      openPopup,
      openOurs,
      app,
    }) => {
      const requests: string[] = [];
      app.context.on('request', (request) => requests.push(request.url()));
      await feed.open();
      await feed.expectNoted(EXPECTED);
      const popup = await openPopup();
      await popup
        .getByRole('textbox', { name: /^Chữ của tin/ })
        .fill('Tuyển người sang Campuchia, bao vé xe, zalo 0900 000 032');
      await popup.getByRole('button', { name: 'Xem tin này' }).click();
      await openOurs('options.html');
      const help = await openOurs('help.html');
      await help.getByRole('button', { name: /^Đang bị giữ/ }).click();
      await help.getByRole('combobox').fill('campuchia');
      await help.keyboard.press('Enter');
      await help.getByRole('button', { name: 'Thoát nhanh' }).click();
      if (flavour === 'e2e') {
        const opened = app.context.waitForEvent('page');
        await feed.note('laos').getByRole('button', { name: 'Báo cáo' }).click();
        await (await opened).getByRole('heading', { level: 1 }).waitFor();
      }
      await feed.page.waitForTimeout(1_500);
      const ours = `chrome-extension://${app.extensionId}/`;
      const beyond = requests.filter((url) => !url.startsWith(ours) && !/^(data|about):/.test(url));
      expect(beyond).toEqual(['https://www.facebook.com/']);
      expect(network.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
    });
  });
}

test('the count would notice a request of the page or of the extension', async ({ feed, network, app }) => {
  await feed.open();
  await feed.page.evaluate(() => {
    new Image().src = 'https://from-the-page.test/a.png';
  });
  await app.context
    .serviceWorkers()[0]!
    .evaluate(() => fetch('https://from-the-worker.test/').catch(() => {}));
  await expect
    .poll(() => network.asked)
    .toEqual(expect.arrayContaining(['from-the-page.test:443', 'from-the-worker.test:443']));
});

/**
 * The worker reads the packs from its own folder (`lib/browser/bundled-packs.ts`), and sends a report to an organisation
 * once the reader pressed (`lib/browser/post-report.ts`).
 */
const WORKER = 'background.js';
const OWN_FILE = /fetch\([\w$.]+\.runtime\.getURL\([`"']\/packs\.bin[`"']\)\)/;

test('one place in the extension has words for asking the network, and no other', () => {
  for (const flavour of ['release', 'e2e'] as const) {
    const folder = buildFolder(flavour);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(4);
    const read = (script: string) => readFileSync(join(folder, script), 'utf8');
    const [engine, ours] = [scripts.filter(isEngine), scripts.filter((script) => !isEngine(script))];
    const asking = ours.flatMap((script) =>
      (read(script).match(ASKS) ?? []).map((word) => `${script}: ${word}`),
    );
    expect(asking).toEqual([`${WORKER}: fetch(`, `${WORKER}: fetch(`]);
    expect(read(WORKER)).toMatch(OWN_FILE);
    // The engine for pictures loads its own files by such words; it must know no other place to load from.
    expect(engine.length).toBeGreaterThan(2);
    expect(engine.filter((script) => /jsdelivr|unpkg|cdnjs/.test(read(script)))).toEqual([]);
  }
});
