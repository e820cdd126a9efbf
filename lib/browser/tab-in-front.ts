import { browser } from '#imports';
import type { SiteDescription } from '../sites/define-site.ts';
import { findPlace } from '../sites/find-surface.ts';
import { siteOf } from '../sites/sites.ts';
import { unitsOf } from '../sites/units.ts';

/** The tab the popup is about. */
export interface FrontTab {
  /** Null when there is none. */
  id: number | null;
  /** Id of the site its page belongs to; null for any other page, and where the browser does not tell. */
  site: string | null;
  /** False where people talk with each other: such a page is read only as the settings say. */
  mayCheck: boolean;
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
  const site = tab?.url ? siteOf(tab.url) : null;
  return { id: tab?.id ?? null, site: site?.id ?? null, mayCheck: !site || !holdsTalks(site, tab!.url!) };
}

function holdsTalks(site: SiteDescription, href: string): boolean {
  const place = findPlace(site, href);
  if (place && !place.readable && place.why === 'private') return true;
  const here = place?.surface ? unitsOf(site, place.surface) : [];
  return here.some(({ kind }) => kind === 'message');
}
