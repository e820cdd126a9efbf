import { afterEach, beforeEach, vi } from 'vitest';
import { facebook } from './facebook/site.ts';
import type { Health, ReadPost } from './read-post.ts';
import { type Watch, type WatchOptions, watchPosts } from './watch-posts.ts';

interface Seen {
  posts: ReadPost[];
  batches: ReadPost[][];
  gone: ReadPost[];
  health: Health[];
}

/** What the watch under test has handed over so far. */
export let seen: Seen;
/** The address of the page under test; tests may change it. */
export let place: { href: string };
let ending: AbortController;

/** Gives every test of a file an empty page with a main region, and a clock that stands still. */
export function useWatchedPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
    seen = { posts: [], batches: [], gone: [], health: [] };
    place = { href: 'https://www.facebook.com/' };
    document.body.replaceChildren(element('div', { role: 'main' }));
  });

  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

export const stop = () => ending.abort();

export function start(more: Partial<WatchOptions> = {}): Watch {
  return watchPosts({
    document,
    site: facebook,
    location: place,
    signal: ending.signal,
    onPosts: (posts) => {
      seen.posts.push(...posts);
      seen.batches.push(posts);
    },
    onGone: (posts) => seen.gone.push(...posts),
    onHealth: (health) => seen.health.push(health),
    ...more,
  });
}

export const settle = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);
export const main = () => document.querySelector('[role="main"]')!;
export const texts = () => seen.posts.map((post) => post.text);

export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(label = 'Xem thêm'): Element {
  return element('div', { role: 'button' }, label);
}

/** A post as the home feed of today holds it; `say` are the children of its one line of text. */
export function post(author: string, ...say: (Node | string)[]): Element {
  const role = (name: string, ...children: (Node | string)[]) =>
    element('div', { 'data-ad-rendering-role': name }, ...children);
  return element(
    'div',
    {},
    role('profile_name', element('a', { role: 'link', href: '/nguoi.viet' }, author)),
    element('div', {}, role('story_message', element('div', { dir: 'auto' }, ...say))),
    element('div', {}, role('like_button', 'Thích'), role('share_button', 'Chia sẻ')),
  );
}

export const line = (of: Element) => of.querySelector('[dir="auto"]')!;
