/** What detectors found, as parts the automaton can use in phrases: `lương <money>`. Ordered by end. */
export class SlotMatches {
  count = 0;
  part = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);

  clear(): void {
    this.count = 0;
  }

  /** Adds a match over words [start, end]; keeps the order by end. Beyond the capacity nothing is added. */
  add(part: number | undefined, start: number, end: number): void {
    if (part === undefined || this.count >= this.part.length) return;
    let i = this.count++;
    while (i > 0 && this.end[i - 1]! > end) {
      this.part[i] = this.part[i - 1]!;
      this.start[i] = this.start[i - 1]!;
      this.end[i] = this.end[i - 1]!;
      i--;
    }
    this.part[i] = part;
    this.start[i] = start;
    this.end[i] = end;
  }
}
