import { browser } from '#imports';
import { siteOf } from '../sites/sites.ts';

/** The tab the popup is about. */
export interface FrontTab {
  /** Null when there is none. */
  id: number | null;
  /** Id of the site its page belongs to; null for any other page, and where the browser does not tell. */
  site: string | null;
}

/**
 * The tab in front, or the one with this id. The browser tells its address because the reader opened the popup on it
 * (`activeTab`); only the site is kept of it.
 */
export async function tabInFront(id: number | null): Promise<FrontTab> {
  const tab =
    id === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  return { id: tab?.id ?? null, site: (tab?.url && siteOf(tab.url)?.id) || null };
}
