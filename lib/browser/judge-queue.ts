import type { Post } from '../core/post.ts';
import type { ReadPost } from '../sites/read-post.ts';
import { askAgain, LATER_MS } from './ask-again.ts';
import { type Judged, MOST_POSTS } from './judged.ts';

export interface JudgeQueueOptions {
  /** Asks the worker. Rejects when nobody answers. */
  ask(posts: Post[]): Promise<Judged[]>;
  /** Hears what was said of posts that still stand as they were read, in their order. */
  onJudged(judged: { post: ReadPost; judged: Judged }[]): void;
  /** The worker did not answer, several times; it is asked again a while later. */
  onFailed(error: unknown): void;
  signal: AbortSignal;
}

export interface JudgeQueue {
  /** A later reading of the same place replaces the earlier one. */
  add(posts: readonly ReadPost[]): void;
  /** What left the page need not be judged any more. */
  drop(posts: readonly ReadPost[]): void;
}

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
        const judged = await askAgain(() => ask(batch.map(wordsOf)), signal);
        if (signal.aborted) return;
        const pairs = batch.map((post, i) => ({ post, judged: judged[i]! }));
        const standing = pairs.filter(({ post }) => waiting.get(post.anchor) === post);
        for (const { post } of standing) waiting.delete(post.anchor);
        if (standing.length > 0) onJudged(standing);
      }
    } catch (error) {
      onFailed(error);
      if (!signal.aborted) setTimeout(() => void work(), LATER_MS);
    } finally {
      working = false;
    }
  };

  const wordsOf = ({ text, posterText }: ReadPost): Post => ({ text, ...(posterText && { posterText }) });

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
