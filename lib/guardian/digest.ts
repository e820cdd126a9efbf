import type { Verdict } from '../core/verdict.ts';

/** What is counted: warnings by kind, and covers lifted with the PIN. Nothing that says where, who or what. */
export const COUNTED = [
  'danger-trafficking',
  'danger-money-fraud',
  'caution-trafficking',
  'caution-money-fraud',
  'lifted',
] as const;
export type Counted = (typeof COUNTED)[number];

export type Counts = Record<Counted, number>;

/** Counts by local day, `2026-11-26`. Days without any are absent. */
export type Digest = Record<string, Counts>;

export interface Week {
  /** First and last day. */
  from: string;
  to: string;
  counts: Counts;
}

/** How many weeks are kept. */
export const WEEKS = 8;
const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const none = (): Counts => Object.fromEntries(COUNTED.map((kind) => [kind, 0])) as Counts;

/** The day a time falls on where the reader is. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What a verdict counts as; null for a calm one. Support cards are never counted: they tell of the reader's own trouble. */
export function countedAs({ level, kind }: Pick<Verdict, 'level' | 'kind'>): Counted | null {
  return level === 'calm' || !kind ? null : `${level}-${kind}`;
}

/** Adds to today's counts and forgets days beyond the weeks that are kept. */
export function addTo(digest: Digest, kinds: readonly Counted[], now: number): Digest {
  const today = dayOf(now);
  const counts = { ...(digest[today] ?? none()) };
  for (const kind of kinds) counts[kind] += 1;
  return kept({ ...digest, [today]: counts }, now);
}

/** The digest without days that are too old, or that lie ahead because the clock was wrong. */
export function kept(digest: Digest, now: number): Digest {
  const first = mondays(now).at(-1)!;
  const today = dayOf(now);
  return Object.fromEntries(Object.entries(digest).filter(([day]) => day >= first && day <= today));
}

/** The weeks that are kept, this one first, each from Monday to Sunday. */
export function weeksOf(digest: Digest, now: number): Week[] {
  const days = Object.entries(kept(digest, now));
  return mondays(now).map((from) => {
    const to = shift(from, 6);
    const counts = none();
    for (const [day, of] of days) {
      if (day < from || day > to) continue;
      for (const kind of COUNTED) counts[kind] += of[kind];
    }
    return { from, to, counts };
  });
}

/** Reads a digest from storage, day by day; what cannot be read is left out. */
export function parseDigest(raw: unknown): Digest {
  const isCounts = (value: unknown): value is Counts =>
    COUNTED.every((kind) => {
      const count = (value as Partial<Counts> | null)?.[kind];
      return Number.isSafeInteger(count) && count! >= 0;
    });
  const days = Object.entries((raw ?? {}) as object).flatMap(([day, counts]) =>
    DAY.test(day) && isCounts(counts)
      ? [[day, Object.fromEntries(COUNTED.map((kind) => [kind, counts[kind]]))] as [string, Counts]]
      : [],
  );
  return Object.fromEntries(days);
}

/** Mondays of this week and those before it, newest first. */
function mondays(now: number): string[] {
  const today = dayOf(now);
  const since = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = shift(today, -since);
  return Array.from({ length: WEEKS }, (_, week) => shift(monday, -7 * week));
}

/** Days are added in UTC, where every day has the same length. */
function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
