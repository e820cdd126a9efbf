import type { LivePosts } from './live-posts.ts';
import type { Look } from './look.ts';
import type { ReadPost } from './read-post.ts';

/** Whether a post stands in a window the site opened above the page. */
function isInDialog(look: Look, post: ReadPost): boolean {
  return post.container.closest(look.compiled.any(look.site.post.dialog)) !== null;
}

/** Whether `behind` is the same post as `front`, perhaps clipped shorter. */
function isShadow(behind: ReadPost, front: ReadPost): boolean {
  if (behind.kind === 'comment' || front.kind === 'comment' || behind.author !== front.author) return false;
  const text = behind.text.replace(/(?:…|\.\.\.)$/u, '').trimEnd();
  return text === '' ? behind.posterText === front.posterText : front.text.startsWith(text);
}

/** Leaves out the copies that stand behind a post opened in a dialog. */
export function preferDialog(look: Look, posts: readonly ReadPost[]): ReadPost[] {
  const front = posts.filter((post) => isInDialog(look, post));
  if (front.length === 0) return [...posts];
  return posts.filter((post) => front.includes(post) || !front.some((each) => isShadow(post, each)));
}

/** The same for posts that stand in the page: lets go of the copies, and hands them back. */
export function sweepShadows(look: Look, live: LivePosts): ReadPost[] {
  if (look.document.querySelector(look.compiled.any(look.site.post.dialog)) === null) return [];
  const kept = new Set(preferDialog(look, [...live]));
  return live.sweep((post) => !kept.has(post));
}
