import type { Post } from '../core/post.ts';
import type { ReadPost } from '../sites/read-post.ts';
import { type Judged, MOST_POSTS } from './judged.ts';

export interface JudgeQueueOptions {
  /** Asks the worker. Rejects when nobody answers. */
  ask(posts: Post[]): Promise<Judged[]>;
  /** Hears what was said of posts that still stand as they were read, in their order. */
  onJudged(judged: { post: ReadPost; judged: Judged }[]): void;
  /** The worker did not answer, several times; the posts wait for the next that come. */
  onFailed(error: unknown): void;
  signal: AbortSignal;
}

export interface JudgeQueue {
  /** A later reading of the same place replaces the earlier one. */
  add(posts: readonly ReadPost[]): void;
  /** What left the page need not be judged any more. */
  drop(posts: readonly ReadPost[]): void;
}

/** The browser may end the worker at any moment: then the same posts are asked for again. */
const TRIES = 4;
const FIRST_PAUSE_MS = 250;

/** Has posts judged by the worker, a few at a time and in their order, however often it is ended meanwhile. */
export function createJudgeQueue({ ask, onJudged, onFailed, signal }: JudgeQueueOptions): JudgeQueue {
  const waiting = new Map<Element, ReadPost>();
  let working = false;

  const work = async () => {
    if (working) return;
    working = true;
    try {
      while (waiting.size > 0 && !signal.aborted) {
        const batch = [...waiting.values()].slice(0, MOST_POSTS);
        const judged = await askAgain(batch);
        if (signal.aborted) return;
        const pairs = batch.map((post, i) => ({ post, judged: judged[i]! }));
        const standing = pairs.filter(({ post }) => waiting.get(post.anchor) === post);
        for (const { post } of standing) waiting.delete(post.anchor);
        if (standing.length > 0) onJudged(standing);
      }
    } catch (error) {
      onFailed(error);
    } finally {
      working = false;
    }
  };

  const askAgain = async (batch: readonly ReadPost[]): Promise<Judged[]> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(batch.map(({ text, posterText }) => ({ text, ...(posterText && { posterText }) })));
      } catch (error) {
        if (attempt === TRIES || signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
      }
    }
  };

  return {
    add(posts) {
      for (const post of posts) {
        // Moved to the end, so that those who have waited longest go first.
        waiting.delete(post.anchor);
        waiting.set(post.anchor, post);
      }
      void work();
    },
    drop(posts) {
      for (const { anchor } of posts) waiting.delete(anchor);
    },
  };
}
