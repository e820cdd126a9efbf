import type { BrowserContext, Page } from 'playwright-core';
import type { Seen } from '../lib/browser/test-door.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** A page of the extension, through which its content scripts can be asked; only in the build `e2e`. */
export async function openAsker(context: BrowserContext, extensionId: string): Promise<Page> {
  const asker = await context.newPage();
  await asker.goto(`chrome-extension://${extensionId}/report.html`);
  return asker;
}

/** What the extension has read on a page. Null until its content script stands there. */
export async function askWhatIsRead(page: Page, asker: Page): Promise<Seen | null> {
  const tab = await tabIdOf(page, asker);
  return asker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { type: 'get-posts' }).catch(() => null) as Promise<Seen | null>,
    tab,
  );
}

const tabIds = new WeakMap<Page, number>();

/** Number of the tab a page stands in, as the extension API counts. Brings the page to the front the first time. */
export async function tabIdOf(page: Page, asker: Page): Promise<number> {
  const known = tabIds.get(page);
  if (known !== undefined) return known;
  await page.bringToFront();
  const id = await asker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front');
    return tab.id;
  });
  tabIds.set(page, id);
  return id;
}
