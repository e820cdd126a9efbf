import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '../core/post.ts';
import type { ReadPost } from '../sites/read-post.ts';
import { calm } from '../ui/warning/testing.ts';
import { createJudgeQueue } from './judge-queue.ts';
import { type Judged, MOST_POSTS } from './judged.ts';

/** As much of a post as the queue looks at. */
const postInPage = (text: string) => ({ text, posterText: '', anchor: {} as Element }) as ReadPost;

const judgedAs = (posts: Post[]): Judged[] =>
  posts.map(({ text }) => ({ verdict: { ...calm, lures: [text] }, reasonOf: {}, lines: [] }));

let stop: AbortController;
let heard: string[];
let batches: number[];
const failed = vi.fn();

function begin(ask: (posts: Post[]) => Promise<Judged[]>) {
  return createJudgeQueue({
    ask,
    signal: stop.signal,
    onFailed: failed,
    onJudged(all) {
      batches.push(all.length);
      for (const { post, judged } of all) {
        // What was said of a post must be about its own words.
        expect(judged.verdict.lures).toEqual([post.text]);
        heard.push(post.text);
      }
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  heard = [];
  batches = [];
  failed.mockClear();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('createJudgeQueue', () => {
  it('has posts judged in their order, a bounded number at a time', async () => {
    const sizes: number[] = [];
    const queue = begin(async (posts) => {
      sizes.push(posts.length);
      return judgedAs(posts);
    });
    const posts = Array.from({ length: MOST_POSTS * 2 + 3 }, (_, n) => postInPage(`tin ${n}`));
    queue.add(posts);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(posts.map(({ text }) => text));
    expect(sizes).toEqual([MOST_POSTS, MOST_POSTS, 3]);
  });

  it('asks again when the worker was ended, and loses nothing', async () => {
    let calls = 0;
    const queue = begin(async (posts) => {
      if (++calls <= 2) throw new Error('The message port closed before a response was received.');
      return judgedAs(posts);
    });
    queue.add([postInPage('một'), postInPage('hai')]);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['một', 'hai']);
    expect(failed).not.toHaveBeenCalled();
  });

  it('gives up for now when nobody answers, and asks again later', async () => {
    let works = false;
    const queue = begin(async (posts) => {
      if (!works) throw new Error('Extension context invalidated.');
      return judgedAs(posts);
    });
    queue.add([postInPage('một')]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([heard, failed.mock.calls.length]).toEqual([[], 1]);
    works = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).toEqual(['một']);
  });

  it('says nothing of a post that changed, left or was recycled meanwhile', async () => {
    const asked: (() => void)[] = [];
    const queue = begin((posts) => new Promise((resolve) => asked.push(() => resolve(judgedAs(posts)))));
    const [edited, gone, stays] = ['trước', 'đi mất', 'ở lại'].map((text) => postInPage(text));
    queue.add([edited!, gone!, stays!]);
    const after = { ...edited!, text: 'sau' };
    queue.add([after]);
    queue.drop([gone!]);
    asked.shift()!();
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['ở lại']);
    asked.shift()!();
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['ở lại', 'sau']);
  });

  it('is silent after its end', async () => {
    let answer = () => {};
    const queue = begin(
      (posts) =>
        new Promise((resolve) => {
          answer = () => resolve(judgedAs(posts));
        }),
    );
    queue.add([postInPage('một')]);
    stop.abort();
    answer();
    await vi.runAllTimersAsync();
    expect(heard).toEqual([]);
  });
});
