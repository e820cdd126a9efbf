import type { Reason } from './reasons.ts';
import type { DetectedSignal, Yardsticks } from './rule.ts';
import type { Voice } from './speaker-role.ts';
import type { Family, Kind, SpeakerRole, SupportCard } from './verdict.ts';

/** A signal as the engine needs it. Its index in `CompiledPacks.signals` is its number. */
export interface CompiledSignal {
  id: string;
  family: Family;
  weight: number;
  reason?: Reason;
  unless?: number[];
  speaks?: Partial<Record<Voice, number>>;
  support?: SupportCard;
  masks?: number[];
}

/** What a lure is called and how grave it is. */
export interface CompiledLure {
  id: string;
  title: string;
  kind: Kind;
  severity: number;
  draft: boolean;
  reasons: Reason[];
  /** Learned points of the lure being found. */
  risk?: number;
}

/** A lure with the numbers of its signals, as the engine weighs it; see `LureSource`. */
export interface Lure extends CompiledLure {
  needs: readonly (readonly number[])[];
  raises: readonly number[];
  clears: readonly number[];
  danger: readonly (readonly number[])[];
}

/** Everything the engine walks through, as flat rows of numbers: they are stored and read back as they are. */
export interface PackTables {
  /** Folded syllables: `HashIndex` pairs, then letters [syllableStart[id], syllableStart[id + 1]) of the pool. */
  syllablePairs: Int32Array;
  syllableStart: Int32Array;
  syllableLetters: Uint8Array;
  /** 1 for the syllables that are shorthands: a cheap question before the map. */
  isShorthand: Uint8Array;
  /** 1 for the syllables that no writer of diacritics leaves bare: tuyen, nguoi. */
  neverBare: Uint8Array;
  /** Per shorthand: its hash with marks, how many words it reads as and id, hash, exact hash of each, how many followers and they. */
  shorthands: Int32Array;

  /** Exact syllables: `HashIndex` pairs of their hashes with marks, these hashes by number, and their marks and tone. */
  exactPairs: Int32Array;
  exactHashes: Int32Array;
  /** Marks of exact syllable e: letters [exactStart[e], exactStart[e + 1]) of `exactMarks`. */
  exactStart: Int32Array;
  exactMarks: Uint8Array;
  exactTone: Uint8Array;

  /** The trie; see `build-trie.ts`. */
  states: Int32Array;
  syllables: Uint16Array;
  rootNext: Int32Array;

  /** What is found where a state ends; see `group-wordings.ts`. */
  lastHashes: Int32Array;
  lengthAndPolicy: Uint8Array;
  wordings: Int32Array;
  wordingExacts: Int32Array;
  singles: Int32Array;
  endBefore: Int32Array;
  endPhrase: Int32Array;
  notes: Uint16Array;
  phraseSignal: Int32Array;
  /** Pieces of phrase p: [phraseStart[p], phraseStart[p + 1]) of `phrasePieces`: row in `RecentParts` and gap of each. */
  phraseStart: Int32Array;
  phrasePieces: Int32Array;
  /** Wording that stands for a signal used as a slot, -1 if none. */
  signalWording: Int32Array;

  /** Terms of the learned table; see `terms.ts`. */
  termPairs: Int32Array;
  termStart: Int32Array;
  termColumn: Uint8Array;
  termPoints: Int16Array;
  /** Points of signals in it; see `signal-points.ts`. */
  signalPoints: Int16Array;
}

/** From which risk on a learned table has which say. */
export interface Thresholds {
  /** From this risk on a post no rule knows is met with caution. */
  warnFrom: number;
  /** Below this risk what the rules found is taken back. */
  calmBelow: number;
  /** Below this risk a danger of the rules is met with caution, and from `dangerFrom` on their caution with danger. */
  cautionBelow: number;
  dangerFrom: number;
  /** From this risk on a post is met with caution although its writer seems to warn, ask, tell or joke. */
  despiteRole: number;
}

/** What rules say of a post that a table has points for; `named` is a danger their file names outright. */
export type RulesSay = 'caution' | 'danger' | 'named';

/** A question about the writer: points it begins with, points of roles, and from which sum on the answer is yes. */
export interface CompiledQuestion {
  bias: number;
  from: number;
  roles: Partial<Record<SpeakerRole, number>>;
}

/** The part of a learned table that belongs to no signal and to no word. */
export interface CompiledLearned extends Thresholds {
  /** The pack it stands in. */
  pack: string;
  /** The packs it was learned for. */
  knows: readonly string[];
  /** Numbers of the first signal of each of them, and of the first behind them: of others the table has no idea. */
  knownSignals: [from: number, to: number][];
  /** Points before anything is found. */
  bias: number;
  /** The same for money fraud rather than trafficking. */
  fraudBias: number;
  roles: Partial<Record<SpeakerRole, number>>;
  /** Points for what the rules make of a post. */
  found: Partial<Record<RulesSay, number>>;
  /** Words without their marks that count for nothing. */
  fixedWords: readonly string[];
  trouble: CompiledQuestion | null;
  telling: CompiledQuestion | null;
  /** Points each card begins with; a card that was not learned is not here. */
  cards: Partial<Record<SupportCard, number>>;
}

/** Packs made ready at build time: plain data, no code. `pack-bytes.ts` stores them. */
export interface CompiledPacks {
  format: 6;
  packs: { id: string; version: string; lang: string }[];
  yardsticks: Yardsticks;
  signals: CompiledSignal[];
  lures: Lure[];
  learned: CompiledLearned | null;
  /** Wording that stands for what a detector finds, by the name of its slot. */
  slots: Record<string, number>;
  /** Numbers of the signals that detectors give, where the packs have them. */
  detected: Partial<Record<DetectedSignal, number>>;
  /** How many rows `RecentParts` has to keep. */
  rowCount: number;
  /** Letters of the longest syllable: telegram, campuchia. */
  longestSyllable: number;
  tables: PackTables;
}

export const MARKS_POLICY = { auto: 0, always: 1, any: 2 } as const;
