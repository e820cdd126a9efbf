import { exactHash, HASH_START, mix } from './hash.ts';
import { lacksMarks, surelyLacksMarks } from './syllables.ts';

/** What a shorthand stands for: `ko` → không. */
export interface Shorthand {
  /** The syllables it reads as: folded id, hashes of letters and of letters with marks. */
  readonly reads: readonly { readonly id: number; readonly hash: number; readonly exact: number }[];
  /** Only when one of these folded syllables follows; null = always. */
  readonly before: ReadonlySet<number> | null;
}

const SLOTS_PER_ENTRY = 4;

/**
 * The syllables that occur in the packs, found by the hash of their folded letters.
 * Open addressing over typed arrays: one look-up per token of every post.
 */
export class Vocabulary {
  readonly size: number;
  /** Letters of the longest word: telegram, campuchia. */
  readonly longest: number;
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly starts: Int32Array;
  private readonly pool: Uint8Array;
  /** Hashes with marks of all syllables that occur, to tell việc from viếc. */
  readonly exact: ReadonlySet<number>;
  /** By hash with marks of the shorthand itself: `đc` and `dc` are two. */
  readonly shorthands: ReadonlyMap<number, Shorthand>;
  /** 1 for the folded ids that are shorthands: a cheap question before the map. */
  readonly isShorthand: Uint8Array;
  /** 1 for the folded ids that no writer of diacritics leaves bare: tuyen, nguoi. */
  readonly neverBare: Uint8Array;

  constructor(
    folded: readonly string[],
    exact: Iterable<number>,
    shorthands: ReadonlyMap<number, Shorthand>,
    shorthandIds: Iterable<number> = [],
  ) {
    this.size = folded.length;
    this.longest = folded.reduce((longest, word) => Math.max(longest, word.length), 0);
    let capacity = 16;
    while (capacity < folded.length * SLOTS_PER_ENTRY) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity).fill(-1);
    this.hashes = new Int32Array(folded.length);
    this.starts = new Int32Array(folded.length + 1);
    this.pool = new Uint8Array(folded.reduce((sum, word) => sum + word.length, 0));
    this.exact = new Set(exact);
    this.shorthands = shorthands;
    this.isShorthand = new Uint8Array(folded.length);
    for (const id of shorthandIds) this.isShorthand[id] = 1;
    this.neverBare = new Uint8Array(folded.length);
    let at = 0;
    for (let id = 0; id < folded.length; id++) {
      const word = folded[id]!;
      let hash = HASH_START;
      this.starts[id] = at;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        this.pool[at++] = code;
        hash = mix(hash, code);
      }
      this.hashes[id] = hash;
      // What a pack writes bare (hot, chat) may stand so.
      const stands = this.exact.has(exactHash(hash, 0)) || this.isShorthand[id] === 1;
      if (surelyLacksMarks(hash) || (!stands && lacksMarks(hash))) this.neverBare[id] = 1;
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = id;
    }
    this.starts[folded.length] = at;
  }

  /** Id of the syllable with these folded letters, or -1. `hash` must be their hash. */
  idOf(hash: number, letters: Uint8Array, first: number, last: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const id = this.slots[slot]!;
      if (id < 0) return -1;
      if (this.hashes[id] === hash && this.same(id, letters, first, last)) return id;
      slot = (slot + 1) & this.mask;
    }
  }

  private same(id: number, letters: Uint8Array, first: number, last: number): boolean {
    const start = this.starts[id]!;
    if (this.starts[id + 1]! - start !== last - first) return false;
    for (let i = first, at = start; i < last; i++, at++) if (this.pool[at] !== letters[i]) return false;
    return true;
  }
}

export const NO_VOCABULARY = new Vocabulary([], [], new Map());
