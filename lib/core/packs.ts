import type { CompiledLure, CompiledSignal } from './compiled-pack.ts';
import type { Wordings } from './group-wordings.ts';
import type { Learned } from './learned.ts';
import type { Yardsticks } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Packs loaded and ready to judge; made by `loadPacks`. Immutable. */
export interface Packs {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly automaton: Automaton;
  readonly signals: readonly CompiledSignal[];
  readonly lures: readonly CompiledLure[];
  readonly yardsticks: Yardsticks;
  readonly learned: Learned | null;
  readonly signalNumber: ReadonlyMap<string, number>;
}

/** The phrases of all packs as one automaton plus tables; see `find-phrases.ts`. */
export interface Automaton extends Omit<Wordings, 'slotWording'> {
  readonly syllableCount: number;
  /** State behind the root for each syllable, 0 if none. */
  readonly rootNext: Int32Array;
  /** Other edges, open addressing: key = state × syllables + syllable, value = next state. */
  readonly edgeKeys: Int32Array;
  readonly edgeNext: Int32Array;
  readonly edgeMask: number;
  readonly fail: Int32Array;
  /** Nearest state down the fail chain (itself included) that an edge leaves, 0 if only the root does. */
  readonly onward: Int32Array;
  /** Nearest state down the fail chain (itself included) that ends a wording, 0 if none. */
  readonly report: Int32Array;
  /** Exact syllables of all wordings, by hash and by number. */
  readonly patternExacts: Int32Array;
  readonly exactHashes: Int32Array;
  /** Marks of exact syllable e: letters [exactStart[e], exactStart[e+1]) of the pool, and its tone. */
  readonly exactStart: Int32Array;
  readonly exactMarks: Uint8Array;
  readonly exactTone: Uint8Array;
  /** Row in `RecentParts` of each part that another piece may follow, else -1; and how many rows. */
  readonly recentRow: Int32Array;
  readonly recentRows: number;
  readonly phraseStart: Int32Array;
  /** Part and gap of each piece, two numbers each. */
  readonly phrasePieces: Int32Array;
  /** Wording that stands for what a detector finds, by the name of the slot. */
  readonly slots: Readonly<Record<string, number>>;
  /** Wording that stands for a signal used as a slot, -1 if none. */
  readonly signalWording: Int32Array;
}
