import type { Reason } from './reasons.ts';
import type { Yardsticks } from './rule.ts';
import type { Family, Kind, SpeakerRole, SupportCard } from './verdict.ts';

/** A signal as the engine needs it. Its index in `CompiledPacks.signals` is its number. */
export interface CompiledSignal {
  id: string;
  family: Family;
  weight: number;
  reason?: Reason;
  unless?: number[];
  speaks?: Partial<Record<SpeakerRole | 'contact', number>>;
  support?: SupportCard;
  masks?: number[];
  /** Learned points: log-odds of a lure, and of money fraud against trafficking. */
  risk?: number;
  fraud?: number;
}

export interface CompiledLure {
  id: string;
  title: string;
  kind: Kind;
  severity: number;
  draft: boolean;
  reasons: Reason[];
  needs: number[][];
  raises: number[];
  clears: number[];
  danger: number[][];
}

/**
 * Packs made ready at build time: plain JSON, no code. Fields ending in `Code` are number
 * strings (`number-string.ts`).
 */
export interface CompiledPacks {
  format: 2;
  packs: { id: string; version: string; lang: string }[];
  yardsticks: Yardsticks;
  /** Folded syllables in id order, separated by spaces. */
  syllables: string;
  /** Exact syllables, each written out with its marks, separated by spaces. */
  exacts: string;
  /** Per shorthand: exact syllable, folded id, how many exact syllables it reads as + them, how many followers + them. */
  shorthandsCode: string;
  /** Per different word sequence: its length, then its exact syllables in order of first sight (`first-seen.ts`). */
  sequencesCode: string;
  /** Per part of words: step from the part before, marks policy, how many sequences, then those in order of first sight. */
  listsCode: string;
  /** Per phrase: step from the signal before, number of parts, then part in order of first sight and gap for each. */
  phrasesCode: string;
  partCount: number;
  /** Part of each detector slot, and of each signal used as a slot (by signal number). */
  slots: Record<string, number>;
  signalSlots: Record<number, number>;
  signals: CompiledSignal[];
  lures: CompiledLure[];
  /** The learned table of a pack, without what stands in the signals. */
  learned?: {
    pack: string;
    bias: number;
    fraudBias: number;
    warnFrom: number;
    calmBelow: number;
    roles: Partial<Record<SpeakerRole, number>>;
    /** Words without marks, separated by spaces, and the points of each. */
    words: string;
    points: number[];
  };
}

export const MARKS_POLICY = { auto: 0, always: 1, any: 2 } as const;
