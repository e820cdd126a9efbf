/** How much of one idle moment is used, in milliseconds, so that scrolling stays smooth. */
const BUDGET_MS = 4;
/** The longest the page may keep us waiting, in milliseconds, for its picture and again for an idle moment. */
const TIMEOUT_MS = 500;
/** The same once it has: a page that is never idle would be read for minutes. */
const BUSY_TIMEOUT_MS = 50;

export interface IdleLoop {
  /** Asks for a turn; asking twice gives one turn. */
  ask(): void;
  stop(): void;
}

/**
 * Runs `turn` when the page is idle, behind its next picture: then it has laid itself out, and asking it what is hidden does
 * not make it do so in the middle of our task. `turn` works while `hasTime()` and says whether work is left; then it
 * gets another turn in the next idle moment. Browsers without `requestIdleCallback` get a short timer.
 */
export function whenIdle(window: Window, turn: (hasTime: () => boolean) => boolean): IdleLoop {
  const hasIdle = typeof window.requestIdleCallback === 'function';
  let asked = false;
  let picture = 0;
  let late = 0;
  let moment = 0;
  let stops = 0;

  const run = (deadline?: IdleDeadline) => {
    asked = false;
    const stopsBefore = stops;
    const start = window.performance.now();
    const hasTime = () => {
      if (window.performance.now() - start >= BUDGET_MS) return false;
      return !deadline || deadline.didTimeout || deadline.timeRemaining() > 0;
    };
    if (!turn(hasTime) || asked || stops !== stopsBefore) return;
    asked = true;
    waitForIdle(deadline?.didTimeout ? BUSY_TIMEOUT_MS : TIMEOUT_MS);
  };
  const waitForIdle = (timeout: number) => {
    moment = hasIdle ? window.requestIdleCallback(run, { timeout }) : window.setTimeout(run, 16);
  };
  const drawn = () => {
    window.cancelAnimationFrame(picture);
    window.clearTimeout(late);
    waitForIdle(TIMEOUT_MS);
  };

  const ask = () => {
    if (asked) return;
    asked = true;
    picture = window.requestAnimationFrame(drawn);
    // A frame that is out of view draws none.
    late = window.setTimeout(drawn, TIMEOUT_MS);
  };
  const stop = () => {
    asked = false;
    stops++;
    window.cancelAnimationFrame(picture);
    window.clearTimeout(late);
    if (hasIdle) window.cancelIdleCallback(moment);
    else window.clearTimeout(moment);
  };
  return { ask, stop };
}
