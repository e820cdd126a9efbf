import type { Post } from '../../core/post.ts';
import type { Hit } from '../../core/verdict.ts';

/** Words of the post as a reader sees them quoted. */
export interface Quote {
  text: string;
  /** The words were machine-read from a picture. */
  inPicture: boolean;
}

const LONGEST = 60;

/** One line, at most 60 characters, cut between words where that is possible. */
function tidy(raw: string): string {
  const line = raw.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Quotes of the given hits, in reading order; the same words are quoted once, and never inside a longer quote. */
export function quotesOf(hits: Hit[], post: Post): Quote[] {
  const found = hits
    .map((hit) => ({ hit, quote: quoteOf(hit, post) }))
    .filter(({ quote }) => quote.text !== '');
  const kept: Quote[] = [];
  const place = (hit: Hit) => (hit.field ? 1e9 : 0) + hit.start;
  const key = (quote: Quote) => quote.text.toLocaleLowerCase('vi');
  for (const { hit, quote } of found.sort((a, b) => place(a.hit) - place(b.hit))) {
    const covered = found.some(
      ({ hit: other }) =>
        other.field === hit.field &&
        other.start <= hit.start &&
        other.end >= hit.end &&
        other.end - other.start > hit.end - hit.start,
    );
    if (!covered && !kept.some((other) => key(other) === key(quote))) kept.push(quote);
  }
  return kept;
}

function quoteOf(hit: Hit, post: Post): Quote {
  const source = hit.field === 'posterText' ? (post.posterText ?? '') : post.text;
  return { text: tidy(source.slice(hit.start, hit.end)), inPicture: hit.field === 'posterText' };
}
