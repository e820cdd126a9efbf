import type { LearnedSource } from './learned.ts';
import type { Reason } from './reasons.ts';
import type { Voice } from './speaker-role.ts';
import type { Family, Kind, SupportCard } from './verdict.ts';

/**
 * When a phrase may match a writer who leaves the diacritics out:
 * `always` never (the bare letters mean something else: *bán thận* / *bản thân*),
 * `auto` in lines without diacritics, `any` everywhere.
 */
export type Marks = 'always' | 'auto' | 'any';

/** One observable feature, as written in `rules/<lang>/signals/*.yml`. */
export interface SignalSource {
  id: string;
  family: Family;
  /** Reason shown when the signal carries a lure; signals without one only add weight. */
  reason?: Reason;
  /** The reason is not told when one of these was found: it would not be true. */
  unless?: string[];
  /** 0–5, see docs/verdict.md. */
  weight: number;
  phrases: { phrase: string; marks: Marks; line?: number }[];
  /** Points this signal gives to a reading of who is speaking. */
  speaks?: Partial<Record<Voice, number>>;
  /** The support card its writer needs. */
  support?: SupportCard;
  /** Signals that do not count where they lie inside a hit of this one. */
  masks?: string[];
  file?: string;
}

/** How signals combine into one lure, as written in `rules/<lang>/lures/*.yml`. */
export interface LureSource {
  id: string;
  title: string;
  kind: Kind;
  severity: 1 | 2 | 3 | 4 | 5;
  state: 'draft' | 'trusted';
  /** Order in which its reasons are told; only those that were found are told at all. */
  reasons: Reason[];
  /** Every line must hold; a line holds when one of its signals was found. */
  needs: string[][];
  /** Signals that add to the score when found. */
  raises: string[];
  /** Clearing evidence: lowers, never cancels. */
  clears: string[];
  /** Combinations that mean danger whatever clears: all signals of one line found. */
  danger: string[][];
  file?: string;
}

/** A shorthand of chat language: `ko` → không; `before` restricts it to some following words. */
export interface ShorthandSource {
  short: string;
  reads: string;
  before?: string[];
}

/** Figures the detectors compare with; sources are named in the pack file. */
export interface Yardsticks {
  /** Mean monthly income in VND. */
  meanIncome: number;
  /** Year the pack speaks of, for birth years. */
  year: number;
  /** VND for one unit of each currency. */
  currencies: Record<string, number>;
}

export interface PackSource {
  id: string;
  version: string;
  lang: string;
  yardsticks: Yardsticks;
  words: Record<string, string>;
  shorthands: ShorthandSource[];
  signals: SignalSource[];
  lures: LureSource[];
  learned?: LearnedSource;
}

/** Signals found by code instead of phrases; a pack gives them family, weight and reason. */
export const DETECTED_SIGNALS = [
  'pay-stated',
  'pay-high',
  'pay-very-high',
  'pay-foreign',
  'sum-high',
  'phone',
  'phone-disguised',
  'phone-foreign',
  'chat-link',
  'minor-age',
  'laughter',
] as const;
export type DetectedSignal = (typeof DETECTED_SIGNALS)[number];

/** Slots a phrase may use besides the names of signals. */
export const DETECTOR_SLOTS = ['money', 'big-money', 'pay', 'age', 'phone', 'count'] as const;
