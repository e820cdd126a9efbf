import { SEP } from './folded.ts';
import type { Automaton } from './packs.ts';
import type { Words } from './words.ts';

/** So many latest places of a part are remembered. */
const REMEMBERED = 4;
/** A gap may run into the next sentence, but that costs as much as three words. */
const SENTENCE_COST = 3;
/** No gap is longer, so sentences further back need not be counted; see `phrase.ts`. */
const LONGEST_GAP = 12;
const ROW_BITS = 4;
const TURNS = 0x3fff0000;

/**
 * The latest places of every part that another piece may follow, and the way back along a chain.
 *
 * A row of sixteen numbers per part, one cache line: the last word of the latest place, how many
 * places there were, then start and end (its lowest bit: found loosely) of the latest four in turn.
 * Words are counted on from text to text, so that no row has to be emptied in between.
 */
export class RecentParts {
  /** What word 0 of this text counts as. */
  private base = 1;
  private rows = new Int32Array(0);
  /** How many words up to and with word w start a sentence. */
  private sentences = new Int32Array(256);
  /** Set by `chainStart`: a piece on the way had to be guessed. */
  loose = false;

  /** Forgets the text before. */
  begin(automaton: Automaton, words: Words, wordsBefore: number): void {
    this.base += wordsBefore + 1;
    if (this.rows.length < automaton.recentRows << ROW_BITS || this.base > TURNS) {
      this.rows = new Int32Array(Math.max(this.rows.length, automaton.recentRows << ROW_BITS));
      this.base = 1;
    }
    if (this.sentences.length < words.count) this.sentences = new Int32Array(words.count * 2);
    let sentences = 0;
    for (let w = 0; w < words.count; w++) {
      if (words.sep[w] === SEP.sentence) sentences++;
      this.sentences[w] = sentences;
    }
  }

  note(row: number, start: number, end: number, loose: boolean): void {
    const { rows, base } = this;
    const at = row << ROW_BITS;
    const places = rows[at]! < base ? 0 : rows[at + 1]!;
    rows[at] = base + end;
    rows[at + 1] = places + 1;
    const entry = at + 2 + ((places % REMEMBERED) << 1);
    rows[entry] = start;
    rows[entry + 1] = (end << 1) | (loose ? 1 : 0);
  }

  /** Whether a piece at most `gap` words before word `start` can be there at all: asked first, as most are not. */
  mayReach(row: number, gap: number, start: number): boolean {
    const latest = this.rows[row << ROW_BITS]!;
    return latest >= this.base && latest + gap + 1 >= this.base + start;
  }

  /** First word of the chain whose piece at `piece` starts at word `start`; -1 when it is broken. */
  chainStart(automaton: Automaton, firstPiece: number, piece: number, start: number): number {
    if (piece === firstPiece) return start;
    const { rows, base, sentences } = this;
    const gap = automaton.phrasePieces[piece + 1]!;
    const at = automaton.recentRow[automaton.phrasePieces[piece - 2]!]! << ROW_BITS;
    if (rows[at]! < base) return -1;
    const known = Math.min(rows[at + 1]!, REMEMBERED);
    for (let i = 0; i < known; i++) {
      const place = rows[at + 3 + (i << 1)]!;
      const end = place >> 1;
      const distance = start - end - 1;
      if (distance < 0 || distance > gap) continue;
      const between = sentences[start]! - sentences[Math.max(end, start - LONGEST_GAP - 1)]!;
      if (distance + between * SENTENCE_COST > gap) continue;
      const from = this.chainStart(automaton, firstPiece, piece - 2, rows[at + 2 + (i << 1)]!);
      if (from >= 0) {
        if (place & 1) this.loose = true;
        return from;
      }
    }
    return -1;
  }
}
