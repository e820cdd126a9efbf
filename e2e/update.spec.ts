import type { OpenChromium } from '../scripts/open-chromium.ts';
import { EXPECTED, LURE } from './feed-page.ts';
import { expect, test } from './fixture.ts';

/** What the page of the browser's own extension settings may call. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
};

/** Loads the extension anew, as an update does; pages stay as they are. */
async function reloadExtension({ context, extensionId }: OpenChromium): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  }, extensionId);
  await settings.close();
}

// The build for tests may read every page; what people install must manage with the permissions it has.
for (const flavour of ['release', 'e2e'] as const) {
  test.describe(flavour, () => {
    test.use({ flavour });

    test('an update while a page is open: the old script leaves quietly, the new one reads on, nothing is warned of twice', async ({
      app,
      feed,
    }) => {
      const { page } = feed;
      const said: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await feed.open();
      await feed.expectNoted(EXPECTED);

      await reloadExtension(app);
      await page.bringToFront();
      // Something that was never there before is warned of by the new script, and by it alone.
      await feed.act('add', { id: 'after-the-update', ...LURE });
      await feed.expectNoted([...EXPECTED, 'after-the-update']);
      await page.waitForTimeout(3_000);
      await feed.expectNoted([...EXPECTED, 'after-the-update']);
      expect(said).toEqual([]);
    });
  });
}
