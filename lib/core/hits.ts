import type { Words } from './words.ts';

/** A text can hold a phrase thousands of times; more hits than this say nothing new. */
const MOST_HITS = 400;
const MOST_PER_SIGNAL = 12;

/** Signals found in one field, as parallel arrays. Scratch memory, valid until `clear`. */
export class Hits {
  count = 0;
  signal = new Int32Array(MOST_HITS);
  /** First and last word. */
  start = new Int32Array(MOST_HITS);
  end = new Int32Array(MOST_HITS);
  /** Original text, UTF-16 offsets. */
  from = new Int32Array(MOST_HITS);
  to = new Int32Array(MOST_HITS);
  /** 1 where the writer's missing diacritics had to be guessed. */
  loose = new Uint8Array(MOST_HITS);
  /** 1 where a masking signal covers the hit: it does not count. */
  masked = new Uint8Array(MOST_HITS);
  private perSignal = new Uint8Array(0);

  clear(signals: number): void {
    this.count = 0;
    if (this.perSignal.length < signals) this.perSignal = new Uint8Array(signals);
    else this.perSignal.fill(0);
  }

  add(signal: number, start: number, end: number, words: Words, loose: boolean): void {
    // The same signal over the same words: keep the longer reading.
    for (let i = this.count - 1; i >= 0 && i >= this.count - 8; i--) {
      if (this.signal[i] === signal && this.end[i]! >= start && this.start[i]! <= end) {
        if (end - start > this.end[i]! - this.start[i]!) this.set(i, signal, start, end, words, loose);
        return;
      }
    }
    if (this.count >= MOST_HITS) return;
    if (this.perSignal[signal]! >= MOST_PER_SIGNAL) {
      this.replaceNewest(signal, start, end, words, loose);
      return;
    }
    this.perSignal[signal]!++;
    this.set(this.count++, signal, start, end, words, loose);
  }

  /** The last of a signal's places follows the text: twelve "đội tuyển" must not hide the "tuyển" behind them. */
  private replaceNewest(signal: number, start: number, end: number, words: Words, loose: boolean): void {
    for (let i = this.count - 1; i >= 0; i--) {
      if (this.signal[i] !== signal) continue;
      this.set(i, signal, start, end, words, loose);
      return;
    }
  }

  private set(i: number, signal: number, start: number, end: number, words: Words, loose: boolean): void {
    this.signal[i] = signal;
    this.start[i] = start;
    this.end[i] = end;
    this.from[i] = words.from[start]!;
    this.to[i] = words.to[end]!;
    this.loose[i] = loose ? 1 : 0;
    this.masked[i] = 0;
  }
}
