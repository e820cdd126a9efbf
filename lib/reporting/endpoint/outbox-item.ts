import type { LaterReason, Outcome, RefusedReason } from './reply.ts';

/** A report on its way to an endpoint, kept until the reader takes it away or deletes the report. */
export interface OutboxItem {
  /** Also the idempotency key: every attempt carries the same, so a report that arrived twice counts once. */
  id: string;
  reportId: string;
  address: string;
  /** Exactly what is sent; emptied once it has arrived. */
  body: string;
  state: 'waiting' | 'delivered' | 'refused' | 'no-permission' | 'given-up';
  why: LaterReason | RefusedReason | null;
  attempts: number;
  /** When the next attempt may start, in ms since 1970. */
  notBefore: number;
  /** When the state became what it is, ISO 8601. */
  at: string;
  receipt: string | null;
}

const MINUTE = 60_000;
/** Pauses after the first, second … attempt that failed. The last one holds for all that follow. */
const PAUSES = [30_000, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 3 * 60 * MINUTE, 12 * 60 * MINUTE];
export const MAX_ATTEMPTS = 12;

/** How long to wait after so many failed attempts, in ms; `chance` (0–1) spreads readers over time. */
export function pauseAfter(attempts: number, asked: number | null, chance: number): number {
  const own = PAUSES[Math.min(Math.max(attempts, 1), PAUSES.length) - 1]! * (0.8 + 0.4 * chance);
  return Math.max(own, asked ?? 0);
}

/** The item after an attempt that was counted already. */
export function afterAttempt(
  item: OutboxItem,
  outcome: Outcome,
  { now, at, chance }: { now: number; at: string; chance: number },
): OutboxItem {
  if (outcome.is === 'delivered') {
    return { ...item, state: 'delivered', why: null, body: '', receipt: outcome.receipt, at };
  }
  if (outcome.is === 'refused') return { ...item, state: 'refused', why: outcome.why, at };
  const state = item.attempts >= MAX_ATTEMPTS ? 'given-up' : 'waiting';
  const notBefore = now + pauseAfter(item.attempts, outcome.after, chance);
  return { ...item, state, why: outcome.why, notBefore, at };
}

/** Tried again because the reader wants it, as if for the first time. */
export const again = (item: OutboxItem, at: string): OutboxItem => ({
  ...item,
  ...{ state: 'waiting', why: null, attempts: 0, notBefore: 0, at },
});

const STATES: readonly unknown[] = ['waiting', 'delivered', 'refused', 'no-permission', 'given-up'];

/** Reads the stored queue; what cannot be read is left out, because nothing may be sent that is not understood. */
export function parseOutbox(raw: unknown): OutboxItem[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter((item): item is OutboxItem => {
    const { id, reportId, address, body, state, attempts, notBefore, at } = (item ??
      {}) as Partial<OutboxItem>;
    const words = [id, reportId, address, body, at];
    const numbers = [attempts, notBefore];
    return (
      words.every((word) => typeof word === 'string') &&
      numbers.every((number) => Number.isFinite(number)) &&
      STATES.includes(state)
    );
  });
}
