import { cleanRuns, findRun } from './find-run.ts';
import { findUnits } from './find-units.ts';
import { all, commentAround, isDenied, isHidden, isInside, type Look } from './look.ts';
import { findByPage } from './page-strategy.ts';
import { readAuthor } from './read-author.ts';
import type { Steps } from './steps.ts';
import { walkUp } from './walk-up.ts';

/** One post found in the page, not yet read. */
export interface FoundPost {
  container: Element;
  /** Where the author's words stand, in page order; the second and later ones are shared posts. */
  messages: Element[];
  /** Index of the rung that found it, 0 is best. */
  rung: number;
  /** True when it stands inside another post. */
  inside: boolean;
}

/**
 * Finds the posts under `root`, reading no text of anything else. Each way of finding is tried only for
 * what the better ways left: marked messages, marked names, entries of lists, rows of buttons, menus. The one text of a page
 * is found in a single step.
 */
export function* findPosts(look: Look, root: Element): Steps<FoundPost[]> {
  if (look.surface.strategy === 'list') return yield* findUnits(look, root);
  if (look.surface.strategy === 'page') return findByPage(look, root);
  if (look.surface.strategy === 'main-text') return findMainText(look, root);
  const finder = new Finder(look, root);
  yield* finder.byMessage();
  if (look.surface.strategy === 'reel') yield* finder.byVideo();
  yield* finder.byName();
  yield* finder.byList();
  yield* finder.byButtons();
  yield* finder.byMenu();
  return finder.done();
}

/** Finds only posts whose message is marked, for places where nothing weaker may be trusted. */
export function* findMarkedPosts(look: Look, root: Element): Steps<FoundPost[]> {
  const finder = new Finder(look, root);
  yield* finder.byMessage();
  return finder.done();
}

/** Finds the posts under one element, in steps of one candidate each; the page may change between two of them. */
class Finder {
  readonly #look: Look;
  readonly #root: Element;
  readonly #found = new Map<Element, FoundPost>();
  /** Everything around a found post. */
  readonly #around = new Set<Element>();

  constructor(look: Look, root: Element) {
    this.#look = look;
    this.#root = root;
  }

  *byMessage(): Steps<void> {
    const { compiled, site } = this.#look;
    const rungs = compiled.rungs(site.post.message);
    let outer: Element | null = null;
    for (const message of all(this.#root, compiled.any(site.post.message))) {
      yield;
      if (outer?.contains(message) || !this.#isCandidate(message)) continue;
      outer = message;
      const walk = walkUp(this.#look, message);
      const container = walk?.container ?? message.parentElement ?? message;
      const rung = Math.max(
        0,
        rungs.findIndex((selector) => message.matches(selector)),
      );
      const known = this.#found.get(container);
      if (known) known.messages.push(message);
      else this.#add(container, [message], rung);
    }
  }

  /** A post without a marked message: a picture, or words the site stopped marking. */
  *byName(): Steps<void> {
    const { compiled, site } = this.#look;
    for (const name of all(this.#root, compiled.any(site.post.name))) {
      yield;
      const walk = this.#isNew(name) ? walkUp(this.#look, name) : null;
      if (walk?.certain) this.#addUnmarked(walk.container, 0);
    }
  }

  *byList(): Steps<void> {
    const { compiled, site } = this.#look;
    for (const selector of compiled.rungs(site.post.containerList)) {
      for (const entry of all(this.#root, selector)) {
        yield;
        if (this.#isNew(entry) && this.#isPost(entry)) this.#addUnmarked(entry, 3);
      }
    }
  }

  /** The row of buttons under a post, for pages that mark nothing else. */
  *byButtons(): Steps<void> {
    const { compiled, site } = this.#look;
    const comment = compiled.any(site.comment.root);
    const rung = this.#look.surface.strategy === 'photo-viewer' ? 0 : 2;
    for (const button of all(this.#root, compiled.any(site.post.containerHas))) {
      yield;
      if (this.#isNew(button) && !button.closest(comment)) this.#climb(button, site.post.containerHas, rung);
    }
  }

  *byMenu(): Steps<void> {
    const { compiled, site } = this.#look;
    for (const menu of all(this.#root, compiled.any(site.post.menu))) {
      yield;
      if (this.#isNew(menu)) this.#climb(menu, site.post.menu, 4);
    }
  }

  *byVideo(): Steps<void> {
    for (const video of all(this.#root, 'video, [data-video-id]')) {
      yield;
      if (this.#isNew(video)) this.#climb(video, ['video'], 0);
    }
  }

  done(): FoundPost[] {
    const posts = [...this.#found.values()];
    for (const post of posts) post.inside = isInside(post.container, this.#found);
    return posts;
  }

  /** Climbs from a part of a post until the rest is there too; gives up where a second such part begins. */
  #climb(start: Element, oneOf: readonly string[], rung: number): void {
    const { compiled, site } = this.#look;
    const stops = compiled.any(site.stops);
    let element: Element | null = start.parentElement;
    for (let up = 0; element && up < site.post.maxUp; up++, element = element.parentElement) {
      const stop = element.matches(stops);
      if (oneOf.some((selector) => this.#own(element!, selector) > 1)) return;
      if (this.#around.has(element)) return;
      const run = findRun(this.#look, element);
      if (run && readAuthor(this.#look, element, run).author !== '') {
        if (!element.matches('body')) this.#add(element, [run], rung);
        return;
      }
      if (stop) return;
    }
  }

  #own(element: Element, selector: string): number {
    const comment = this.#look.compiled.any(this.#look.site.comment.root);
    return [...element.querySelectorAll(selector)].filter((each) => !each.closest(comment)).length;
  }

  #addUnmarked(container: Element, rung: number): void {
    const run = findRun(this.#look, container);
    this.#add(container, run ? [run] : [], run ? Math.max(rung, 2) : rung);
  }

  #add(container: Element, messages: Element[], rung: number): void {
    this.#found.set(container, { container, messages, rung, inside: false });
    let at = container.parentElement;
    for (; at && !this.#around.has(at); at = at.parentElement) this.#around.add(at);
  }

  /** Whether an element may be read and belongs to nothing that was found. Most belong to a found post, so that is asked first: it costs least. */
  #isNew(element: Element): boolean {
    return !this.#isKnown(element) && this.#isCandidate(element);
  }

  /** Asked right before an element is used: the page may have changed since it was listed. */
  #isCandidate(element: Element): boolean {
    const { isConnected } = element;
    return (
      isConnected &&
      !isDenied(this.#look, element) &&
      !commentAround(this.#look, element) &&
      !isHidden(element)
    );
  }

  /** Inside a found post, or around one. */
  #isKnown(element: Element): boolean {
    return this.#around.has(element) || this.#found.has(element) || isInside(element, this.#found);
  }

  #isPost(entry: Element): boolean {
    const { compiled, site } = this.#look;
    if (entry.querySelector(compiled.any(site.post.action)) === null) {
      const links = entry.querySelectorAll(compiled.any(site.post.permalink));
      if (links.length === 0 || !entry.matches('[role="article"], [aria-posinset]')) return false;
    }
    return readAuthor(this.#look, entry, null).author !== '';
  }
}

/** Shorter runs of a listing are its price, place and time. */
const MIN_LISTING_RUN = 40;

/** A listing (a job, something for sale): the page itself is the post. */
function findMainText(look: Look, root: Element): FoundPost[] {
  const headings = (within: ParentNode) =>
    all(within, 'h1').filter((each) => !isDenied(look, each) && !isHidden(each));
  // What is opened above the page is what the address names; the list behind has a heading too.
  const opened = headings(look.document).filter((each) => each.closest('[role="dialog"]'));
  const heading = headings(root).find((each) => opened.length === 0 || opened.includes(each));
  const container = heading?.closest('[role="dialog"], [role="main"]') ?? heading?.parentElement;
  if (!heading || !container) return [];
  const runs = cleanRuns(look, container);
  const long = runs.filter((run) => (run.textContent?.length ?? 0) >= MIN_LISTING_RUN);
  const longest = long.length > 0 ? null : findRun(look, container);
  return [{ container, messages: [heading, ...long, ...(longest ? [longest] : [])], rung: 0, inside: false }];
}
