import { hashOf } from './hash.ts';
import { HashIndex } from './hash-index.ts';

/** A few words, each with a small number, found by the hash of their bare letters. */
export class WordTable {
  private readonly index: HashIndex;
  private readonly values: Int8Array;

  /** @param entries words and their numbers, 0 to 127 */
  constructor(entries: readonly (readonly [word: string, value: number])[]) {
    this.index = HashIndex.of(entries.map(([word]) => hashOf(word)));
    this.values = Int8Array.from(entries, ([, value]) => value);
  }

  /** Number of the word with this hash, or -1. */
  get(hash: number): number {
    const at = this.index.get(hash);
    return at < 0 ? -1 : this.values[at]!;
  }
}
