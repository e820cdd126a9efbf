import { inJobThreads } from './comment-threads.ts';
import { all, commentAround, isDenied, type Look, outermost } from './look.ts';
import { postKey } from './post-key.ts';
import { cleanLink } from './read-link.ts';
import type { ReadPost } from './read-post.ts';
import { readText } from './read-text.ts';

/** Most comments read at once. */
const MAX_COMMENTS = 200;

/**
 * Comments, as units of their own: all where the reader asked for them, none where they said no, and otherwise those
 * below what is about jobs. `posts` are the posts that were read on the page.
 */
export function readComments(look: Look, root: Element, posts: Iterable<ReadPost>): ReadPost[] {
  // Where units are marked whole, comments are such units; and what looks like a comment in a talk is a line of it.
  if (look.surface.strategy === 'list') return [];
  const { compiled, site, options } = look;
  if (options.comments === false || site.comment.root.length === 0) return [];
  const wanted = options.comments ? () => true : inJobThreads(look, posts);
  const drop = compiled.any(site.post.dropInText);
  const units: ReadPost[] = [];
  for (const comment of all(root, compiled.any(site.comment.root)).slice(0, MAX_COMMENTS)) {
    if (isDenied(look, comment) || commentAround(look, comment) !== comment || !wanted(comment)) continue;
    const runs = commentRuns(look, comment);
    const read = readText(runs, drop);
    if (read.text === '' || !runs[0]) continue;
    const names = all(comment, 'a[href]').map((link) => ({
      author: readText([link], drop).text,
      authorLink: cleanLink(look, link.getAttribute('href')),
    }));
    const { author, authorLink } = names.find((name) => name.author !== '') ?? {
      author: '',
      authorLink: null,
    };
    const [time = null] = compiled
      .rungs(site.comment.link)
      .flatMap((link) => comment.querySelector(link) ?? []);
    units.push({
      key: postKey(site.id, author, read.text, ''),
      site: site.id,
      surface: look.surface.id,
      kind: 'comment',
      text: read.text,
      posterText: '',
      author,
      authorLink: withoutComment(authorLink),
      link: cleanLink(look, time?.getAttribute('href') ?? null),
      partial: read.clipped,
      anchor: runs[0],
      container: comment,
      rangesOf: read.rangesOf,
    });
  }
  return units;
}

function commentRuns(look: Look, comment: Element): Element[] {
  const { compiled, site } = look;
  for (const selector of compiled.rungs(site.comment.text)) {
    const runs = outermost(all(comment, selector)).filter(
      (run) =>
        commentAround(look, run) === comment && !run.closest('a, [role="button"], [aria-hidden="true"]'),
    );
    if (runs.length > 0) return runs;
  }
  return [];
}

function withoutComment(link: string | null): string | null {
  return link?.replace(/[?&](?:comment_id|reply_comment_id)=[^&]*/gu, '') ?? null;
}
