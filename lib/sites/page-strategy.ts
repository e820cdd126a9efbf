import type { FoundPost } from './find-posts.ts';
import type { Look } from './look.ts';
import type { ReadPost } from './read-post.ts';

/** How the posts of the strategy `page` are found and read. */
export interface PageStrategy {
  find(look: Look, root: Element): FoundPost[];
  /** Null for what another strategy found. */
  read(look: Look, found: FoundPost): ReadPost[] | null;
}

let carried: PageStrategy | null = null;

/**
 * Hands in the strategy `page` (`any-page/carry.ts`). With Readability it is a fifth of a script that reads sites, so
 * scripts for sites without it do not carry it.
 */
export function carryPageStrategy(strategy: PageStrategy): void {
  carried = strategy;
}

/** @throws Error in a script that does not carry it */
export function findByPage(look: Look, root: Element): FoundPost[] {
  if (!carried) throw new Error(`${look.site.id} needs the strategy "page"; import any-page/carry.ts`);
  return carried.find(look, root);
}

/** Reads what `findByPage` found; null for anything else. */
export function readByPage(look: Look, found: FoundPost): ReadPost[] | null {
  return carried?.read(look, found) ?? null;
}
