import type { Look } from './look.ts';
import type { ReadPost } from './read-post.ts';

/** Whether a post stands in a window the site opened above the page. */
export function isInDialog(look: Look, post: ReadPost): boolean {
  return post.container.closest(look.compiled.any(look.site.post.dialog)) !== null;
}

/** Whether `behind` is the same post as `front`, perhaps clipped shorter. */
export function isShadow(behind: ReadPost, front: ReadPost): boolean {
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
