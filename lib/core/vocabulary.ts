import type { PackTables } from './compiled-pack.ts';
import { HashIndex } from './hash-index.ts';

/** What a shorthand stands for: `ko` → không. */
export interface Shorthand {
  /** The syllables it reads as: folded id, hashes of letters and of letters with marks. */
  readonly reads: readonly { readonly id: number; readonly hash: number; readonly exact: number }[];
  /** Only when one of these folded syllables follows; null = always. */
  readonly before: ReadonlySet<number> | null;
}

/** The syllables that occur in the packs, found by the hash of their folded letters. */
export class Vocabulary {
  readonly size: number;
  /** Letters of the longest word: telegram, campuchia. */
  readonly longest: number;
  private readonly ids: HashIndex;
  private readonly starts: Int32Array;
  private readonly pool: Uint8Array;
  /** Hashes with marks of all syllables that occur, to tell việc from viếc. */
  readonly exact: HashIndex;
  /** By hash with marks of the shorthand itself: `đc` and `dc` are two. */
  readonly shorthands: ReadonlyMap<number, Shorthand>;
  readonly isShorthand: Uint8Array;
  readonly neverBare: Uint8Array;

  /** @param longest letters of the longest word of the tables */
  constructor(tables: VocabularyTables, longest: number) {
    this.ids = new HashIndex(tables.syllablePairs);
    this.starts = tables.syllableStart;
    this.pool = tables.syllableLetters;
    this.size = this.starts.length - 1;
    this.longest = longest;
    this.exact = new HashIndex(tables.exactPairs);
    this.shorthands = readShorthands(tables.shorthands);
    this.isShorthand = tables.isShorthand;
    this.neverBare = tables.neverBare;
  }

  /** Id of the syllable with these folded letters, or -1. `hash` must be their hash. */
  idOf(hash: number, letters: Uint8Array, first: number, last: number): number {
    const id = this.ids.get(hash);
    return id >= 0 && this.same(id, letters, first, last) ? id : -1;
  }

  /** The bare letters of a syllable, for people. */
  lettersOf(id: number): string {
    return String.fromCharCode(...this.pool.subarray(this.starts[id]!, this.starts[id + 1]!));
  }

  private same(id: number, letters: Uint8Array, first: number, last: number): boolean {
    const start = this.starts[id]!;
    if (this.starts[id + 1]! - start !== last - first) return false;
    for (let i = first, at = start; i < last; i++, at++) if (this.pool[at] !== letters[i]) return false;
    return true;
  }
}

/** The tables of a pack that make its vocabulary. */
export type VocabularyTables = Pick<
  PackTables,
  | 'syllablePairs'
  | 'syllableStart'
  | 'syllableLetters'
  | 'isShorthand'
  | 'neverBare'
  | 'shorthands'
  | 'exactPairs'
>;

function readShorthands(numbers: Int32Array): Map<number, Shorthand> {
  const shorthands = new Map<number, Shorthand>();
  for (let i = 0; i < numbers.length; ) {
    const short = numbers[i++]!;
    const reads: { id: number; hash: number; exact: number }[] = [];
    for (let left = numbers[i++]!; left > 0; left--, i += 3)
      reads.push({ id: numbers[i]!, hash: numbers[i + 1]!, exact: numbers[i + 2]! });
    const followers = numbers[i++]!;
    const before = followers > 0 ? new Set(numbers.subarray(i, i + followers)) : null;
    i += followers;
    shorthands.set(short, { reads, before });
  }
  return shorthands;
}

export const NO_VOCABULARY = new Vocabulary(
  {
    syllablePairs: HashIndex.of([]).pairs,
    syllableStart: new Int32Array(1),
    syllableLetters: new Uint8Array(0),
    isShorthand: new Uint8Array(0),
    neverBare: new Uint8Array(0),
    shorthands: new Int32Array(0),
    exactPairs: HashIndex.of([]).pairs,
  },
  0,
);
