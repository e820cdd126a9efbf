import type { SiteDescription } from './define-site.ts';
import { type FoundPost, findMarkedPosts, findPosts } from './find-posts.ts';
import { findPlace, type SurfaceOptions } from './find-surface.ts';
import { unitAround } from './find-units.ts';
import { LOW_RUNG } from './health.ts';
import { all, isDenied, type Look, lookAt, outermost, precedes } from './look.ts';
import { preferDialog } from './prefer-dialog.ts';
import { readComments } from './read-comments.ts';
import { readFound } from './read-found.ts';
import type { ReadPost } from './read-post.ts';
import { finish, type Steps } from './steps.ts';
import { isOn, unitsHere } from './units.ts';

export interface ReadOptions {
  /** The page's address; `document.location` will do. */
  location: { href: string };
  surfaceOptions?: SurfaceOptions;
}

/** What was found while reading, for the health of the site. */
export interface PageRead {
  posts: ReadPost[];
  /** Posts found, read or not. */
  found: number;
  /** Posts whose message was there and held no words. */
  textless: number;
  /** Worst rung that was needed, 0 is best, and how many posts needed a low one. */
  rung: number;
  lowRung: number;
}

/**
 * Reads every post under `root` once, in page order. Only looks: nothing in the page is changed, clicked or
 * kept. Returns an empty list where nothing may be read, and never throws, whatever the page does.
 */
export function readPosts(root: Document | Element, site: SiteDescription, options: ReadOptions): ReadPost[] {
  return readPage(root, site, options).posts;
}

/** Like `readPosts`, with what the health check needs to know. */
export function readPage(root: Document | Element, site: SiteDescription, options: ReadOptions): PageRead {
  const { location, surfaceOptions = {} } = options;
  const read: PageRead = { posts: [], found: 0, textless: 0, rung: 0, lowRung: 0 };
  const place = findPlace(site, location.href, surfaceOptions);
  if (!place?.readable) return read;
  try {
    const document = root.nodeType === 9 ? (root as Document) : (root as Element).ownerDocument;
    const top = root.nodeType === 9 ? (root as Document).documentElement : (root as Element);
    const look = lookAt(site, place.surface, document, location.href, surfaceOptions);
    const found = findIn(look, top);
    const within = insideOthers(found);
    for (const each of found) tally(read, each, readOne(look, each, within));
    const posts = [...read.posts];
    for (const scope of scopesIn(look, top)) read.posts.push(...readComments(look, scope, posts));
    read.posts = preferDialog(look, read.posts).sort(inPageOrder);
  } catch {
    // A page may replace any function we call. What was read so far is still true.
  }
  return read;
}

/** The posts found at a changed place. */
export interface FoundAt {
  /** The element that was looked at in the end. */
  root: Element;
  found: FoundPost[];
}

/** The elements of posts that stand inside others of the list. */
export function insideOthers(found: readonly FoundPost[]): Element[] {
  return found.filter((each) => each.inside).map((each) => each.container);
}

/** Finds the posts under `root` that may be read on this surface. */
export function findIn(look: Look, root: Element): FoundPost[] {
  return finish(findingIn(look, root));
}

function* findingIn(look: Look, root: Element): Steps<FoundPost[]> {
  const found: FoundPost[] = [];
  for (const scope of scopesIn(look, root)) found.push(...(yield* findPosts(look, scope)));
  if (look.surface.strategy === 'list' || look.surface.strategy === 'page') return found;
  const whole = root === look.document.documentElement || root === look.document.body;
  // Some layouts keep posts outside the regions they announce; only what is marked as a message counts there.
  return found.length === 0 && whole ? yield* findMarkedPosts(look, root) : found;
}

/**
 * Finds the posts at a changed place. Where that is only a part of a post (its message), the whole post is looked
 * at: a part alone would leave out the other messages of the post.
 */
export function* findWhole(look: Look, changed: Element): Steps<FoundAt> {
  const unit = unitAround(look, changed);
  if (unit) return { root: unit, found: yield* findingIn(look, unit) };
  const found = yield* findingIn(look, changed);
  const around = found.find(({ container }) => container !== changed && container.contains(changed));
  return around
    ? { root: around.container, found: yield* findingIn(look, around.container) }
    : { root: changed, found };
}

/**
 * Reads one found post; a post that cannot be read is no post, and does not hide the others.
 * @param within from `insideOthers`
 */
export function readOne(look: Look, found: FoundPost, within: readonly Element[]): ReadPost[] {
  try {
    return readFound(look, found, within);
  } catch {
    return [];
  }
}

/** Adds one found post to the tally of a page. */
function tally(read: PageRead, found: FoundPost, posts: ReadPost[]): void {
  read.found += 1;
  if (posts.length === 0 && found.messages.length > 0) read.textless += 1;
  if (posts.length > 0) read.rung = Math.max(read.rung, found.rung);
  if (posts.length > 0 && found.rung >= LOW_RUNG) read.lowRung += 1;
  read.posts.push(...posts);
}

/**
 * Everything on the page that only posts hold (messages, names, rows of buttons …), the newest of each kind first. Each kind is
 * asked for when its turn comes: on a long page one question for all of them would take as long as several pictures.
 */
export function* partsOfPosts(look: Look): Generator<Element, void, void> {
  const { message, name, containerHas, containerList, menu } = look.site.post;
  const marks =
    look.surface.strategy === 'list' || look.surface.strategy === 'page'
      ? unitsHere(look)
          .filter((unit) => isOn(unit, look.options))
          .map((unit) => unit.item)
      : [message, name, containerHas, containerList, menu];
  for (const list of marks) {
    const parts = look.document.querySelectorAll(look.compiled.any(list));
    for (let i = parts.length - 1; i >= 0; i--) yield parts[i]!;
  }
}

/** Whether a part of a post belongs to no post found so far. */
export function isMissed(look: Look, part: Element, isKnown: (part: Element) => boolean): boolean {
  if (part.firstChild === null || isKnown(part) || !part.isConnected) return false;
  return !part.closest(look.compiled.any(look.site.comment.root)) && !isDenied(look, part);
}

/** The parts of `root` in which posts may stand. */
export function scopesIn(look: Look, root: Element): Element[] {
  if (isDenied(look, root)) return [];
  const [main = ':not(*)'] = look.compiled.rungs(look.surface.scope);
  if (!look.document.querySelector(main)) return [root];
  const scope = look.compiled.any(look.surface.scope);
  if (root.closest(scope)) return [root];
  return outermost(all(root, scope)).filter((each) => !isDenied(look, each));
}

function inPageOrder(a: ReadPost, b: ReadPost): number {
  if (a.anchor === b.anchor) return 0;
  return precedes(a.anchor, b.anchor) ? -1 : 1;
}
