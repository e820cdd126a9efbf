import type { BrowserContext, Page } from 'playwright-core';
import type { Seen, SeenPost } from '../lib/browser/test-door.ts';

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
    (id) =>
      chrome.tabs
        .sendMessage(id, { type: 'get-posts' }, { frameId: 0 })
        .catch(() => null) as Promise<Seen | null>,
    tab,
  );
}

/** What the extension says of a page that it does not read by itself, in the form of a page that it does. */
export async function askToCheck(
  page: Page,
  asker: Page,
): Promise<Pick<SeenPost, 'author' | 'text' | 'posterText' | 'link' | 'partial' | 'level' | 'lures'>[]> {
  const tab = await tabIdOf(page, asker);
  return asker.evaluate(async (tabId) => {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/check-page.js'] });
    const texts = frame?.result as unknown as { author: string; text: string; link: string | null }[];
    const posts = [];
    for (const { author, text, link } of texts) {
      const answer = await chrome.runtime.sendMessage({ type: 'judge-posts', data: [{ text }] });
      const { level, lures } = answer.reply[0].verdict;
      posts.push({ author, text, posterText: '', link, partial: false, level, lures });
    }
    return posts;
  }, tab);
}

const tabIds = new WeakMap<Page, number>();

/** Number of the tab a page stands in, as the extension API counts. Brings the page to the front the first time. */
export async function tabIdOf(page: Page, asker: Page): Promise<number> {
  const known = tabIds.get(page);
  if (known !== undefined) return known;
  await page.bringToFront();
  const id = await asker.evaluate(async () => {
    const self = await chrome.tabs.getCurrent();
    // A busy browser may need a moment until the other tab is in front.
    for (let tries = 0; tries < 100; tries++) {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined && tab.id !== self?.id) return tab.id;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('No other tab is in front');
  });
  tabIds.set(page, id);
  return id;
}
