import type { PackTables } from './compiled-pack.ts';
import { beginsSentence, SEP, TOKEN } from './folded.ts';
import { hashOf, mix } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { COLUMNS, PARTS, type PointColumns } from './points.ts';
import type { Stretches } from './quoted.ts';
import {
  CLOSING,
  edgesOf,
  hashesOf,
  OPENING,
  OUTSIDE_QUOTES,
  outsideQuotes,
  type TextPlace,
} from './text-places.ts';
import { isNumber, type Words } from './words.ts';

/** Every number counts as the same word. */
export const NUMBER_WORD = '0';
const NUMBER = hashOf(NUMBER_WORD);
/** Stands between the hashes of neighbours. */
const SPACE = 32;
const [OPENS, CLOSES, OUTSIDE] = [OPENING, CLOSING, OUTSIDE_QUOTES].map(hashOf) as [number, number, number];

/** A term found in a text, with its first and last word. */
type Visit = (term: number, first: number, last: number, place: TextPlace) => void;

/** The terms of a table: words, and two or three neighbours, anywhere or in one place of a text, with their points in each column. */
export class Terms {
  private readonly index: HashIndex;
  /** Points of term t: [start[t], start[t + 1]) of `column` and `points`. */
  private readonly start: Int32Array;
  private readonly column: Uint8Array;
  private readonly points: Int16Array;
  /** The terms said in a text so far, by number and as a bit each. */
  private readonly saidTerms: number[] = [];
  private readonly isSaid: Uint32Array;
  private readonly sums = new Float64Array(COLUMNS);
  private readonly fixed: ReadonlySet<number>;

  /** @param fixedWords words without their marks that count for nothing; see `edgesOf` */
  constructor(tables: TermTables, fixedWords: readonly string[]) {
    this.fixed = hashesOf(fixedWords);
    this.index = new HashIndex(tables.termPairs);
    this.start = tables.termStart;
    this.column = tables.termColumn;
    this.points = tables.termPoints;
    this.isSaid = new Uint32Array(Math.ceil(this.start.length / 32));
  }

  /**
   * Adds up the points of a text, each term once, by column. Scratch memory, valid until the next call.
   * @param quoted what `quotedStretches` says of the text
   */
  sumsOf(said: Words, quoted: Stretches): Float64Array {
    this.sums.fill(0);
    this.eachSaid(said, quoted, (term) => {
      for (let i = this.start[term]!; i < this.start[term + 1]!; i++)
        this.sums[this.column[i]!]! += this.points[i]!;
    });
    for (let i = 0; i < COLUMNS; i++) this.sums[i]! /= PARTS;
    return this.sums;
  }

  /** What each term of a text says of one column. */
  saidOf(
    said: Words,
    quoted: Stretches,
    column: number,
  ): { first: number; last: number; place: TextPlace; points: number }[] {
    const all: { first: number; last: number; place: TextPlace; points: number }[] = [];
    this.eachSaid(said, quoted, (term, first, last, place) => {
      for (let i = this.start[term]!; i < this.start[term + 1]!; i++)
        if (this.column[i] === column) all.push({ first, last, place, points: this.points[i]! / PARTS });
    });
    return all;
  }

  private eachSaid(said: Words, quoted: Stretches, visit: Visit): void {
    const { index, isSaid } = this;
    for (const term of this.saidTerms) isSaid[term >> 5] = 0;
    this.saidTerms.length = 0;
    const say = (hash: number, first: number, last: number, place: TextPlace) => {
      const term = index.get(hash);
      if (term < 0 || (isSaid[term >> 5]! & (1 << (term & 31))) !== 0) return;
      isSaid[term >> 5]! |= 1 << (term & 31);
      this.saidTerms.push(term);
      visit(term, first, last, place);
    };
    const { opening, closing } = edgesOf(said, this.fixed);
    let before = 0;
    /** The two words before, as one; 0 where they do not stand side by side. */
    let twoBefore = 0;
    const outside = outsideQuotes(said, quoted);
    for (let w = 0; w < said.count; w++) {
      const word = isNumber(said, w) ? NUMBER : said.hash[w]!;
      say(word, w, w, null);
      if (w < opening) say(joined(OPENS, word), w, w, OPENING);
      if (w >= closing) say(joined(word, CLOSES), w, w, CLOSING);
      if (outside?.[w]) say(joined(OUTSIDE, word), w, w, OUTSIDE_QUOTES);
      let two = 0;
      if (isPair(said, w)) {
        two = joined(before, word);
        say(two, w - 1, w, null);
        if (w < opening) say(joined(joined(OPENS, before), word), w - 1, w, OPENING);
        if (w > closing) say(joined(two, CLOSES), w - 1, w, CLOSING);
        if (outside?.[w] && outside[w - 1])
          say(joined(joined(OUTSIDE, before), word), w - 1, w, OUTSIDE_QUOTES);
        if (twoBefore !== 0) say(joined(twoBefore, word), w - 2, w, null);
      }
      before = word;
      twoBefore = two;
    }
  }
}

/** Whether word w and the one before it stand side by side in one sentence. A line that begins with no capital goes on the one before: it may only be broken. */
export function isPair({ sep, flags }: Words, w: number): boolean {
  if (w === 0 || beginsSentence(sep[w]!)) return false;
  return sep[w]! !== SEP.line || (flags[w]! & TOKEN.capital) === 0;
}

/** The tables of a pack that hold its terms. */
export type TermTables = Pick<PackTables, 'termPairs' | 'termStart' | 'termColumn' | 'termPoints'>;

/** Builds the tables from the points of each column. */
export function termTables(columns: PointColumns): TermTables {
  const all = [...new Set(columns.flatMap((points) => Object.keys(points)))];
  const start = [0];
  const column: number[] = [];
  const points: number[] = [];
  for (const term of all) {
    for (const [number, of] of columns.entries()) {
      if (!Object.hasOwn(of, term)) continue;
      column.push(number);
      points.push(Math.round(of[term]! * PARTS));
    }
    start.push(points.length);
  }
  return {
    termPairs: HashIndex.of(all.map(termHash)).pairs,
    termStart: Int32Array.from(start),
    termColumn: Uint8Array.from(column),
    termPoints: Int16Array.from(points),
  };
}

function termHash(term: string): number {
  return term.split(' ').map(hashOf).reduce(joined);
}

/** The hash of neighbours: of one word, or of those before, with the next. */
function joined(before: number, word: number): number {
  return mix(mix(before, SPACE), word);
}
