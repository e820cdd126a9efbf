import type { SiteDescription } from './define-site.ts';
import type { FoundPost } from './find-posts.ts';
import type { SurfaceOptions } from './find-surface.ts';
import { gatherFacts } from './gather-facts.ts';
import { healthOf, LOW_RUNG, PATIENCE_MS } from './health.ts';
import type { Health, ReadPost } from './read-post.ts';

/** Scroll events closer than this, in milliseconds, are one scroll. */
const ONE_SCROLL_MS = 300;
/** Health is told at most this often, in milliseconds. */
const TELL_EVERY_MS = 500;

/** Keeps count while a page is watched, and tells the health whenever it becomes another one. */
export class HealthTracker {
  readonly #document: Document;
  readonly #site: SiteDescription;
  readonly #href: () => string;
  readonly #tell: (health: Health) => void;
  readonly #window: Window;
  #options: SurfaceOptions;
  #keys = new Set<string>();
  #weak = new WeakMap<Element, { textless: boolean; low: boolean }>();
  #count = { found: 0, textless: 0, lowRung: 0, rung: 0 };
  #visibleMs = 0;
  #visibleSince: number | null = null;
  #scrolls = 0;
  #lastScroll = Number.NEGATIVE_INFINITY;
  #told = '';
  #timer: number | null = null;
  #due = 0;

  constructor(
    document: Document,
    site: SiteDescription,
    options: SurfaceOptions,
    href: () => string,
    tell: (health: Health) => void,
  ) {
    this.#document = document;
    this.#site = site;
    this.#options = options;
    this.#href = href;
    this.#tell = tell;
    this.#window = document.defaultView!;
  }

  /** Begins anew, for a new address. */
  restart(options: SurfaceOptions): void {
    this.#options = options;
    this.#keys = new Set();
    this.#weak = new WeakMap();
    this.#count = { found: 0, textless: 0, lowRung: 0, rung: 0 };
    this.#visibleMs = 0;
    this.#scrolls = 0;
    if (this.#visibleSince !== null) this.#visibleSince = this.#now();
    this.soon(PATIENCE_MS + TELL_EVERY_MS);
  }

  /** Time counts only while the page is in view: a hidden tab stops loading posts. */
  setVisible(visible: boolean): void {
    const now = this.#now();
    if (this.#visibleSince !== null) this.#visibleMs += now - this.#visibleSince;
    this.#visibleSince = visible ? now : null;
    if (visible) this.soon(PATIENCE_MS - this.#visibleMs + TELL_EVERY_MS);
  }

  scrolled(): void {
    const now = this.#now();
    if (now - this.#lastScroll > ONE_SCROLL_MS) this.#scrolls += 1;
    this.#lastScroll = now;
    if (this.#keys.size === 0) this.soon(TELL_EVERY_MS);
  }

  /** Counts one reading of a post; reading it again changes the count only where it turned out differently. */
  read(found: FoundPost, posts: readonly ReadPost[]): void {
    const count = this.#count;
    const before = this.#weak.get(found.container);
    const textless = posts.length === 0 && found.messages.length > 0;
    const low = posts.length > 0 && found.rung >= LOW_RUNG;
    this.#weak.set(found.container, { textless, low });
    if (!before) count.found += 1;
    count.textless += Number(textless) - Number(before?.textless ?? false);
    count.lowRung += Number(low) - Number(before?.low ?? false);
    if (posts.length > 0) count.rung = Math.max(count.rung, found.rung);
    for (const post of posts) this.#keys.add(post.key);
  }

  /** Looks at the health in `ms` milliseconds; the latest wish counts only if nothing earlier is due. */
  soon(ms = TELL_EVERY_MS): void {
    const wait = Math.min(Math.max(ms, 0), TELL_EVERY_MS * 4);
    const due = this.#now() + wait;
    if (this.#timer !== null) {
      if (this.#due <= due) return;
      this.#window.clearTimeout(this.#timer);
    }
    this.#due = due;
    this.#timer = this.#window.setTimeout(() => {
      this.#timer = null;
      this.now();
      const left = PATIENCE_MS - this.#inView();
      if (this.#visibleSince !== null && left > 0 && this.#keys.size === 0) this.soon(left + TELL_EVERY_MS);
    }, wait);
  }

  /** Tells the health now, if it is another one than last told. */
  now(): void {
    const observed = {
      ...this.#count,
      posts: this.#keys.size,
      visibleMs: this.#inView(),
      scrolls: this.#scrolls,
    };
    const facts = gatherFacts(this.#document, this.#site, this.#href(), this.#options, observed);
    const health = healthOf(facts);
    const told = JSON.stringify(health);
    if (told === this.#told) return;
    this.#told = told;
    this.#tell(health);
  }

  stop(): void {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#timer = null;
  }

  #inView(): number {
    return this.#visibleMs + (this.#visibleSince === null ? 0 : this.#now() - this.#visibleSince);
  }

  #now(): number {
    return this.#window.performance.now();
  }
}
