import { browser } from '#imports';
import type { Verdict } from '../core/verdict.ts';
import type { Health, ReadPost } from '../sites/read-post.ts';

/** A post that stands in the page, with its words and what was said of it. */
export interface SeenPost
  extends Pick<ReadPost, 'key' | 'kind' | 'author' | 'text' | 'posterText' | 'link' | 'partial'>,
    Pick<Verdict, 'level' | 'lures' | 'reasons' | 'support'> {
  /** How often it was judged since it came. */
  times: number;
}

/** What the door answers. */
export interface Seen {
  health: Health | null;
  posts: SeenPost[];
  /** Every text that was ever handed over, so that a test can see what was never read. */
  ever: string[];
}

/** Where `readFeed` says what it does, for those who look through the door. */
export interface TestDoor {
  judged(post: ReadPost, verdict: Verdict): void;
  gone(posts: ReadPost[]): void;
  health(health: Health): void;
  clear(): void;
}

/**
 * Lets a page of the extension ask for the words that were read, by the message `get-posts`. For `npm run read` and
 * the end-to-end tests; a release must not have it, and a test looks that it has not.
 */
export function openTestDoor(): TestDoor {
  const live = new Map<Element, { post: ReadPost; verdict: Verdict; times: number }>();
  const ever = new Set<string>();
  let health: Health | null = null;

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const ours = sender.url?.startsWith(browser.runtime.getURL('/'));
    if (!ours || message?.type !== 'get-posts') return false;
    sendResponse({ health, posts: inPageOrder(), ever: [...ever] } satisfies Seen);
    return false;
  });

  const inPageOrder = () =>
    [...live.values()]
      .toSorted(({ post: a }, { post: b }) =>
        a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      )
      .map(({ post, verdict, times }): SeenPost => {
        const { key, kind, author, text, posterText, link, partial } = post;
        const { level, lures, reasons, support } = verdict;
        return { key, kind, author, text, posterText, link, partial, level, lures, reasons, support, times };
      });

  return {
    judged(post, verdict) {
      ever.add(post.text).add(post.posterText);
      live.set(post.anchor, { post, verdict, times: (live.get(post.anchor)?.times ?? 0) + 1 });
    },
    gone(posts) {
      for (const post of posts) live.delete(post.anchor);
    },
    health(now) {
      health = now;
    },
    clear: () => live.clear(),
  };
}
