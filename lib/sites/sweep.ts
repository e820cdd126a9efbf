import type { Look } from './look.ts';
import { isMissed, partsOfPosts } from './read-posts.ts';
import { soon } from './soon.ts';
import { whenIdle } from './when-idle.ts';

/** After changes the whole page is looked at once more, this long later, in milliseconds. */
const SWEEP_MS = 2_500;
/** So many parts of posts are looked at between two looks at the clock. */
const SWEPT_AT_ONCE = 40;

export interface SweepOptions {
  window: Window;
  /** How the page is read now; null while it may not be. */
  look(): Look | null;
  /** Whether an element stands in a post that is known. */
  isInKnown(element: Element): boolean;
  /** Whether all of the page is to be found anew instead, as where its text is looked for in the whole of it. */
  isWhole(look: Look): boolean;
  onWhole(): void;
  /** Told of a part of a post that nobody has read. */
  onMissed(part: Element): void;
  /** After each turn. */
  onTurn(): void;
  signal: AbortSignal;
}

/** Posts that slipped by, looked for in idle moments. */
export interface Sweep {
  /** A while after the first wish; those made meanwhile are done with it. */
  later(): void;
  /** Lays down what was begun. */
  forget(): void;
  stop(): void;
}

/** Looks through the parts of posts in the page for those that no change has told of. */
export function createSweep(options: SweepOptions): Sweep {
  const { window, look, signal } = options;
  /** What has not been looked at yet; null when no sweep is under way. */
  let parts: Iterator<Element> | null = null;

  const begin = () => {
    const now = look();
    if (!now) return;
    if (options.isWhole(now)) return options.onWhole();
    parts = partsOfPosts(now);
    loop.ask();
  };

  const turn = (hasTime: () => boolean): boolean => {
    const now = look();
    if (!now) parts = null;
    for (let count = 1; parts && now; count++) {
      const { done, value: part } = parts.next();
      if (done) parts = null;
      else if (isMissed(now, part, options.isInKnown)) options.onMissed(part);
      if (count % SWEPT_AT_ONCE === 0 && !hasTime()) break;
    }
    options.onTurn();
    return parts !== null;
  };

  const loop = whenIdle(window, turn);
  return {
    later: soon(begin, SWEEP_MS, signal),
    forget() {
      parts = null;
    },
    stop: () => loop.stop(),
  };
}
