import type { CDPSession, Page } from 'playwright-core';
import { freshBuild } from '../scripts/fresh-build.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { type Soaked, soak, soakPage } from './soak-page.ts';
import { atMost, figure, type Row } from './table.ts';

const POSTS = 10_000;
/** After so many posts everything that is kept for a while is full: verdicts of 2,000 posts, and what the browser keeps. */
const WARM_UP = 3_000;
/** Between two collections of garbage a heap differs by this much by itself. */
const FLAT_MB = 2;

const LURE =
  'Cần 5 bạn nam nữ qua Campuchia làm máy tính, trả lời tin nhắn khách, lương 1.000 đô, bao ăn ở, vé xe bên mình lo.';
const ORDINARY = 'Chiều nay quán đóng cửa sớm vì nhà có giỗ, mai mở lại như mọi ngày nha cả nhà.';

/** Scrolls through a very long feed that keeps only what is in sight. */
export async function soakRows(): Promise<{ about: string; rows: Row[] }> {
  const extension = await freshBuild('release');
  const browser = await openChromium({ extension, headless: true });
  try {
    const { context } = browser;
    const body = soakPage();
    await context.route(/^https:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto('https://www.facebook.com/');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const began = Date.now();
    const first = await soak(page, WARM_UP, LURE, ORDINARY);
    const before = await heap(page, session);
    const second = await soak(page, POSTS - WARM_UP, LURE, ORDINARY);
    const after = await heap(page, session);
    const both = (pick: (soaked: Soaked) => number[]) => pick(first).length + pick(second).length;
    return {
      about: `${POSTS} posts in a feed that keeps 20 in the page, one in 10 a lure`,
      rows: [
        figure(
          'lures in sight without a warning',
          both(({ missed }) => missed),
          '',
          atMost(0),
        ),
        figure(
          'posts with two warnings',
          both(({ doubled }) => doubled),
          '',
          atMost(0),
        ),
        figure(
          'ordinary posts with a warning',
          both(({ wrong }) => wrong),
          '',
          atMost(0),
        ),
        figure(`heap after ${WARM_UP} posts`, before.heap / 1e6, 'MB'),
        figure(`heap after ${POSTS} posts: more by`, (after.heap - before.heap) / 1e6, 'MB', atMost(FLAT_MB)),
        figure('nodes: more by', after.nodes - before.nodes, ''),
        figure('time for a post, waiting for its warning included', (Date.now() - began) / POSTS, 'ms'),
      ],
    };
  } finally {
    await browser.close();
  }
}

async function heap(page: Page, session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await page.waitForTimeout(5_000);
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes') };
}
