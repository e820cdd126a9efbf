import type { Post } from '../core/post.ts';

/** What a piece of text on a page is. `shared` is a post embedded in another one, `message` one line of a talk. */
export type PostKind = 'post' | 'shared' | 'comment' | 'message';

/**
 * A post together with where it stands in the page. Lives only in the content script:
 * it holds live nodes and must never be stored or sent.
 */
export interface ReadPost extends Post {
  text: string;
  posterText: string;
  author: string;
  /** Stable identity: hash of site, author and squeezed text (Facebook hides permalinks until hover). */
  key: string;
  site: string;
  surface: string;
  kind: PostKind;
  /** True while the site clips the text ("Xem thêm"). */
  partial: boolean;
  /** Permalink without tracking parameters, if the page already holds it. Never obtained by clicking. */
  link: string | null;
  authorLink: string | null;
  /** The message element; the warning is inserted right before it. For picture-only posts, the picture's block. */
  anchor: Element;
  /** The element of the whole post. */
  container: Element;
  /** Live DOM ranges covering `text.slice(start, end)`; empty when those nodes are gone. */
  rangesOf(start: number, end: number): Range[];
}

/** Whether a page could be read; see facts in docs/sites.md. Never silent. */
export type HealthState =
  | 'ok'
  | 'degraded'
  | 'empty'
  | 'loading'
  | 'auth'
  | 'unsupported'
  | 'off'
  | 'private'
  | 'drift';

export interface Health {
  state: HealthState;
  site: string;
  surface: string | null;
  /** Units read on this page so far. */
  posts: number;
  /** Index of the worst selector rung that was needed (0 = best). */
  rung: number;
}
