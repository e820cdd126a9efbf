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

declare const chrome: typeof import('wxt/browser').browser;

interface Options {
  /** `release` has closed shadow roots and no door; `e2e` lets a test look inside. */
  flavour: 'e2e' | 'release';
  scheme: 'light' | 'dark';
  width: number;
  /** Leaves the welcome page open that comes with the installation. */
  welcome: boolean;
  /** Takes the browser of the tests before, with one empty page and nothing kept: starting one takes longer than most tests. */
  shared: boolean;
}

interface OfWorker {
  nowhere: CountingProxy;
  /** The shared browser of a flavour, started when it is first asked for. */
  sharedBrowser(flavour: Options['flavour']): Promise<OpenChromium>;
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

export const test = base.extend<Fixtures & Options, OfWorker>({
  flavour: ['e2e', { option: true }],
  scheme: ['light', { option: true }],
  width: [1000, { option: true }],
  welcome: [false, { option: true }],
  shared: [false, { option: true }],

  nowhere: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const proxy = await countingProxy();
      await use(proxy);
      proxy.close();
    },
    { scope: 'worker' },
  ],
  sharedBrowser: [
    async ({ nowhere }, use) => {
      const open = new Map<Options['flavour'], OpenChromium>();
      await use(async (flavour) => {
        const app = open.get(flavour) ?? (await openBrowser(flavour, nowhere));
        open.set(flavour, app);
        return app;
      });
      for (const each of open.values()) await each.close();
    },
    { scope: 'worker' },
  ],
  network: async ({ nowhere }, use) => {
    nowhere.asked.length = 0;
    nowhere.servers.clear();
    await use(nowhere);
  },
  launch: async ({ flavour, scheme, width, welcome, network }, use) => {
    const open = new Set<OpenChromium>();
    await use(async (profile) => {
      const look = { viewport: { width, height: 900 }, colorScheme: scheme, welcome };
      const opened = await openBrowser(flavour, network, { ...look, ...(profile && { profile }) });
      open.add(opened);
      await serveSampleFeed(opened.context);
      return opened;
    });
    for (const each of open) await each.close();
  },
  app: async ({ shared, sharedBrowser, flavour, scheme, width, launch }, use) => {
    if (!shared) return use(await launch());
    const app = await sharedBrowser(flavour);
    const page = await asIfNew(app);
    await serveSampleFeed(app.context);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await use(app);
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

const openBrowser = (
  flavour: Options['flavour'],
  { address }: CountingProxy,
  more: Partial<Parameters<typeof openChromium>[0]> = {},
) =>
  openChromium({
    ...{ extension: buildFolder(flavour), headless: true, proxy: address },
    ...{ viewport: { width: 1000, height: 900 }, ...more },
  });

/** Makes a browser as if nothing had been done in it. @returns its one page */
async function asIfNew({ context }: OpenChromium): Promise<Page> {
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await context.serviceWorkers()[0]!.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name!);
      await new Promise((done) => opening.addEventListener('success', done));
      const stores = [...opening.result.objectStoreNames];
      const clearing = opening.result.transaction(stores, 'readwrite');
      for (const store of stores) clearing.objectStore(store).clear();
      await new Promise((done) => clearing.addEventListener('complete', done));
      opening.result.close();
    }
  });
  return page;
}

export { expect };
