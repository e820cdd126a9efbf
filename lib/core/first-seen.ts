/**
 * Writes numbers that were given in the order things were first met: the next new one is 0, an earlier one n is n + 1.
 * Most of a pack is new words in new lists, so most of what is written is 0.
 */
export class FirstSeenWriter {
  private next = 0;

  /** @throws Error for a number that skips one that was never written */
  code(number: number): number {
    if (number > this.next) throw new Error(`number ${number} comes before ${this.next}`);
    if (number < this.next) return number + 1;
    this.next++;
    return 0;
  }
}

/** Reads back what `FirstSeenWriter` wrote. */
export class FirstSeenReader {
  private next = 0;

  number(code: number): number {
    return code === 0 ? this.next++ : code - 1;
  }
}
