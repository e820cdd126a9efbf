import { beginsSentence } from './folded.ts';
import { WORDING } from './group-wordings.ts';
import type { Automaton } from './packs.ts';
import { indexInSorted } from './sorted-search.ts';
import type { Words } from './words.ts';

/** So many latest places of a part are tried. */
const TRIED = 4;
/** A gap may run into the next sentence, but that costs as much as three words. */
const SENTENCE_COST = 3;
/** No gap is longer, so the places of an earlier text are out of reach; see `phrase.ts`. */
const LONGEST_GAP = 12;
/** A row's number is the word it ended at last and, in so many bits, which place of that word it was. */
export const PLACE_BITS = 4;
const MOST_PLACES = 1 << PLACE_BITS;
/** What word 0 of a text may count as before counting begins anew. */
const LARGEST_BASE = 0x3ff_0000;
/** See `chainStart`. */
const HOPELESS = -2;
const { notes: NOTES, size: WORDING_SIZE } = WORDING;

/**
 * The latest places of every part that another piece may follow, and the way back along a chain.
 * Each such part has a row, which holds nothing but its latest place: a common word stands in hundreds of lists. The
 * places themselves are kept in the order in which they end. Words are counted on from text to text, so that no row has
 * to be emptied in between: a latest word before `base` belongs to an earlier text.
 */
export class RecentParts {
  /** What word 0 of this text counts as. */
  base = 1;
  /** Latest place of each row: its last word, counted from `base`, and its number among the places of that word. */
  latest = new Int32Array(0);
  private wordCount = 0;
  /** The word that is read, and the first place that ends at word w or after it. */
  private word = 0;
  private firstPlace = new Int32Array(512);
  private placeCount = 0;
  private wording = new Int32Array(1024);
  private start = new Int32Array(1024);
  private end = new Int32Array(1024);
  private loosely = new Uint8Array(1024);
  /** How many words up to and with word w begin a sentence. */
  private sentences = new Int32Array(512);
  /** Set by `chainStart`: a piece on the way had to be guessed. */
  loose = false;

  /** Forgets the text before. */
  begin(rows: number, words: Words): void {
    // So far on that no gap reaches back into the text before.
    this.base += this.wordCount + LONGEST_GAP + 2;
    this.wordCount = words.count;
    this.placeCount = 0;
    if (this.latest.length < rows || this.base > LARGEST_BASE) {
      this.latest = new Int32Array(rows);
      this.base = LONGEST_GAP + 2;
    }
    if (this.sentences.length < words.count) {
      this.sentences = new Int32Array(words.count * 2);
      this.firstPlace = new Int32Array(words.count * 2);
    }
    const { sentences } = this;
    let begun = 0;
    for (let w = 0; w < words.count; w++) {
      if (beginsSentence(words.sep[w]!)) begun++;
      sentences[w] = begun;
    }
  }

  /** Tells that word w is read next. */
  reach(w: number): void {
    this.word = w;
    this.firstPlace[w] = this.placeCount;
  }

  /** Notes a wording that ends at the word that is read in the rows of all its parts. */
  note({ wordings, notes }: Automaton, wording: number, start: number, loose: boolean): void {
    if (this.placeCount >= this.start.length) this.grow();
    const place = this.placeCount++;
    this.wording[place] = wording;
    this.start[place] = start;
    this.loosely[place] = loose ? 1 : 0;
    this.end[place] = this.word;
    const { latest } = this;
    const number = Math.min(place - this.firstPlace[this.word]!, MOST_PLACES - 1);
    const stamp = ((this.base + this.word) << PLACE_BITS) | number;
    const at = wording * WORDING_SIZE + NOTES;
    const last = wordings[at + WORDING_SIZE]!;
    for (let i = wordings[at]!; i < last; i++) latest[notes[i]!] = stamp;
  }

  /**
   * First word of the chain whose piece at `piece` starts at word `start`; -1 when it is broken, and `HOPELESS` when it
   * would be from any other place of that piece too, since what has to stand before is nowhere in the text so far.
   */
  chainStart(automaton: Automaton, firstPiece: number, piece: number, start: number): number {
    if (piece === firstPiece) return start;
    const { phrasePieces } = automaton;
    const gap = phrasePieces[piece + 1]!;
    const row = phrasePieces[piece - 2]!;
    const farthest = start - 1 - gap;
    const stamp = this.latest[row]!;
    const lastEnd = (stamp >> PLACE_BITS) - this.base;
    if (lastEnd < farthest) return lastEnd < 0 ? HOPELESS : -1;
    // What overlaps does not count; then any place before may be the one.
    let known = -1;
    let place = this.firstPlace[start]! - 1;
    if (lastEnd < start) {
      const number = stamp & (MOST_PLACES - 1);
      place = this.firstPlace[lastEnd]! + number;
      if (number < MOST_PLACES - 1) known = place;
      else place = this.firstPlace[lastEnd + 1]! - 1;
    }
    let tried = 0;
    for (; place >= 0 && this.end[place]! >= farthest; place--) {
      if (place !== known && !isNotedIn(row, this.wording[place]!, automaton)) continue;
      const end = this.end[place]!;
      const begun = this.sentences[start]! - this.sentences[end]!;
      if (start - end - 1 + begun * SENTENCE_COST > gap || tried++ === TRIED) return -1;
      const from = this.chainStart(automaton, firstPiece, piece - 2, this.start[place]!);
      if (from === HOPELESS) return HOPELESS;
      if (from < 0) continue;
      if (this.loosely[place]) this.loose = true;
      return from;
    }
    return -1;
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.wording = grown(this.wording, new Int32Array(size));
    this.start = grown(this.start, new Int32Array(size));
    this.end = grown(this.end, new Int32Array(size));
    this.loosely = grown(this.loosely, new Uint8Array(size));
  }
}

/** Whether a wording stands in the list of a row. */
function isNotedIn(row: number, wording: number, { wordings, notes }: Automaton): boolean {
  const from = wordings[wording * WORDING_SIZE + NOTES]!;
  const to = wordings[(wording + 1) * WORDING_SIZE + NOTES]!;
  return indexInSorted(notes, from, to, row) >= 0;
}

function grown<A extends Int32Array | Uint8Array>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}
