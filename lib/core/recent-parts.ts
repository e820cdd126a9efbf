import { beginsSentence } from './folded.ts';
import type { Automaton } from './packs.ts';
import type { Words } from './words.ts';

/** So many latest places of a part are remembered. */
const REMEMBERED = 4;
/** A gap may run into the next sentence, but that costs as much as three words. */
const SENTENCE_COST = 3;
/** No gap is longer, so sentences further back need not be counted; see `phrase.ts`. */
const LONGEST_GAP = 12;
/** What word 0 of a text may count as before counting begins anew. */
const LARGEST_BASE = 0x3fff0000;

/**
 * The latest places of every part that another piece may follow, and the way back along a chain.
 * Each such part has a row. Words are counted on from text to text, so that no row has to be
 * emptied in between: a latest word before `base` belongs to an earlier text.
 */
export class RecentParts {
  /** What word 0 of this text counts as. */
  base = 1;
  /** Last word of the latest place in each row, counted from `base`. */
  latest = new Int32Array(0);
  /** How many places a row holds: counts up to seven, then from four again, so that it fits a byte. */
  private places = new Uint8Array(0);
  /** Which finds a row holds, by their number in the arrays below. */
  private finds = new Int32Array(0);
  private findCount = 0;
  private start = new Int32Array(1024);
  private end = new Int32Array(1024);
  private loosely = new Uint8Array(1024);
  /** How many words up to and with word w begin a sentence. */
  private sentences = new Int32Array(512);
  private wordCount = 0;
  /** Set by `chainStart`: a piece on the way had to be guessed. */
  loose = false;

  /** Forgets the text before. */
  begin(rows: number, words: Words): void {
    // So far on that no gap reaches back into the text before.
    this.base += this.wordCount + LONGEST_GAP + 2;
    this.wordCount = words.count;
    this.findCount = 0;
    if (this.latest.length < rows || this.base > LARGEST_BASE) {
      this.latest = new Int32Array(rows);
      this.places = new Uint8Array(rows);
      this.finds = new Int32Array(rows * REMEMBERED);
      this.base = 1;
    } else this.places.fill(0);
    if (this.sentences.length < words.count) this.sentences = new Int32Array(words.count * 2);
    const { sentences } = this;
    let begun = 0;
    for (let w = 0; w < words.count; w++) {
      if (beginsSentence(words.sep[w]!)) begun++;
      sentences[w] = begun;
    }
  }

  /** Notes one find in rows [from, to) of `notes`. */
  note(notes: Int32Array, from: number, to: number, start: number, end: number, loose: boolean): void {
    const { latest, places, finds, base } = this;
    if (this.findCount >= this.start.length) this.grow();
    const find = this.findCount++;
    this.start[find] = start;
    this.end[find] = end;
    this.loosely[find] = loose ? 1 : 0;
    for (let i = from; i < to; i++) {
      const row = notes[i]!;
      const before = places[row]!;
      const after = before + 1;
      places[row] = after - ((after >> 3) << 2);
      latest[row] = base + end;
      finds[(row << 2) | (before & 3)] = find;
    }
  }

  /** First word of the chain whose piece at `piece` starts at word `start`; -1 when it is broken. */
  chainStart(automaton: Automaton, firstPiece: number, piece: number, start: number): number {
    if (piece === firstPiece) return start;
    const gap = automaton.phrasePieces[piece + 1]!;
    const row = automaton.recentRow[automaton.phrasePieces[piece - 2]!]!;
    const known = Math.min(this.places[row]!, REMEMBERED);
    for (let i = 0; i < known; i++) {
      const find = this.finds[row * REMEMBERED + i]!;
      const end = this.end[find]!;
      const distance = start - end - 1;
      if (distance < 0 || distance > gap) continue;
      const begun = this.sentences[start]! - this.sentences[Math.max(end, start - LONGEST_GAP - 1)]!;
      if (distance + begun * SENTENCE_COST > gap) continue;
      const from = this.chainStart(automaton, firstPiece, piece - 2, this.start[find]!);
      if (from >= 0) {
        if (this.loosely[find]) this.loose = true;
        return from;
      }
    }
    return -1;
  }

  private grow(): void {
    const grown = (old: Int32Array) => {
      const fresh = new Int32Array(old.length * 2);
      fresh.set(old);
      return fresh;
    };
    this.start = grown(this.start);
    this.end = grown(this.end);
    const loosely = new Uint8Array(this.start.length);
    loosely.set(this.loosely);
    this.loosely = loosely;
  }
}
