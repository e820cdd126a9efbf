/** Free place of a table. */
const FREE = -1;
/** No more of the places than this are taken: a fuller table is slower to look into, an emptier one a larger file. */
const FULLEST = 0.6;

/**
 * Finds the number of a 32-bit hash in flat memory (open addressing), so that it can be stored and read back as it is.
 * Asked for nearly every word of every post, where a Map would take ten times as long.
 */
export class HashIndex {
  /** Pairs of a hash and its number; a number of -1 is a free place. */
  readonly pairs: Int32Array;
  private readonly mask: number;

  /** @param pairs as `HashIndex.of` made them */
  constructor(pairs: Int32Array) {
    this.pairs = pairs;
    this.mask = pairs.length / 2 - 1;
  }

  /** Numbers the hashes by their order; of equal ones the first counts. */
  static of(hashes: Iterable<number>): HashIndex {
    const all = [...hashes];
    let places = 16;
    while (places * FULLEST < all.length) places *= 2;
    const index = new HashIndex(new Int32Array(places * 2).fill(FREE));
    for (const [number, hash] of all.entries()) {
      const at = index.placeOf(hash);
      if (index.pairs[at + 1] === FREE) index.pairs.set([hash, number], at);
    }
    return index;
  }

  /** Number of a hash, or -1. */
  get(hash: number): number {
    return this.pairs[this.placeOf(hash) + 1]!;
  }

  has(hash: number): boolean {
    return this.get(hash) !== FREE;
  }

  /** Where the pair of a hash stands, or would. */
  private placeOf(hash: number): number {
    const { pairs, mask } = this;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (pairs[2 * place + 1] !== FREE && pairs[2 * place] !== hash) place = (place + 1) & mask;
    return 2 * place;
  }
}
