import type { CompiledLure, CompiledSignal } from './compiled-pack.ts';
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
  readonly signalNumber: ReadonlyMap<string, number>;
}

/** The phrases of all packs as one automaton plus tables; see `find-phrases.ts`. */
export interface Automaton {
  readonly syllableCount: number;
  /** Open addressing: key = state × syllables + syllable, value = next state. */
  readonly edgeKeys: Int32Array;
  readonly edgeNext: Int32Array;
  readonly edgeMask: number;
  readonly fail: Int32Array;
  /** Nearest state down the fail chain (itself included) that ends a pattern, 0 if none. */
  readonly report: Int32Array;
  readonly firstPattern: Int32Array;
  readonly nextPattern: Int32Array;
  readonly patternPart: Int32Array;
  readonly patternPolicy: Uint8Array;
  /** Pattern p is the exact syllables [patternStart[p], patternStart[p+1]) of `patternExacts`. */
  readonly patternStart: Int32Array;
  /** Exact syllables of all patterns, by hash and by number. */
  readonly patternExacts: Int32Array;
  readonly exactHashes: Int32Array;
  /** Marks of exact syllable e: letters [exactStart[e], exactStart[e+1]) of the pool, and its tone. */
  readonly exactStart: Int32Array;
  readonly exactMarks: Uint8Array;
  readonly exactTone: Uint8Array;
  /** Phrases that end with a part: phrases [endStart[p], endStart[p+1]) of `endPhrases`. */
  readonly endStart: Int32Array;
  readonly endPhrases: Int32Array;
  readonly phraseSignal: Int32Array;
  readonly phraseStart: Int32Array;
  /** Part and gap of each piece, two numbers each. */
  readonly phrasePieces: Int32Array;
  readonly partCount: number;
  readonly slots: Readonly<Record<string, number>>;
  /** Part that stands for a signal used as a slot, -1 if none. */
  readonly signalPart: Int32Array;
  /** How many signals there are. */
  readonly signalCount: number;
}
