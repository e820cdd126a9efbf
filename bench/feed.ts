import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession } from 'playwright-core';
import type { PackFolder } from '../lib/packs/read-pack.ts';
import { freshBuild } from '../scripts/fresh-build.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { type ExtensionTasks, STEP, traceExtension } from './extension-tasks.ts';
import { feedPage } from './feed-page.ts';
import { median, percentile } from './medians.ts';
import { ASKED, sitePages } from './site-pages.ts';
import { atMost, figure, type Row, times } from './table.ts';

const POSTS = 1_000;
/** Posts of a site's own feed, which come one at a time. */
const POSTS_OF_A_SITE = 100;
/** Posts the page adds between two steps of scrolling. */
const AT_ONCE = 10;
const STEP_MS = 100;
/** Time to finish reading after the last step, and for whatever waits for a timer. */
const SETTLE_MS = 4_000;
/**
 * A cheap phone is so many times slower. Processor time is multiplied; the browser's own throttling halts the thread by
 * the clock, and beside other programs that came to many times what it stands for.
 */
const SLOWER = 4;
/** What a post may take on Facebook, times `SLOWER`, but for one in twenty. */
const MOST_MS_A_POST = 2;
const RUNS = 3;
/** Of so many posts one is a lure that must be caught. */
const ONE_LURE_IN = 20;

declare const chrome: typeof import('wxt/browser').browser;

const WITH = 'https://www.facebook.com/';
/** The same page where the extension has no business. */
const WITHOUT = 'https://feed.invalid/';

interface Scrolled {
  script: number;
  task: number;
  heap: number;
  longestTask: number;
  extension: ExtensionTasks;
}

/** Scrolls the same feed with and without the extension, by turns. */
export async function feedRows(folders: readonly PackFolder[]): Promise<{ about: string; rows: Row[] }> {
  const extension = await freshBuild('release');
  const size = (file: string) => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length / 1_000;
  const body = feedPage(postsOf(folders, POSTS));
  const browser = await openChromium({ extension, headless: true });
  const with_: Scrolled[] = [];
  const without: Scrolled[] = [];
  try {
    await browser.context.route(/^https:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    for (let run = 0; run < RUNS; run++) {
      without.push(await scroll(browser.context, WITHOUT));
      with_.push(await scroll(browser.context, WITH));
    }
  } finally {
    await browser.close();
  }
  const both = (pick: (scrolled: Scrolled) => number) =>
    [median(with_.map(pick)), median(without.map(pick))] as const;
  const [script, scriptAlone] = both((each) => each.script);
  const [task, taskAlone] = both((each) => each.task);
  const [heap, heapAlone] = both((each) => each.heap);
  const [longest, longestAlone] = both((each) => each.longestTask);
  const ours = (pick: (tasks: ExtensionTasks) => number) =>
    median(with_.map((each) => pick(each.extension))) * SLOWER;
  return {
    about: `${POSTS} posts, one in ${ONE_LURE_IN} a lure, ${AT_ONCE} at a time; medians of ${RUNS} runs`,
    rows: [
      figure(
        `extension task × ${SLOWER}: the script begins`,
        ours(({ first }) => first),
        'ms',
        atMost(50),
      ),
      figure(
        `extension task × ${SLOWER}: the longest of the others`,
        ours(({ longest }) => longest),
        'ms',
        atMost(50),
      ),
      figure(`extension time for a post × ${SLOWER}`, ours(({ total }) => total) / POSTS, 'ms'),
      figure('script time without → with: more by', (script - scriptAlone) * 1_000, 'ms'),
      times('all main-thread time with ÷ without', task / taskAlone, null),
      figure('longest task of the page, with', longest, 'ms'),
      figure('longest task of the page, without', longestAlone, 'ms'),
      figure('JS heap after collection: more by', (heap - heapAlone) / 1e6, 'MB'),
      figure('content script, gzipped', size('content-scripts/feed.js'), 'kB', atMost(120)),
      figure('script that draws, gzipped', size('drawing.js'), 'kB'),
      figure('worker, gzipped', size('background.js'), 'kB'),
      figure('packs, gzipped', size('packs.bin'), 'kB'),
    ],
  };
}

/**
 * Lets posts come one at a time into a feed of each site. What the extension does until the next one comes is the time of
 * a post, so whatever it does once for a whole batch counts in full.
 */
export async function siteRows(folders: readonly PackFolder[]): Promise<{ about: string; rows: Row[] }> {
  const extension = await freshBuild('e2e');
  const browser = await openChromium({ extension, headless: true });
  const rows: Row[] = [];
  try {
    const { context } = browser;
    await context
      .serviceWorkers()[0]!
      .evaluate((asked) => chrome.storage.local.set({ settings: { asked } }), ASKED);
    for (const { name, url, body } of sitePages(postsOf(folders, POSTS_OF_A_SITE))) {
      await context.route(`${new URL(url).origin}/**`, (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
          : route.abort(),
      );
      const { steps, longest } = await addOneByOne(context, url);
      const target = name === 'Facebook' ? atMost(MOST_MS_A_POST) : null;
      rows.push(
        figure(`${name}: time for a post × ${SLOWER}, median`, median(steps) * SLOWER, 'ms'),
        figure('  95 in 100 posts take no more than', percentile(steps, 0.95) * SLOWER, 'ms', target),
        figure('  longest task', longest * SLOWER, 'ms'),
      );
    }
  } finally {
    await browser.close();
  }
  return {
    about: `${POSTS_OF_A_SITE} posts each, one in ${ONE_LURE_IN} a lure, one at a time; processor time of the extension's script`,
    rows,
  };
}

async function addOneByOne(context: BrowserContext, url: string): Promise<ExtensionTasks> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    const endTrace = await traceExtension(session);
    await page.goto(url);
    // The script has begun, and what it does at the start is done.
    await page.waitForTimeout(SETTLE_MS);
    for (let left = POSTS_OF_A_SITE; left > 0; ) {
      left = await page.evaluate((step) => {
        console.timeStamp(step);
        const left = window.addPosts(1);
        scrollTo(0, document.body.scrollHeight);
        return left;
      }, STEP);
      await page.waitForTimeout(STEP_MS);
    }
    await page.waitForTimeout(STEP_MS);
    return await endTrace();
  } finally {
    await page.close();
  }
}

function postsOf(folders: readonly PackFolder[], count: number): { author: string; text: string }[] {
  const ordinary = folders.flatMap((folder) => folder.ordinary.map(({ text }) => text));
  const lures = folders.flatMap((folder) => folder.lures.flatMap(({ catches }) => catches));
  return Array.from({ length: count }, (_, i) => {
    const [among, at] = i % ONE_LURE_IN === 0 ? [lures, i / ONE_LURE_IN] : [ordinary, i];
    // A number makes every post a different one.
    return { author: `Người Viết ${i}`, text: `${among[at % among.length]!}\nTin ${i}` };
  });
}

async function scroll(context: BrowserContext, url: string): Promise<Scrolled> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await session.send('Performance.enable');
    const endTrace = await traceExtension(session);
    await page.goto(url);
    let left = POSTS;
    while (left > 0) {
      left = await page.evaluate((count) => {
        const left = window.addPosts(count);
        scrollTo(0, document.body.scrollHeight);
        return left;
      }, AT_ONCE);
      await page.waitForTimeout(STEP_MS);
    }
    await page.waitForTimeout(SETTLE_MS);
    const extension = await endTrace();
    const longTasks = await page.evaluate(() => window.longTasks);
    const { ScriptDuration: script = 0, TaskDuration: task = 0 } = await metrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await metrics(session);
    return { script, task, heap, longestTask: Math.max(0, ...longTasks), extension };
  } finally {
    await page.close();
  }
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
