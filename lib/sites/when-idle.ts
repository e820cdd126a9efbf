/** How much of one idle moment is used, in milliseconds, so that scrolling stays smooth. */
const BUDGET_MS = 6;
/** The longest the page may keep us waiting, in milliseconds. */
const TIMEOUT_MS = 500;

export interface IdleLoop {
  /** Asks for a turn; asking twice gives one turn. */
  ask(): void;
  stop(): void;
}

/**
 * Runs `turn` when the page is idle. `turn` works while `hasTime()` and says whether work is left; then it
 * gets another turn. Browsers without `requestIdleCallback` get a short timer.
 */
export function whenIdle(window: Window, turn: (hasTime: () => boolean) => boolean): IdleLoop {
  let handle: number | null = null;
  const idle = typeof window.requestIdleCallback === 'function';
  const run = (deadline?: IdleDeadline) => {
    handle = null;
    const start = window.performance.now();
    const hasTime = () => {
      if (window.performance.now() - start >= BUDGET_MS) return false;
      return !deadline || deadline.didTimeout || deadline.timeRemaining() > 0;
    };
    if (turn(hasTime)) ask();
  };
  const ask = () => {
    if (handle !== null) return;
    handle = idle ? window.requestIdleCallback(run, { timeout: TIMEOUT_MS }) : window.setTimeout(run, 16);
  };
  const stop = () => {
    if (handle === null) return;
    if (idle) window.cancelIdleCallback(handle);
    else window.clearTimeout(handle);
    handle = null;
  };
  return { ask, stop };
}
