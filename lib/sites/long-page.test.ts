import { describe, expect, it, vi } from 'vitest';
import { facebook } from './facebook/site.ts';
import { readPosts } from './read-posts.ts';
import { main, place, post, seen, settle, start, texts, useWatchedPage } from './watched-page.test-helper.ts';

const fill = (count: number) => {
  for (let n = 0; n < count; n++) main().append(post(`Người ${n}`, `Bài thứ ${n} của trang này`));
};

describe('a long page', () => {
  useWatchedPage();

  it('takes a long page in many short turns, and leaves no post out', async () => {
    const turns: number[] = [];
    // The page never has time for more than one step.
    window.requestIdleCallback = (turn) =>
      window.setTimeout(() => {
        turns.push(seen.posts.length);
        turn({ didTimeout: false, timeRemaining: () => 0 });
      });
    window.cancelIdleCallback = (handle) => window.clearTimeout(handle);
    fill(30);
    start();
    await settle(2_000);
    expect(texts()).toHaveLength(30);
    expect(turns.filter((read) => read === 0).length).toBeGreaterThan(30);
  });

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
