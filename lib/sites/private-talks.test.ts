import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteDescription } from './define-site.ts';
import { facebook } from './facebook/site.ts';
import type { Health } from './read-post.ts';
import { telegram } from './telegram/site.ts';
import { type WatchOptions, watchPosts } from './watch-posts.ts';
import { zalo } from './zalo/site.ts';

/** Whatever gives the words of a node away. */
const WORDS: [object, string[]][] = [
  [Node.prototype, ['textContent', 'nodeValue']],
  [CharacterData.prototype, ['data', 'nodeValue', 'textContent']],
  [Text.prototype, ['wholeText', 'data', 'textContent', 'nodeValue']],
  [Element.prototype, ['textContent', 'innerHTML', 'outerHTML']],
  [HTMLElement.prototype, ['innerText', 'outerText']],
];

/** What was asked for its words while the trap stood, as far as it is, holds or is inside a private message. */
let touched: string[];
let messages: string;
let ending: AbortController;
let health: Health[];
let read: string[];

function setTraps() {
  for (const [owner, names] of WORDS) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own?.get) continue;
      const { get } = own;
      const spy = vi.spyOn(owner as Record<string, unknown>, name as never, 'get' as never) as unknown as {
        mockImplementation(run: (this: Node) => unknown): void;
      };
      spy.mockImplementation(function (this: Node) {
        if (isPrivate(this)) touched.push(`${name} of ${this.nodeName}`);
        return get.call(this);
      });
    }
  }
}

function isPrivate(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element || messages === '') return false;
  return (
    element.closest(messages) !== null || (node.nodeType === 1 && element.querySelector(messages) !== null)
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  [touched, health, read, messages] = [[], [], [], ''];
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const show = (page: string) => {
  const html = readFileSync(join(import.meta.dirname, page), 'utf8');
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
};

const watch = (site: SiteDescription, href: string, more: Partial<WatchOptions> = {}) =>
  watchPosts({
    document,
    site,
    location: { href },
    signal: ending.signal,
    onPosts: (posts) => read.push(...posts.map((post) => post.text)),
    onGone: () => {},
    onHealth: (now) => health.push(now),
    ...more,
  });

const pass = () => vi.advanceTimersByTimeAsync(15_000);

/** The page changes as a chat does: a message comes, the words of one are changed, one is taken away. */
async function stir() {
  const [first, second] = document.querySelectorAll(messages);
  const text = document.createTreeWalker(first!, 4).nextNode() as Text;
  text.replaceWith(document.createTextNode('Lời riêng vừa sửa'));
  first!.after(second!.cloneNode(true));
  second!.remove();
  document.dispatchEvent(new Event('scroll'));
  await pass();
}

describe('a talk that nobody asked to have read', () => {
  it.each<[string, SiteDescription, string, string, string]>([
    ['Web K', telegram, 'telegram/k-private.html', 'https://web.telegram.org/k/#2', '.bubble[data-mid]'],
    ['Web A', telegram, 'telegram/a-private.html', 'https://web.telegram.org/a/#2', '.Message'],
    ['Zalo', zalo, 'zalo/private.html', 'https://chat.zalo.me/', '[id^="bb_msg_id_"]'],
    ['Zalo groups', zalo, 'zalo/group.html', 'https://chat.zalo.me/', '[id^="bb_msg_id_"]'],
    [
      'Messenger',
      facebook,
      'facebook/messages-asked.html',
      'https://www.facebook.com/messages/t/1',
      '[aria-roledescription="message"]',
    ],
    [
      'the chat over a page of Facebook',
      facebook,
      'facebook/messages-asked.html',
      'https://www.facebook.com/mot.trang',
      '[aria-roledescription="message"]',
    ],
  ])('gives none of its words to any of our functions: %s', async (_, site, page, href, selector) => {
    show(page);
    messages = selector;
    expect(document.querySelectorAll(messages).length, 'no message on the page under test').toBeGreaterThan(
      1,
    );
    setTraps();
    watch(site, href);
    await pass();
    await stir();
    expect(touched).toEqual([]);
    expect(read).toEqual([]);
    // Who looks at the words does step into the trap.
    expect(document.querySelector(messages)?.textContent).toBeTruthy();
    expect(touched.length).toBeGreaterThan(0);
  });

  it('is read as soon as it is asked for, and no longer than that', async () => {
    show('zalo/private.html');
    const watched = watch(zalo, 'https://chat.zalo.me/');
    await pass();
    expect(health.at(-1)?.state).toBe('private');
    watched.setSurfaceOptions({ enabled: { private: true } });
    await pass();
    expect(read).toContain('Còn tuyển nha');
    expect(health.at(-1)?.state).toBe('ok');
    read = [];
    watched.setSurfaceOptions({});
    messages = '[id^="bb_msg_id_"]';
    setTraps();
    await stir();
    expect([read, touched]).toEqual([[], []]);
    expect(health.at(-1)?.state).toBe('private');
  });

  it('stays unread when it comes into the elements of a group that is read', async () => {
    show('telegram/k-group.html');
    const gone: string[] = [];
    watch(telegram, 'https://web.telegram.org/k/#-1000001', {
      onGone: (posts) => gone.push(...posts.map((post) => post.text)),
    });
    await pass();
    expect(read).toContain('Kênh khác đăng tin này');
    read = [];
    messages = '.bubble[data-mid]';
    setTraps();
    const bubbles = [...document.querySelectorAll(messages)];
    for (const bubble of bubbles) bubble.setAttribute('data-peer-id', '2000002');
    await stir();
    expect(read).toEqual([]);
    expect(touched).toEqual([]);
    expect(gone).toEqual(['Xưởng nhà mình cần thợ may 🧵 làm gần chợ']);
    expect(health.at(-1)?.state).toBe('private');
  });
});
