import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import type { Seen, SeenPost } from '../lib/browser/test-door.ts';
import { siteOf } from '../lib/sites/sites.ts';
import { askToCheck, askWhatIsRead, openAsker } from './ask-page.ts';
import { freshBuild } from './fresh-build.ts';
import { openChromium } from './open-chromium.ts';

/** What the extension read on a saved page. */
export interface ReadPage {
  site: string;
  surface: string | null;
  health: string;
  posts: Pick<SeenPost, 'author' | 'text' | 'posterText' | 'link' | 'partial' | 'level' | 'lures'>[];
}

/** Reading has settled when nothing has changed for this long. */
const QUIET_MS = 1_200;
/** After this long without anything new the page is taken for read. A page without posts is called empty only after ten seconds, so this is more. */
const PATIENCE_MS = 15_000;
/** For loading, and again for reading, a page of many megabytes on a slow machine. */
const LONGEST_MS = 120_000;

/**
 * Loads a saved page in headless Chromium as if it stood at `url`, with no network and none of its scripts, and tells
 * what the extension read there. Builds the extension first when a source is newer.
 *
 * @throws with one sentence when the file, the build or the browser is missing
 */
export async function readPage(file: string, url: string): Promise<ReadPage> {
  const body = await readFile(file);
  const extension = await freshBuild('e2e');
  const browser = await openChromium({ extension, headless: true, viewport: { width: 1300, height: 900 } });
  try {
    const { context } = browser;
    const asker = await openAsker(context, browser.extensionId);
    let served = false;
    await context.route(/^(?!chrome-extension:)/, (route) => {
      if (served || !isPageItself(route, url)) return route.abort('aborted');
      served = true;
      return route.fulfill({ status: 200, headers: headersFor(body), body });
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_MS });
    if (!siteOf(url)) return await readUnknown(page, asker);
    const seen = await watchReading(page, asker);
    const { health, posts } = seen;
    return {
      site: health?.site ?? '',
      surface: health?.surface ?? null,
      health: health?.state ?? 'loading',
      posts: posts.map(({ author, text, posterText, link, partial, level, lures }) => {
        return { author, text, posterText, link, partial, level, lures };
      }),
    };
  } finally {
    await browser.close();
  }
}

/** A page of no described site is read once, as when the reader presses "Kiểm tra trang này". */
async function readUnknown(page: Page, asker: Page): Promise<ReadPage> {
  const posts = await askToCheck(page, asker);
  return { site: 'any-page', surface: 'page', health: posts.length > 0 ? 'ok' : 'empty', posts };
}

/** The first document of the main frame; the hash never goes over the wire. */
function isPageItself(route: Route, url: string): boolean {
  const request = route.request();
  return (
    request.isNavigationRequest() && request.frame().parentFrame() === null && sameAddress(request.url(), url)
  );
}

const sameAddress = (a: string, b: string) => a.split('#')[0] === new URL(b).href.split('#')[0];

/** None of the page's own scripts may run. A page that is not UTF-8 says itself what it is. */
function headersFor(body: Buffer): Record<string, string> {
  return {
    'content-type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
    'content-security-policy': "script-src 'none'; object-src 'none'; form-action 'none'",
  };
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** Scrolls through the page as a reader would, and waits until nothing new is read. */
async function watchReading(page: Page, asker: Page): Promise<Seen> {
  const latest = Date.now() + LONGEST_MS;
  let end = Date.now() + PATIENCE_MS;
  let seen: Seen = { health: null, posts: [], ever: [] };
  let state = '';
  let quietSince = Date.now();
  let atEnd = false;
  while (Date.now() < end) {
    seen = (await askWhatIsRead(page, asker)) ?? seen;
    const now = JSON.stringify([seen.health?.state, seen.posts.map((post) => [post.key, post.partial])]);
    if (now !== state) end = Math.min(Date.now() + PATIENCE_MS, latest);
    if (now !== state || !atEnd) quietSince = Date.now();
    state = now;
    const waiting = seen.health === null || seen.health.state === 'loading';
    if (!waiting && Date.now() - quietSince > QUIET_MS) break;
    if (!atEnd) atEnd = await scrollOn(page);
    await pause(150);
  }
  return seen;
}

/** One window further down; true at the end of the page. */
async function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const before = scrollY;
    scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
    return scrollY <= before;
  });
}
