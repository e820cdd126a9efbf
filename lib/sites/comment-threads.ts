import { looksLikeJobs } from './job-thread.ts';
import { all, type Look, precedes } from './look.ts';
import { matchPath } from './match-path.ts';
import type { ReadPost } from './read-post.ts';
import { readText } from './read-text.ts';

/** Tells of a comment whether the thread it stands in is about jobs, by the post above it or the group around it. */
export function inJobThreads(look: Look, posts: Iterable<ReadPost>): (comment: Element) => boolean {
  let above: ReadPost[] | null = null;
  const answers = new Map<ReadPost, boolean>();
  let group: boolean | null = null;
  return (comment) => {
    group ??= looksLikeJobs(placeName(look));
    if (group) return true;
    above ??= [...posts].filter(({ kind }) => kind !== 'comment');
    const post = threadOf(look, comment, above);
    if (!post) return false;
    const known = answers.get(post);
    if (known !== undefined) return known;
    const answer = looksLikeJobs(`${post.text}\n${post.posterText}`) || looksLikeJobs(headerOf(look, post));
    answers.set(post, answer);
    return answer;
  };
}

/** The post a comment belongs to: the last one ahead of it that holds it, or shares its page or dialog with nothing else. */
function threadOf(look: Look, comment: Element, posts: readonly ReadPost[]): ReadPost | null {
  const dialog = comment.closest(look.compiled.any(look.site.post.dialog));
  let found: ReadPost | null = null;
  for (const post of posts) {
    const holds = post.container.contains(comment);
    const alone = dialog ? dialog.contains(post.anchor) : look.surface.permalink === true;
    if ((!holds && !alone) || !precedes(post.anchor, comment)) continue;
    if (!found || precedes(found.anchor, post.anchor)) found = post;
  }
  return found;
}

function placeName(look: Look): string {
  const { paths, name } = look.site.comment.place;
  const url = new URL(look.href);
  if (!paths.some((path) => matchPath(path, url))) return '';
  for (const selector of look.compiled.rungs(name)) {
    const words = wordsOf(look, look.document.querySelector(selector));
    if (words !== '') return words;
  }
  return '';
}

/** The names above a post; in a mixed feed one of them is that of the group it was posted in. */
function headerOf(look: Look, { container, anchor }: ReadPost): string {
  return all(container, look.compiled.any(look.site.post.name))
    .filter((name) => precedes(name, anchor))
    .map((name) => wordsOf(look, name))
    .join('\n');
}

function wordsOf(look: Look, element: Element | null): string {
  return element ? readText([element], look.compiled.any(look.site.post.dropInText)).text : '';
}
