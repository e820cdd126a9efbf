/** A time that has to pass, as it is kept through restarts. Times are ms since 1970 by the clock of the device. */
export interface Wait {
  from: number;
  length: number;
  /** Latest time at which somebody looked; a clock that shows less was set back. */
  seen: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long a forgotten PIN takes. */
export const FORGOTTEN_MS = 24 * HOUR;

/** Clocks are set right by some seconds all the time; that is no setting back. */
const SLACK = MINUTE;

/** Waits after the fifth wrong PIN in a row, the sixth and so on. The last holds for all that follow. */
const WAITS = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR];
/** Wrong PINs in a row that cost nothing: fingers slip. */
const FREE = 4;

/** How long to wait after so many wrong PINs in a row, in ms. Only the right one brings the count back to nought. */
export function waitAfter(wrong: number): number {
  return wrong <= FREE ? 0 : WAITS[Math.min(wrong - FREE, WAITS.length) - 1]!;
}

/** A wait that begins now. */
export const startWait = (now: number, length: number): Wait => ({ from: now, length, seen: now });

/**
 * Looks at a wait: what is left of it, and the wait to keep from now on.
 *
 * A clock that was set back starts the wait again from now: it is never shorter than it was meant, and never longer
 * than its whole length from the moment somebody looks. A clock set forward cannot be told from a device that was off,
 * so it ends the wait; the count of wrong PINs stays, and a PIN that was forgotten away stays told.
 */
export function lookAt(wait: Wait, now: number): { wait: Wait; left: number } {
  const seen = Math.max(wait.seen, wait.from);
  if (now < seen - SLACK) return { wait: startWait(now, wait.length), left: wait.length };
  const left = Math.min(wait.length, Math.max(0, wait.from + wait.length - now));
  return { wait: { ...wait, seen: Math.max(seen, now) }, left };
}

/** Reads a wait from storage; null when it is none. */
export function parseWait(raw: unknown): Wait | null {
  const { from, length, seen } = (raw ?? {}) as Partial<Record<keyof Wait, unknown>>;
  const sound = [from, length, seen].every((part) => Number.isFinite(part) && (part as number) >= 0);
  if (!sound || (length as number) > FORGOTTEN_MS) return null;
  return { from, length, seen } as Wait;
}
