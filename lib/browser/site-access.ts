import { browser } from '#imports';
import type { SiteDescription } from '../sites/define-site.ts';
import { FIRST_SITE } from '../sites/first-site.ts';
import { originsOf, SITES } from '../sites/sites.ts';

/** The scripts that read sites; the build makes them of `entrypoints/feed.content.ts` and `entrypoints/site.content.ts`. */
const FIRST_SCRIPT = {
  js: ['/content-scripts/feed.js' as const],
  css: ['/content-scripts/feed.css' as const],
};
const SCRIPT = {
  js: ['/content-scripts/site.js' as const],
  css: ['/content-scripts/site.css' as const],
};
const PREFIX = 'site-';

/** Whether our script may stand in the pages of a site. The first site needs no asking. */
export async function isGranted(site: SiteDescription): Promise<boolean> {
  return site === FIRST_SITE || browser.permissions.contains({ origins: originsOf(site) });
}

/** Ids of all sites whose pages may be read. */
export async function grantedSites(): Promise<string[]> {
  const granted = await Promise.all(SITES.map(async (site) => ((await isGranted(site)) ? [site.id] : [])));
  return granted.flat();
}

/**
 * Lets the browser ask the reader whether a site may be read. Call it in the very press of a button: after any pause the
 * browser refuses.
 *
 * @returns whether the reader agreed
 */
export function askForSite(site: SiteDescription): Promise<boolean> {
  return site === FIRST_SITE
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: originsOf(site) });
}

/** Gives the permission for a site back; its pages are read no more. */
export async function giveUpSite(site: SiteDescription): Promise<void> {
  if (site !== FIRST_SITE) await browser.permissions.remove({ origins: originsOf(site) });
}

/** Calls back whenever a permission came or went, in any page. */
export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

/**
 * Keeps our script in the pages of exactly those sites the reader agreed to. Call it synchronously when the worker
 * starts. A page that is open when its site is granted is read at once, without being loaded again.
 */
export function keepScripts(): void {
  let queue: Promise<unknown> = Promise.resolve();
  const settle = () => {
    queue = queue.then(syncScripts).catch((error: unknown) => console.warn('Việc Thật:', error));
  };
  watchAccess(settle);
  // An update of the extension takes registered scripts away; the worker itself starts far more often than they can change.
  browser.runtime.onInstalled.addListener(settle);
  // Scripts of the manifest come only with the next loading of a page; until then it would be read by nobody.
  browser.runtime.onInstalled.addListener(() => void readOpenPages(FIRST_SITE));
  browser.runtime.onStartup.addListener(settle);
}

/** Registers and removes scripts so that they fit the permissions. */
export async function syncScripts(): Promise<void> {
  const granted = new Set(await grantedSites());
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const wanted = SITES.filter((site) => site !== FIRST_SITE && granted.has(site.id));
  const surplus = registered.filter(
    (id) => id.startsWith(PREFIX) && !wanted.some((site) => id === PREFIX + site.id),
  );
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const missing = wanted.filter((site) => !registered.includes(PREFIX + site.id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((site) => ({
      ...SCRIPT,
      id: PREFIX + site.id,
      matches: originsOf(site),
      allFrames: hasFrames(site),
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
  await Promise.all(missing.map(readOpenPages));
}

/** Whether posts of the site may stand in a frame; the script itself leaves all other frames alone. */
const hasFrames = (site: SiteDescription) => site.framedHosts !== undefined;

async function readOpenPages(site: SiteDescription): Promise<void> {
  const tabs = await browser.tabs.query({ url: originsOf(site) });
  const { js, css } = site === FIRST_SITE ? FIRST_SCRIPT : SCRIPT;
  const read = async (tabId: number) => {
    const target = { tabId, allFrames: hasFrames(site) };
    try {
      await browser.scripting.insertCSS({ target, files: css });
      await browser.scripting.executeScript({ target, files: js });
    } catch {
      // A page that shows an error of the browser, or is being left, takes no script; the next one will.
    }
  };
  // All at once: a frozen tab does not answer, and must not keep the others waiting.
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [read(id)])));
}
