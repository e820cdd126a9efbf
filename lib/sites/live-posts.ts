import type { ReadPost } from './read-post.ts';

/** What became of a post that was read (again). */
export type News = 'new' | 'same' | 'changed';

/**
 * The posts that stand in the page now, by the element their words stand in. Holds no post longer than the
 * page does: `sweep` lets go of everything that left.
 */
export class LivePosts {
  readonly #byAnchor = new Map<Element, ReadPost>();

  get size(): number {
    return this.#byAnchor.size;
  }

  [Symbol.iterator](): IterableIterator<ReadPost> {
    return this.#byAnchor.values();
  }

  has(anchor: Element): boolean {
    return this.#byAnchor.has(anchor);
  }

  /** Takes in a post. The nodes behind an unchanged post may be new, so the newest reading is kept. */
  take(post: ReadPost): News {
    const known = this.#byAnchor.get(post.anchor);
    // After "see more" the button leaves before the text arrives: until then the post is still clipped.
    if (known?.key === post.key && known.partial && !post.partial && /(?:…|\.\.\.)$/u.test(post.text)) {
      post.partial = true;
    }
    this.#byAnchor.set(post.anchor, post);
    if (!known) return 'new';
    const same =
      marksStand(known) &&
      known.key === post.key &&
      known.partial === post.partial &&
      known.link === post.link &&
      known.container === post.container;
    return same ? 'same' : 'changed';
  }

  /** Lets go of posts for which `gone` holds, and hands them back. */
  sweep(gone: (post: ReadPost) => boolean): ReadPost[] {
    const left: ReadPost[] = [];
    for (const [anchor, post] of this.#byAnchor) {
      if (!gone(post)) continue;
      this.#byAnchor.delete(anchor);
      left.push(post);
    }
    return left;
  }
}

/** Whether the nodes a post was read from still hold its words; a site may rebuild them unchanged. */
function marksStand(post: ReadPost): boolean {
  const end = post.text.length;
  return end === 0 || (post.rangesOf(0, 1).length > 0 && post.rangesOf(end - 1, end).length > 0);
}
