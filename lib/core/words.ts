import { TOKEN } from './folded.ts';

/** Kinds of agreement between a word's marks and its line, see `line-marks.ts`. */
export const LINE = { marked: 0, unmarked: 1 } as const;

// Constants of this file, not properties of an object: V8 then knows their values where it is asked most.
const { hasDigit: HAS_DIGIT, hasLetter: HAS_LETTER } = TOKEN;

/**
 * The text as a row of words the automaton understands: disguises undone, shorthands read,
 * numbers split from their units. Parallel arrays, scratch memory like `Folded`.
 */
export class Words {
  count = 0;
  /** Folded syllable id in the vocabulary, -1 when no pack uses the word. */
  id = new Int32Array(0);
  /** Hash of the folded letters, and of letters with marks and tone. */
  hash = new Int32Array(0);
  exact = new Int32Array(0);
  /** Place in the original text, UTF-16 offsets. */
  from = new Int32Array(0);
  to = new Int32Array(0);
  /** Letters [first, last) in the folded text; equal for words read from a shorthand. */
  first = new Int32Array(0);
  last = new Int32Array(0);
  sep = new Uint8Array(0);
  sepMark = new Uint8Array(0);
  flags = new Uint16Array(0);
  /** `LINE.unmarked` where the writer leaves the diacritics out. */
  line = new Uint8Array(0);

  reserve(words: number): void {
    if (this.id.length >= words && this.id.length <= Math.max(65536, words * 64)) return;
    const size = Math.max(512, words + (words >> 2));
    for (const name of ['id', 'hash', 'exact', 'from', 'to', 'first', 'last'] as const) {
      this[name] = grown(this[name], new Int32Array(size), this.count);
    }
    this.sep = grown(this.sep, new Uint8Array(size), this.count);
    this.sepMark = grown(this.sepMark, new Uint8Array(size), this.count);
    this.line = grown(this.line, new Uint8Array(size), this.count);
    this.flags = grown(this.flags, new Uint16Array(size), this.count);
  }
}

function grown<A extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(
  old: A,
  fresh: A,
  used: number,
): A {
  fresh.set(old.subarray(0, Math.min(used, fresh.length)));
  return fresh;
}

/** Whether word w consists of digits only. */
export function isNumber(words: Words, w: number): boolean {
  return (words.flags[w]! & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT;
}
