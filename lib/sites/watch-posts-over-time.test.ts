import { describe, expect, it, vi } from 'vitest';
import {
  button,
  element,
  main,
  place,
  post,
  seen,
  settle,
  start,
  stop,
  texts,
  useWatchedPage,
} from './watched-page.test-helper.ts';

describe('watchPosts, over time', () => {
  useWatchedPage();

  it('reads nothing where the reader walks into private chats, and reads again outside', async () => {
    main().append(post('Ngoài', 'Bài ở bảng tin'));
    start();
    await settle();
    place.href = 'https://www.facebook.com/messages/t/1';
    window.dispatchEvent(new Event('popstate'));
    main().append(post('Riêng', 'Tin nhắn riêng rất dài'));
    await settle();
    expect(seen.gone.map((each) => each.text)).toEqual(['Bài ở bảng tin']);
    expect(seen.health.at(-1)?.state).toBe('private');

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
    stop();
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
