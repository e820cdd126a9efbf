import { hasGrown } from '../../sites/post-key.ts';
import type { ReadPost } from '../../sites/read-post.ts';

/** The posts whose cover the reader lifted. */
export interface LiftedPosts {
  has(key: string): boolean;
  /** @param standing the posts of that key which stand in the page */
  lift(key: string, standing: readonly ReadPost[]): void;
  cover(key: string): void;
  /** Tells of a post as it is shown now: who asked to see it asked for all of it, so "see more" must not close it again. */
  shown(post: ReadPost): void;
}

export function createLiftedPosts(): LiftedPosts {
  /** Virtual lists forget what they drew, so posts are known by key. */
  const keys = new Set<string>();
  /** Where they stood last: a key changes with the words. */
  const standingIn = new WeakMap<Element, ReadPost>();
  return {
    has: (key) => keys.has(key),
    lift(key, standing) {
      keys.add(key);
      for (const post of standing) standingIn.set(post.container, post);
    },
    cover: (key) => void keys.delete(key),
    shown(post) {
      const earlier = standingIn.get(post.container);
      if (earlier && keys.has(earlier.key) && hasGrown(earlier, post)) keys.add(post.key);
      if (keys.has(post.key)) standingIn.set(post.container, post);
    },
  };
}
