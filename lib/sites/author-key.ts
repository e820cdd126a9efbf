import { hash } from './post-key.ts';
import type { ReadPost } from './read-post.ts';

/** Shapes in which the site writes the same account; the number of the account stands in each. */
const ACCOUNT = [
  /\/groups\/[^/]+\/user\/(\d+)/u,
  /\/profile\.php\?(?:.*&)?id=(\d+)/u,
  /\/people\/[^/]+\/(\d+)/u,
];
/** A group is no author: knowing it would silence everybody who writes there. */
const GROUP = /\/groups\/[^/]+\/?$/u;

/**
 * The identity of an author, as a hash from which no name can be read. Null where the page holds no link to them: a
 * bare name is worn by many, and everybody who writes anonymously bears the same one.
 */
export function authorKey({ site, authorLink }: Pick<ReadPost, 'site' | 'authorLink'>): string | null {
  if (!authorLink || GROUP.test(authorLink)) return null;
  const number = ACCOUNT.map((shape) => shape.exec(authorLink)?.[1]).find(Boolean);
  return hash(['author', site, number ?? pathOf(authorLink)].join('\u0000'));
}

/** The same account is linked from several hosts of a site. */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname.replace(/\/$/u, '')}${search}`.toLowerCase();
}
