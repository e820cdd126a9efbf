import type { CompiledLure, CompiledSignal, Lure } from './compiled-pack.ts';
import type { Reason } from './reasons.ts';
import type { Family, Level } from './verdict.ts';

/** How firmly a signal was found. Text in pictures is machine-read and noisy. */
export const FOUND = { no: 0, inPicture: 1, loosely: 2, clearly: 3 } as const;

/** What a lure comes to on one post. */
export interface Finding {
  lure: CompiledLure;
  level: Level;
  score: number;
  /** Numbers of the signals that carried it. */
  signals: number[];
  /** The rule names what was found as danger, whatever else there is. */
  named?: boolean;
  /** A reason that no signal tells; it is given last. */
  says?: Reason;
  /** Signals do not carry it: the words of the post do. */
  byWords?: boolean;
}

/** Scores from which a lure is worth a caution, or a danger. See docs/verdict.md. */
export const CAUTION = 5;
export const DANGER = 8;
const FAMILIES_FOR_DANGER = 3;
/** Clearing evidence can take away no more than this: logos, addresses and contracts get forged. */
const MOST_CREDIT = 3;
/** A second signal of the same family says less than the first. */
const SECOND_IN_FAMILY = 0.5;
const MOST_FROM_SECONDS = 1.5;
/** Folded words could be others: a text without diacritics needs one more cue. */
const UNMARKED_HANDICAP = 1;

const familyBest = new Map<Family, number>();
const familyRest = new Map<Family, number>();

/** What each of the lures comes to on one post; those that are not there are left out. */
export function weighAll(
  lures: readonly Lure[],
  found: Uint8Array,
  signals: readonly CompiledSignal[],
): Finding[] {
  const findings: Finding[] = [];
  for (const lure of lures) {
    const finding = weigh(lure, found, signals);
    if (finding) findings.push(finding);
  }
  return findings;
}

/**
 * Weighs one lure: all its needs must hold; then families count, not words. Each family gives
 * its strongest signal in full and a little for the others. Clearing evidence is subtracted only
 * after a caution has been found: it can turn danger into caution, never a caution into nothing,
 * and never a combination the rule names as danger.
 * @returns null when the lure is not there
 */
export function weigh(lure: Lure, found: Uint8Array, signals: readonly CompiledSignal[]): Finding | null {
  let weakest: number = FOUND.clearly;
  for (const line of lure.needs) {
    let best: number = FOUND.no;
    for (const signal of line) if (found[signal]! > best) best = found[signal]!;
    if (best === FOUND.no) return null;
    if (best < weakest) weakest = best;
  }

  familyBest.clear();
  familyRest.clear();
  const carrying: number[] = [];
  for (const line of lure.needs) for (const signal of line) count(signal, found, signals, carrying);
  for (const signal of lure.raises) count(signal, found, signals, carrying);

  let score = 0;
  for (const [family, best] of familyBest) {
    score += best + Math.min(MOST_FROM_SECONDS, (familyRest.get(family) ?? 0) * SECOND_IN_FAMILY);
  }
  if (weakest <= FOUND.loosely) score -= UNMARKED_HANDICAP;

  const named = lure.danger.some((line) => line.every((signal) => found[signal]! > FOUND.no));
  const families = familyBest.size;
  if (families < 2) return null;
  if (!named && score < CAUTION) return null;

  let credit = 0;
  for (const signal of lure.clears) if (found[signal]! > FOUND.no) credit += signals[signal]!.weight;
  score -= Math.min(MOST_CREDIT, credit);
  const dangerous = named || (score >= DANGER && families >= FAMILIES_FOR_DANGER);
  // A picture's machine-read words and a rule still on trial never say danger alone.
  const level: Level = dangerous && !lure.draft && weakest > FOUND.inPicture ? 'danger' : 'caution';
  return { lure, level, score: Math.max(score, CAUTION), signals: carrying, named };
}

function count(
  signal: number,
  found: Uint8Array,
  signals: readonly CompiledSignal[],
  carrying: number[],
): void {
  if (found[signal] === FOUND.no || carrying.includes(signal)) return;
  carrying.push(signal);
  const { family, weight } = signals[signal]!;
  if (family === 'context') return;
  const best = familyBest.get(family);
  if (best === undefined) familyBest.set(family, weight);
  else {
    familyBest.set(family, Math.max(best, weight));
    familyRest.set(family, (familyRest.get(family) ?? 0) + Math.min(best, weight));
  }
}
