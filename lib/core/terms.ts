import type { PackTables } from './compiled-pack.ts';
import { beginsSentence, SEP } from './folded.ts';
import { hashOf, mix } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { COLUMNS, PARTS, type PointColumns } from './points.ts';
import { isNumber, type Words } from './words.ts';

/** Every number counts as the same word. */
export const NUMBER_WORD = '0';
const NUMBER = hashOf(NUMBER_WORD);
/** Stands between the hashes of neighbours. */
const SPACE = 32;

/** The terms of a table: words, and two or three neighbours, with their points in each column. */
export class Terms {
  private readonly index: HashIndex;
  /** Points of term t: [start[t], start[t + 1]) of `column` and `points`. */
  private readonly start: Int32Array;
  private readonly column: Uint8Array;
  private readonly points: Int16Array;
  /** Number of the text in which each term was last said. */
  private readonly saidIn: Int32Array;
  private textNumber = 0;
  private readonly sums = new Float64Array(COLUMNS);

  constructor(tables: TermTables) {
    this.index = new HashIndex(tables.termPairs);
    this.start = tables.termStart;
    this.column = tables.termColumn;
    this.points = tables.termPoints;
    this.saidIn = new Int32Array(this.start.length);
  }

  /** Adds up the points of a text, each term once, by column. Scratch memory, valid until the next call. */
  sumsOf(said: Words): Float64Array {
    this.sums.fill(0);
    this.eachSaid(said, (term) => {
      for (let i = this.start[term]!; i < this.start[term + 1]!; i++)
        this.sums[this.column[i]!]! += this.points[i]!;
    });
    for (let i = 0; i < COLUMNS; i++) this.sums[i]! /= PARTS;
    return this.sums;
  }

  /** What each term of a text says of one column, with its first and last word. */
  saidOf(said: Words, column: number): { first: number; last: number; points: number }[] {
    const all: { first: number; last: number; points: number }[] = [];
    this.eachSaid(said, (term, first, last) => {
      for (let i = this.start[term]!; i < this.start[term + 1]!; i++)
        if (this.column[i] === column) all.push({ first, last, points: this.points[i]! / PARTS });
    });
    return all;
  }

  private eachSaid(said: Words, visit: (term: number, first: number, last: number) => void): void {
    const { index, saidIn } = this;
    const text = ++this.textNumber;
    let before = 0;
    /** The two words before, as one; 0 where they do not stand side by side. */
    let twoBefore = 0;
    const say = (term: number, first: number, last: number) => {
      if (term < 0 || saidIn[term] === text) return;
      saidIn[term] = text;
      visit(term, first, last);
    };
    for (let w = 0; w < said.count; w++) {
      const word = isNumber(said, w) ? NUMBER : said.hash[w]!;
      say(index.get(word), w, w);
      let two = 0;
      if (isPair(said, w)) {
        two = joined(before, word);
        say(index.get(two), w - 1, w);
        if (twoBefore !== 0) say(index.get(joined(twoBefore, word)), w - 2, w);
      }
      before = word;
      twoBefore = two;
    }
  }
}

/** Whether word w and the one before it stand side by side, in one sentence and one line. */
export function isPair(said: Words, w: number): boolean {
  return w > 0 && said.sep[w]! !== SEP.line && !beginsSentence(said.sep[w]!);
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
