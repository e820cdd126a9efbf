import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** A post of the sample feed and what should happen to it. */
export interface SamplePost {
  id: string;
  /** `support`: its writer gets a card with help, and no warning. */
  expect: 'warn' | 'calm' | 'support';
  author: string;
  text: string;
  /** What is shown before "Xem thêm" is pressed. */
  clipped?: string;
}

export const SAMPLE_ADDRESS = 'https://www.facebook.com/';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The posts of the sample feed, in their order on the page. */
export function samplePosts(): SamplePost[] {
  return JSON.parse(read('posts.json'));
}

/** The sample feed as one page that loads nothing else. */
export function samplePage(): string {
  const script = read('feed.js').replace('/* posts.json */ []', () =>
    read('posts.json').replaceAll('<', '\\u003c'),
  );
  return read('feed.html')
    .replace('/* feed.css */', () => read('feed.css'))
    .replace('/* feed.js */', () => script);
}

/**
 * Answers every address of the site with the sample feed. Whatever else is asked for goes to the network the browser
 * was opened with, which leads nowhere, or is counted.
 */
export async function serveSampleFeed(context: BrowserContext): Promise<void> {
  const body = samplePage();
  await context.route('https://www.facebook.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    if (!route.request().isNavigationRequest()) return route.fallback();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}
