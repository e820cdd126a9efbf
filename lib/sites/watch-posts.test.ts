import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { facebook } from './facebook/site.ts';
import type { Health, ReadPost } from './read-post.ts';
import { type Watch, type WatchOptions, watchPosts } from './watch-posts.ts';

interface Seen {
  posts: ReadPost[];
  batches: ReadPost[][];
  gone: ReadPost[];
  health: Health[];
}

let ending: AbortController;
let seen: Seen;
let place: { href: string };

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

function start(more: Partial<WatchOptions> = {}): Watch {
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

const settle = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);
const main = () => document.querySelector('[role="main"]')!;
const texts = () => seen.posts.map((post) => post.text);

function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function button(label = 'Xem thêm'): Element {
  return element('div', { role: 'button' }, label);
}

/** A post as the home feed of today holds it; `say` are the children of its one line of text. */
function post(author: string, ...say: (Node | string)[]): Element {
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

const line = (of: Element) => of.querySelector('[dir="auto"]')!;

describe('watchPosts', () => {
  it('hands over what is there at first and what comes later, once each', async () => {
    main().append(post('Một', 'Bài đầu tiên'));
    start();
    await settle();
    main().append(element('div', {}, post('Hai', 'Bài thứ hai')));
    await settle(10_000);
    expect(texts()).toEqual(['Bài đầu tiên', 'Bài thứ hai']);
    expect(seen.gone).toEqual([]);
  });

  it('reads everything of a moment before it hands anything over', async () => {
    start();
    await settle();
    for (let index = 0; index < 5; index++) main().append(post(`Người ${index}`, `Bài số ${index}`));
    await settle();
    expect(seen.batches.map((batch) => batch.length)).toEqual([5]);
  });

  it('finds a post whose parts arrive one after the other', async () => {
    start();
    await settle();
    const whole = post('Từng Phần', 'Nội dung tới trước');
    const [name, message, buttons] = [...whole.children];
    whole.replaceChildren();
    main().append(whole);
    for (const part of [message, name, buttons]) {
      whole.append(part!);
      await settle(50);
    }
    await settle(5_000);
    const last = seen.posts.at(-1);
    expect([last?.author, last?.text, last?.container]).toEqual(['Từng Phần', 'Nội dung tới trước', whole]);
  });

  it('keeps a clipped post clipped while the button is gone and the text has not come yet', async () => {
    const clipped = post('Dài', 'Cần người đi làm xa… ', button());
    main().append(clipped);
    start();
    await settle();
    expect(seen.posts.map((each) => each.partial)).toEqual([true]);

    line(clipped).querySelector('[role="button"]')!.remove();
    await settle(5_000);
    expect(seen.posts).toHaveLength(1);

    line(clipped).textContent = 'Cần người đi làm xa, bao vé xe, gọi 0900 000 001';
    await settle();
    expect(seen.posts.map((each) => each.partial)).toEqual([true, false]);
    expect(seen.posts[1]?.anchor).toBe(seen.posts[0]?.anchor);
    expect(seen.posts[1]?.key).not.toBe(seen.posts[0]?.key);
  });

  it('judges a recycled wrapper anew, also when only the text inside a kept node changes', async () => {
    const recycled = post('Vỏ Cũ', 'Bài cũ hiền lành');
    main().append(recycled);
    start();
    await settle();
    (line(recycled).firstChild as Text).data = 'Bài mới rủ đi Campuchia';
    await settle();
    expect(texts()).toEqual(['Bài cũ hiền lành', 'Bài mới rủ đi Campuchia']);
    expect(seen.posts[0]?.rangesOf(0, 8)).toEqual([]);
    expect(seen.posts[1]?.rangesOf(0, 7).map(String)).toEqual(['Bài mới']);
  });

  it('tells when the nodes behind an unchanged post were rebuilt, so that marks can be drawn again', async () => {
    const rebuilt = post('Dựng Lại', 'Vẫn là lời cũ');
    main().append(rebuilt);
    start();
    await settle();
    line(rebuilt).replaceChildren('Vẫn là lời cũ');
    await settle();
    expect(seen.posts).toHaveLength(2);
    expect(seen.posts[1]?.key).toBe(seen.posts[0]?.key);
    expect(seen.posts[1]?.rangesOf(0, 3).map(String)).toEqual(['Vẫn']);
  });

  it('tells when a post leaves, is emptied, or comes back into the same wrapper', async () => {
    const wrapper = element('div', { 'aria-posinset': '1' }, post('Cuộn', 'Bài sẽ cuộn đi'));
    main().append(wrapper);
    start();
    await settle();
    const content = wrapper.firstChild!;
    wrapper.replaceChildren();
    await settle();
    expect(seen.gone.map((each) => each.text)).toEqual(['Bài sẽ cuộn đi']);
    wrapper.append(content);
    await settle();
    expect(texts()).toEqual(['Bài sẽ cuộn đi', 'Bài sẽ cuộn đi']);

    line(wrapper).replaceChildren();
    await settle();
    expect(seen.gone).toHaveLength(2);
  });

  it('prefers the copy in a dialog, and hands the one behind over when the dialog closes', async () => {
    main().append(post('Bài Mở', 'Cần gấp mười người… ', button()), post('Bài Khác', 'Chuyện khác hẳn'));
    start();
    await settle();
    const dialog = element('div', { role: 'dialog' }, post('Bài Mở', 'Cần gấp mười người đi Bavet'));
    document.body.append(dialog);
    await settle();
    expect(seen.gone.map((each) => each.text)).toEqual(['Cần gấp mười người…']);
    expect(texts().at(-1)).toBe('Cần gấp mười người đi Bavet');
    const soFar = seen.posts.length;
    await settle(8_000);
    expect(seen.posts).toHaveLength(soFar);

    dialog.remove();
    await settle(8_000);
    expect(texts().slice(soFar)).toEqual(['Cần gấp mười người…']);
  });

  it('does not take our own elements for news', async () => {
    const ours = element('viec-that');
    const watched = post('Có Cảnh Báo', 'Bài có cảnh báo');
    main().append(watched);
    start({ ignore: (node) => node === ours });
    await settle(5_000);
    line(watched).parentElement!.before(ours);
    ours.append('chữ của chúng ta');
    await settle(5_000);
    ours.remove();
    await settle(5_000);
    expect(seen.posts).toHaveLength(1);
    expect(seen.gone).toEqual([]);
  });

  it('reads nothing where the reader walks into private chats, and reads again outside', async () => {
    main().append(post('Ngoài', 'Bài ở bảng tin'));
    start();
    await settle();
    place.href = 'https://www.facebook.com/messages/t/1';
    window.dispatchEvent(new Event('popstate'));
    main().append(post('Riêng', 'Tin nhắn riêng rất dài'));
    await settle();
    expect(seen.gone.map((each) => each.text)).toEqual(['Bài ở bảng tin']);
    expect(seen.health.at(-1)?.state).toBe('off');

    main().lastElementChild!.remove();
    place.href = 'https://www.facebook.com/';
    await settle();
    main().append(element('span'));
    await settle();
    expect(texts()).toEqual(['Bài ở bảng tin', 'Bài ở bảng tin']);
  });

  it('rests while the tab is hidden and catches up when it is shown', async () => {
    start();
    await settle();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    main().append(post('Lúc Ẩn', 'Bài tới khi thẻ bị ẩn'));
    await settle(20_000);
    expect(seen.posts).toEqual([]);
    expect(seen.health.map((health) => health.state)).not.toContain('drift');

    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(texts()).toEqual(['Bài tới khi thẻ bị ẩn']);
  });

  it('stops for good when told to', async () => {
    start();
    await settle();
    ending.abort();
    main().append(post('Muộn', 'Bài tới sau khi dừng'));
    await settle(20_000);
    expect(seen.posts).toEqual([]);
  });

  it('follows what the reader chooses', async () => {
    main().append(post('Chọn', 'Bài theo ý người đọc'));
    const watch = start({ surfaceOptions: { enabled: { feed: false } } });
    await settle();
    expect(seen.posts).toEqual([]);
    watch.setSurfaceOptions({});
    await settle();
    expect(texts()).toEqual(['Bài theo ý người đọc']);
    watch.setSurfaceOptions({ enabled: { feed: false } });
    expect(seen.gone).toHaveLength(1);
  });

  it('tells health: loading first, ok with posts, drift only on a full page after a while', async () => {
    for (let index = 0; index < 10; index++)
      main().append(button(), 'Khối chữ lạ không nhận ra được. '.repeat(5));
    start();
    await settle(2_000);
    expect(seen.health.at(-1)?.state).toBe('loading');
    await settle(15_000);
    expect(seen.health.at(-1)?.state).toBe('drift');
    main().append(post('Cuối Cùng', 'Có bài rồi'));
    await settle(2_000);
    expect(seen.health.at(-1)).toMatchObject({ state: 'ok', posts: 1, surface: 'feed', rung: 0 });
  });

  it('lives through a flood of 5,000 changes and still finds the one post in it', async () => {
    start();
    await settle();
    const began = performance.now();
    for (let index = 0; index < 5_000; index++) {
      const noise = element('span', {}, `nhiễu ${index}`);
      main().append(noise);
      if (index % 2 === 0) noise.firstChild!.textContent = `đổi ${index}`;
      if (index % 3 === 0) noise.remove();
      if (index === 2_500) main().append(post('Giữa Lũ', 'Bài giữa cơn lũ'));
    }
    await settle(5_000);
    expect(texts()).toEqual(['Bài giữa cơn lũ']);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
