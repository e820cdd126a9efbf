import { afterAll, describe, expect, it, vi } from 'vitest';
import { facebook } from './facebook/site.ts';
import { readPosts } from './read-posts.ts';
import {
  element,
  line,
  main,
  place,
  post,
  seen,
  settle,
  start,
  texts,
  useWatchedPage,
} from './watched-page.test-helper.ts';

const fill = (count: number) => {
  for (let n = 0; n < count; n++) main().append(post(`Người ${n}`, `Bài thứ ${n} của trang này`));
};

describe('a long page', () => {
  useWatchedPage();

  /** The page never has time for more than one step; `before` is called before each of them. */
  function oneStepATurn(before: (turn: number) => void) {
    let turns = 0;
    vi.stubGlobal('requestIdleCallback', (turn: IdleRequestCallback) =>
      window.setTimeout(() => {
        before(++turns);
        turn({ didTimeout: false, timeRemaining: () => 0 });
      }),
    );
    vi.stubGlobal('cancelIdleCallback', (handle: number) => window.clearTimeout(handle));
  }
  // Not sooner: what is watched is stopped after each test, with the same functions.
  afterAll(() => void vi.unstubAllGlobals());

  it('is taken in many short turns, and no post is left out', async () => {
    const unread: number[] = [];
    oneStepATurn((turn) => {
      if (seen.posts.length === 0) unread.push(turn);
    });
    fill(30);
    start();
    await settle(2_000);
    expect(texts()).toHaveLength(30);
    expect(unread.length).toBeGreaterThan(30);
  });

  it.each([2, 5, 8, 12, 20])(
    'may put away a post before turn %s, and its words are not kept',
    async (when) => {
      fill(6);
      const third = main().children[2]!;
      oneStepATurn((turn) => {
        if (turn === when) third.replaceChildren('Đã ẩn bài viết');
      });
      start();
      await settle(60_000);
      const standing = seen.posts.filter((each) => !seen.gone.some(({ anchor }) => anchor === each.anchor));
      expect(standing.every(({ anchor }) => anchor.isConnected)).toBe(true);
      expect(standing.map(({ text }) => text)).not.toContain('Bài thứ 2 của trang này');
      expect(standing).toHaveLength(5);
    },
  );

  it.each([2, 5, 8, 12, 20])(
    'may put other words into a post before turn %s, and these are read',
    async (when) => {
      fill(6);
      const old = line(main().children[2]!);
      oneStepATurn((turn) => {
        if (turn === when) old.replaceWith(element('div', { dir: 'auto' }, 'Chữ mới của bài thứ hai'));
      });
      start();
      await settle(60_000);
      const standing = seen.posts.filter((each) => !seen.gone.some(({ anchor }) => anchor === each.anchor));
      expect(standing.map(({ text }) => text)).toContain('Chữ mới của bài thứ hai');
      expect(standing.every(({ anchor }) => anchor.isConnected)).toBe(true);
      expect(standing).toHaveLength(6);
    },
  );

  it('asks no more of each post on a page of many', () => {
    const asked = vi.spyOn(Node.prototype, 'contains');
    const perPost = (count: number) => {
      main().replaceChildren();
      fill(count);
      asked.mockClear();
      expect(readPosts(document, facebook, { location: place })).toHaveLength(count);
      return asked.mock.calls.length / count;
    };
    const few = perPost(20);
    expect(few).toBeGreaterThan(0);
    expect(perPost(160)).toBeLessThan(few * 1.5);
  });
});
