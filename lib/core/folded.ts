/** What stood between a token and the one before it, from nothing to a new line. */
export const SEP = {
  /** Start of the text, or letters meeting digits (`20tr`). */
  none: 0,
  /** Punctuation or emoji without any space: `za.lo`. */
  tight: 1,
  space: 2,
  /** Punctuation with space around it: a comma, a dash. */
  clause: 3,
  /** `.`, `!` or `?` and a space. */
  sentence: 4,
  line: 5,
  /** A new line behind `.`, `!` or `?`. */
  paragraph: 6,
} as const;

/** Whether a sentence ended before the token. */
export function beginsSentence(sep: number): boolean {
  return sep === SEP.sentence || sep === SEP.paragraph;
}

/** What is true of a token. The first eight are the flags of its characters, see `fold-char.ts`. */
export const TOKEN = {
  hasLetter: 1,
  hasDigit: 2,
  marked: 4,
  latin: 8,
  lookalike: 16,
  foreign: 32,
  anyUpper: 64,
  regional: 128,
  /** Starts with an upper-case letter. */
  capital: 256,
  /** More than one letter, all upper case. */
  allCaps: 512,
  /** Has the same letter twice in a row. */
  doubled: 1024,
  /** Was written together with others, as in a hashtag; of words only. */
  runTogether: 2048,
} as const;

/**
 * The folded text: letters in one array, tokens (runs of letters and digits) in parallel
 * arrays over it. All arrays are scratch memory that the next call overwrites.
 */
export class Folded {
  /** Number of letters and of tokens in use. */
  letterCount = 0;
  tokenCount = 0;
  /** ASCII code of each folded letter or digit; 126 for a letter of another script. */
  letters = new Uint8Array(0);
  /** Marks of each letter: vowel mark (`MOD`) in bits 0–2, tone (`TONE`) in bits 3–5. */
  marks = new Uint8Array(0);
  /** UTF-16 offset of each letter in the original text. */
  at = new Int32Array(0);
  /** Token t covers letters [first[t], last[t]) and original text [from[t], to[t]). */
  first = new Int32Array(0);
  last = new Int32Array(0);
  from = new Int32Array(0);
  to = new Int32Array(0);
  tone = new Uint8Array(0);
  flags = new Uint16Array(0);
  sep = new Uint8Array(0);
  /** ASCII code of the last punctuation before the token, 0 if none. */
  sepMark = new Uint8Array(0);
  /** Hash of the folded letters, and of letters with marks. */
  hash = new Int32Array(0);
  exact = new Int32Array(0);

  /** Makes room for a text of `units` UTF-16 units. */
  reserve(units: number): void {
    if (this.letters.length > units && this.letters.length <= Math.max(65536, units * 64)) return;
    const size = Math.max(1024, units + (units >> 2));
    this.letters = new Uint8Array(size);
    this.marks = new Uint8Array(size);
    this.at = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    this.tone = new Uint8Array(size);
    this.flags = new Uint16Array(size);
    this.sep = new Uint8Array(size);
    this.sepMark = new Uint8Array(size);
    this.hash = new Int32Array(size);
    this.exact = new Int32Array(size);
  }
}
