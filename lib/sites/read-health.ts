import type { SiteDescription } from './define-site.ts';
import { gatherFacts } from './gather-facts.ts';
import { healthOf } from './health.ts';
import type { Health } from './read-post.ts';
import { type ReadOptions, readPage } from './read-posts.ts';

export interface ReadHealthOptions extends ReadOptions {
  /** How long the page has been in view, in milliseconds. Without it a page with no posts is `loading`. */
  visibleMs?: number;
  scrolls?: number;
}

/** The health of a page in one look, for saved pages and tests. */
export function readHealth(document: Document, site: SiteDescription, options: ReadHealthOptions): Health {
  const { location, surfaceOptions = {}, visibleMs = 0, scrolls = 0 } = options;
  const read = readPage(document, site, options);
  const { found, textless, rung, lowRung } = read;
  const posts = new Set(read.posts.map((post) => post.key)).size;
  const observed = { posts, found, textless, rung, lowRung, visibleMs, scrolls };
  return healthOf(gatherFacts(document, site, location.href, surfaceOptions, observed));
}
