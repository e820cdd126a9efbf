import type { SiteDescription } from './define-site.ts';
import { DirtyRoots, outermostPost } from './dirty-roots.ts';
import type { FoundPost } from './find-posts.ts';
import { findPlace, type SurfaceOptions } from './find-surface.ts';
import { HealthTracker } from './health-tracker.ts';
import { LivePosts } from './live-posts.ts';
import { inOrder, type Look, lookAt, outermost } from './look.ts';
import { sweepShadows } from './prefer-dialog.ts';
import { readComments } from './read-comments.ts';
import type { Health, ReadPost } from './read-post.ts';
import { type FoundAt, findWhole, insideOthers, readOne, scopesIn } from './read-posts.ts';
import { type SilentPost, silentPost } from './silent-post.ts';
import type { Steps } from './steps.ts';
import { createSweep } from './sweep.ts';
import { watchLocation } from './watch-location.ts';
import { whenIdle } from './when-idle.ts';

export interface WatchOptions {
  document: Document;
  site: SiteDescription;
  /** Where the page is; `document.location` unless given. Read again and again, so hand over a live object. */
  location?: { href: string };
  surfaceOptions?: SurfaceOptions;
  /** Ends the watch. */
  signal: AbortSignal;
  /** Asked before each reading, for an end that nobody tells of; then nothing is read. */
  isOver?(): boolean;
  /** Our own elements in the page; what happens to them is not news. */
  ignore?(node: Node): boolean;
  /** Posts that are new or changed. One whose `anchor` was handed over before replaces the earlier one. */
  onPosts(posts: ReadPost[]): void;
  /**
   * Posts that left the page or may no longer be read; called before `onPosts` of the same moment. Know them
   * by `anchor`: the object may be a later reading than the one handed over.
   */
  onGone(posts: ReadPost[]): void;
  onHealth(health: Health): void;
  /** Posts whose picture nobody has read, each time they are looked at; called after `onPosts` of the same moment. */
  onSilent?(posts: SilentPost[]): void;
}

export interface Watch {
  /** Reads with other choices from now on. */
  setSurfaceOptions(options: SurfaceOptions): void;
  /** Looks at the whole page again. */
  rescan(): void;
}

/** The search for posts at one changed place. */
interface Finding {
  steps: Steps<FoundAt>;
  /** Whether the changed place is the whole page. */
  everything: boolean;
}

/**
 * Reads posts as they come into the page, until `signal` aborts. One observer collects what changed; reading
 * happens when the page is idle, in slices of a few milliseconds, and everything of a slice is read before
 * anything is handed over, so that the caller may write to the page. Never throws and never changes the page.
 */
export function watchPosts(options: WatchOptions): Watch {
  const { document, site, signal, ignore = () => false } = options;
  const window = document.defaultView!;
  const location = options.location ?? document.location;
  const dirty = new DirtyRoots();
  const live = new LivePosts();
  const homes = new WeakMap<Element, Element>();
  const known = new WeakSet<Element>();
  /** Where posts stand that were handed over. */
  const told = new WeakSet<Element>();
  const silent = new Set<SilentPost>();
  /** Posts left out because a dialog shows a better copy. */
  const behind = new Set<Element>();
  /** Posts to be read, by container: what was found last counts, and each is read once. */
  const queue = new Map<Element, { found: FoundPost; within: Element[] }>();
  /** Where comments may have come, once the posts above them are read. */
  const threads = new Set<Element>();
  let surfaceOptions = options.surfaceOptions ?? {};
  let look: Look | null = null;
  /** What is being looked for at one changed place; a long page takes several turns. */
  let finding: Finding | null = null;
  let started = false;

  const isKnown = (element: Element) => known.has(element);
  const isInKnown = (element: Element) => outermostPost(element, isKnown) !== null;
  const href = () => location.href;
  const health = new HealthTracker(document, site, surfaceOptions, href, options.onHealth);

  /** Decides anew what may be read at this address. */
  const settle = () => {
    const place = findPlace(site, href(), surfaceOptions);
    look = place?.readable ? lookAt(site, place.surface, document, href(), surfaceOptions) : null;
    forget();
    behind.clear();
    threads.clear();
    dirty.clear();
    health.restart(surfaceOptions);
    if (look) rescan();
    else {
      const gone = live.sweep(() => true).filter((post) => told.delete(post.anchor));
      if (gone.length > 0) options.onGone(gone);
      health.soon();
    }
  };

  /** Lays down what was begun: it was found in a page that is another one now. */
  const forget = () => {
    queue.clear();
    finding = null;
    sweep.forget();
  };

  const rescan = () => {
    dirty.all();
    if (!document.hidden) loop.ask();
  };

  const turn = (hasTime: () => boolean): boolean => {
    if (signal.aborted) return false;
    checkLocation();
    if (!look || document.hidden || signal.aborted || options.isOver?.()) return false;
    const fresh: ReadPost[] = [];
    const gone: ReadPost[] = [];
    try {
      find(look, hasTime, gone);
      read(look, hasTime, fresh, gone);
    } catch {
      // The page may do anything to itself while it is read; the next change, or the next sweep, gives another try.
      forget();
    }
    if (dirty.removed || gone.length > 0) {
      dirty.removed = false;
      gone.push(...live.sweep((post) => !post.anchor.isConnected || !post.container.isConnected));
    }
    deliver(look, fresh, gone);
    return dirty.size > 0 || queue.size > 0 || finding !== null;
  };

  const find = (look: Look, hasTime: () => boolean, gone: ReadPost[]) => {
    do {
      finding ??= nextFinding(look);
      if (!finding) return;
      const step = finding.steps.next();
      if (!step.done) continue;
      take(finding, step.value, gone);
      finding = null;
    } while (hasTime());
  };

  const nextFinding = (look: Look): Finding | null => {
    const { everything } = dirty;
    dirty.everything = false;
    const message = `${look.compiled.any(site.post.message)}, ${look.compiled.any(site.comment.root)}`;
    const changed = everything ? document.documentElement : dirty.next(isKnown, message);
    return changed && { everything, steps: findWhole(look, changed) };
  };

  const take = ({ everything }: Finding, { root, found }: FoundAt, gone: ReadPost[]) => {
    const within = insideOthers(found);
    for (const each of found) queue.set(each.container, { found: each, within });
    const containers = new Set(found.map(({ container }) => container));
    // What has changed since it was listed is looked at once more before it is called gone.
    const left = (home: Element) => (everything ? !dirty.isIn(home) : home === root) && !containers.has(home);
    if (everything || known.has(root))
      gone.push(...live.sweep((post) => post.kind !== 'comment' && left(homes.get(post.anchor) ?? root)));
    // What held one post and became a list of them is no owner of what changes in it.
    if (found.length > 0 && !containers.has(root)) known.delete(root);
    if (surfaceOptions.comments !== false) threads.add(root);
  };

  const read = (look: Look, hasTime: () => boolean, fresh: ReadPost[], gone: ReadPost[]) => {
    let first = true;
    for (const [container, { found, within }] of queue) {
      if (!first && !hasTime()) return;
      first = false;
      queue.delete(container);
      if (!container.isConnected) continue;
      if (found.messages.some((message) => !message.isConnected)) {
        dirty.add(container);
        continue;
      }
      const posts = readOne(look, found, within);
      health.read(found, posts);
      const wordless = options.onSilent && silentPost(look, found, posts);
      if (wordless) silent.add(wordless);
      if (known.has(container)) {
        const anchors = new Set(posts.map((post) => post.anchor));
        gone.push(...live.sweep((post) => homes.get(post.anchor) === container && !anchors.has(post.anchor)));
      }
      known.add(container);
      for (const post of posts) {
        homes.set(post.anchor, container);
        if (live.take(post) !== 'same') fresh.push(post);
      }
    }
    // What a thread is about is said by the post above it, so comments come last.
    const roots = outermost(inOrder([...threads].filter((root) => root.isConnected)));
    threads.clear();
    for (const root of roots) {
      for (const scope of scopesIn(look, root)) {
        for (const comment of readComments(look, scope, live))
          if (live.take(comment) !== 'same') fresh.push(comment);
      }
    }
  };

  const deliver = (look: Look, fresh: ReadPost[], gone: ReadPost[]) => {
    if (gone.length > 0) {
      // Behind a dialog that closes stand the copies that were left out.
      for (const container of behind) dirty.add(container);
      behind.clear();
    }
    const hidden = sweepShadows(look, live);
    for (const post of hidden) behind.add(homes.get(post.anchor) ?? post.container);
    const left = [...gone, ...hidden].filter((post) => told.delete(post.anchor));
    const posts = fresh.filter((post) => live.has(post.anchor));
    for (const post of posts) told.add(post.anchor);
    const found = [...silent];
    silent.clear();
    if (left.length > 0) options.onGone(left);
    if (posts.length > 0 && !signal.aborted) options.onPosts(posts);
    if (found.length > 0 && !signal.aborted) options.onSilent?.(found);
    if (!signal.aborted) health.soon();
  };

  const loop = whenIdle(window, turn);
  const sweep = createSweep({
    window,
    signal,
    look: () => (document.hidden ? null : look),
    isInKnown,
    // The text of a page is looked for in the whole of it; its cards come and go like posts.
    isWhole: ({ surface }) => live.size === 0 || surface.strategy === 'page',
    onWhole() {
      dirty.all();
      loop.ask();
    },
    onMissed: (part) => dirty.add(part),
    onTurn() {
      if (dirty.size > 0) loop.ask();
    },
  });
  const observer = new window.MutationObserver((records) => {
    checkLocation();
    if (!look) return;
    dirty.note(records, ignore);
    if (dirty.size > 0 || dirty.removed) loop.ask();
    if (records.some((record) => record.addedNodes.length > 0)) sweep.later();
  });
  const checkLocation = watchLocation(window, href, signal, settle);

  const setVisible = () => {
    health.setVisible(!document.hidden);
    if (document.hidden) {
      observer.disconnect();
      loop.stop();
      sweep.stop();
      return;
    }
    // Text that a site puts into a node it keeps (a recycled entry, "see more") comes as characterData only.
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    forget();
    if (started) rescan();
    else settle();
    started = true;
    checkLocation();
  };

  const stop = () => {
    observer.disconnect();
    loop.stop();
    sweep.stop();
    health.stop();
    forget();
  };

  if (signal.aborted) return { setSurfaceOptions: () => {}, rescan: () => {} };
  signal.addEventListener('abort', stop, { once: true });
  document.addEventListener('visibilitychange', setVisible, { signal });
  document.addEventListener('scroll', () => health.scrolled(), { signal, capture: true, passive: true });
  setVisible();
  return {
    rescan,
    setSurfaceOptions: (chosen) => {
      surfaceOptions = chosen;
      settle();
    },
  };
}
