import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { Seen } from '../lib/browser/test-door.ts';
import { askWhatIsRead, openAsker, tabIdOf } from '../scripts/ask-page.ts';
import { type OpenChromium, openChromium } from '../scripts/open-chromium.ts';
import { ROOT } from '../scripts/rule-files.ts';
import { type CountingProxy, countingProxy } from './counting-proxy.ts';
import { FeedPage } from './feed-page.ts';
import { serveSampleFeed } from './sample-feed/sample-feed.ts';

interface Options {
  /** `release` has closed shadow roots and no door; `e2e` lets a test look inside. */
  flavour: 'e2e' | 'release';
  scheme: 'light' | 'dark';
  width: number;
  /** Leaves the welcome page open that comes with the installation. */
  welcome: boolean;
}

interface Fixtures {
  /** Counts what reaches the network; nothing gets through. */
  network: CountingProxy;
  /** Opens a browser with the extension and the sample feed; with a profile it can be closed and opened again. */
  launch(profile?: string): Promise<OpenChromium>;
  app: OpenChromium;
  feed: FeedPage;
  /** Opens a page of the extension, e.g. `report.html`. */
  openOurs(path: string): Promise<Page>;
  /** Opens the popup as a page, looking at the feed. */
  openPopup(): Promise<Page>;
  /** What the extension has read on the feed's page. */
  seen(): Promise<Seen>;
}

export const buildFolder = (flavour: Options['flavour']) =>
  join(ROOT, flavour === 'e2e' ? '.output/chrome-mv3-e2e' : '.output/chrome-mv3');

export const test = base.extend<Fixtures & Options>({
  flavour: ['e2e', { option: true }],
  scheme: ['light', { option: true }],
  width: [1000, { option: true }],
  welcome: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  network: async ({}, use) => {
    const proxy = await countingProxy();
    await use(proxy);
    proxy.close();
  },
  launch: async ({ flavour, scheme, width, welcome, network }, use) => {
    const open = new Set<OpenChromium>();
    await use(async (profile) => {
      const opened = await openChromium({
        extension: buildFolder(flavour),
        headless: true,
        proxy: network.address,
        viewport: { width, height: 900 },
        colorScheme: scheme,
        welcome,
        ...(profile && { profile }),
      });
      open.add(opened);
      await serveSampleFeed(opened.context);
      return opened;
    });
    for (const each of open) await each.close();
  },
  app: async ({ launch }, use) => {
    await use(await launch());
  },
  feed: async ({ app }, use) => {
    const page = app.context.pages()[0] ?? (await app.context.newPage());
    await use(new FeedPage(page));
  },
  openOurs: async ({ app }, use) => {
    await use(async (path) => {
      const page = await app.context.newPage();
      await page.goto(`chrome-extension://${app.extensionId}/${path}`);
      return page;
    });
  },
  openPopup: async ({ feed, openOurs }, use) => {
    await use(async () => {
      const page = await openOurs('report.html');
      const tab = await tabIdOf(feed.page, page);
      await page.goto(page.url().replace('report.html', `popup.html?tab=${tab}`));
      await page.bringToFront();
      return page;
    });
  },
  seen: async ({ app, feed }, use) => {
    let asker: Page | null = null;
    await use(async () => {
      asker ??= await openAsker(app.context, app.extensionId);
      await feed.page.bringToFront();
      return (await askWhatIsRead(feed.page, asker)) ?? { health: null, posts: [], ever: [] };
    });
  },
});

export { expect };
