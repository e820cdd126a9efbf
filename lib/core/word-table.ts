import { hashOf } from './hash.ts';

/**
 * A few words, each with a small number, found by the hash of their bare letters. Asked for nearly
 * every word of every post, so it is one look into an array where a Map would take ten times as long.
 */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly values: Int8Array;
  private readonly mask: number;

  /** @param entries words and their numbers, 0 to 127 */
  constructor(entries: readonly (readonly [word: string, value: number])[]) {
    const all = entries.map(([word, value]) => [hashOf(word), value] as const);
    let size = 64;
    while (!fits(all, size)) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int8Array(size).fill(-1);
    for (const [hash, value] of all) {
      this.keys[hash & this.mask] = hash;
      this.values[hash & this.mask] = value;
    }
  }

  /** Number of the word with this hash, or -1. */
  get(hash: number): number {
    const at = hash & this.mask;
    return this.keys[at] === hash ? this.values[at]! : -1;
  }
}

/** Whether every word has a place of its own, so that nothing is ever searched. */
function fits(entries: readonly (readonly [number, number])[], size: number): boolean {
  return new Set(entries.map(([hash]) => hash & (size - 1))).size === entries.length;
}
