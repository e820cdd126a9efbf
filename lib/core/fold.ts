import {
  CHAR_TABLE,
  charInfo,
  describeAstral,
  END_OF_TEXT,
  FLAG_MARKED,
  FLAG_REGIONAL,
  FLAG_SHIFT,
  FLAG_SPECIAL,
  FLAG_UPPER,
  FLAG_WIDE,
  KIND,
  learnUnit,
  MOD,
  modOn,
} from './fold-char.ts';
import { Folded, SEP, TOKEN } from './folded.ts';
import { exactHash, HASH_START, mix } from './hash.ts';

// Constants of this file, not of an import or an object: V8 then knows their values in the loop below.
const { digit: DIGIT, combining: COMBINING, invisible: INVISIBLE, space: SPACE } = KIND;
const { newline: NEWLINE, mark: MARK, expands: EXPANDS, surrogate: SURROGATE } = KIND;
const { none: SEP_NONE, tight: SEP_TIGHT, space: SEP_SPACE } = SEP;
const { clause: SEP_CLAUSE, sentence: SEP_SENTENCE, line: SEP_LINE, paragraph: SEP_PARAGRAPH } = SEP;
const TABLE = CHAR_TABLE;

const scratch = new Folded();

export const Y = 121;
export const I = 105;
const U = 117;
const Q = 113;

/** A vowel, or a digit that stands for one: 0, 1, 3, 4 for o, i, e, a. */
function isVowel(code: number): boolean {
  if (code < 58) return code === 48 || code === 49 || code === 51 || code === 52;
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
}

/** What the character at a place means: mostly one look into a table. Behind the end stands a line break. */
function infoAt(text: string, i: number): number {
  if (i >= text.length) return END_OF_TEXT;
  const info = TABLE[text.charCodeAt(i)]!;
  return (info !== 0 && (info & FLAG_SPECIAL) === 0 ? info : lookCloser(text, i)) | 0;
}

/** A unit met for the first time, or a surrogate: half of a pair alone is as if not there. */
function lookCloser(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const info = TABLE[unit]! || learnUnit(unit);
  if ((info & 15) !== SURROGATE) return info;
  const codePoint = text.codePointAt(i)!;
  return codePoint > 0xffff ? describeAstral(codePoint) : INVISIBLE;
}

/**
 * Folds a text into comparable tokens, each with its place in the original.
 *
 * A Vietnamese word is letters + vowel marks + one tone. Folding keeps these three apart:
 * `hoà` and `hòa` become the letters h-o-a with the tone *grave on the syllable*, so tone
 * placement cannot matter; NFD, full-width, styled and upper-case letters become the same
 * letters; zero-width characters vanish; `y` at the end of `lý`, `kỹ`, `quý` reads as `i`.
 * Linear in the length of the text; never throws.
 *
 * @returns scratch memory, valid until the next call. Pass `out` to keep it.
 */
export function fold(text: string, out: Folded = scratch): Folded {
  const units = text.length;
  out.reserve(units);
  const { letters, marks, at, first, last, from, to, tone: tones, flags: flagsOf } = out;
  const { sep, sepMark, hash, exact } = out;
  let n = 0;
  let tokens = 0;
  let i = 0;
  let info = infoAt(text, 0);
  while (i < units) {
    // Between tokens: remember what separates them.
    let separator: number = SEP_NONE;
    let separatorMark = 0;
    while ((info & 15) > DIGIT && i < units) {
      const kind = info & 15;
      if (kind === MARK) {
        const code = (info >> 4) & 255;
        if (code) separatorMark = code;
        if (separator < SEP_TIGHT) separator = SEP_TIGHT;
        else if (separator === SEP_SPACE) separator = SEP_CLAUSE;
      } else if (kind === SPACE) {
        if (separator === SEP_TIGHT) separator = isSentenceEnd(separatorMark) ? SEP_SENTENCE : SEP_CLAUSE;
        else if (separator < SEP_SPACE) separator = SEP_SPACE;
      } else if (kind === NEWLINE) {
        const ended = separator === SEP_SENTENCE || (separator === SEP_TIGHT && isSentenceEnd(separatorMark));
        if (ended) separator = SEP_PARAGRAPH;
        else if (separator !== SEP_PARAGRAPH) separator = SEP_LINE;
      } else if (kind === EXPANDS) return foldExpanded(text, out);
      i += info & FLAG_WIDE ? 2 : 1;
      info = infoAt(text, i);
    }
    if (i >= units) break;

    // Within a token.
    const start = n;
    from[tokens] = i;
    let end = i;
    let h = HASH_START;
    let hBefore = h;
    let x = HASH_START;
    let xBefore = x;
    let tone = 0;
    let any = 0;
    let all = -1;
    let doubled = 0;
    let code = 0;
    const firstInfo = info;
    for (let kind = info & 15; kind <= INVISIBLE; kind = info & 15) {
      const width = info & FLAG_WIDE ? 2 : 1;
      if (kind <= DIGIT) {
        if ((info | any) & FLAG_REGIONAL && flagEnds(info, any, n - start)) break;
        const letter = (info >> 4) & 255;
        if (letter === code) doubled = TOKEN.doubled;
        code = letter;
        const mod = (info >> 12) & 7;
        letters[n] = code;
        marks[n] = (info >> 12) & 63;
        at[n] = i;
        n++;
        hBefore = h;
        h = mix(h, code);
        xBefore = x;
        x = mix(x, code | (mod << 8));
        any |= info;
        all &= info;
        const letterTone = (info >> 15) & 7;
        if (letterTone) tone = letterTone;
        end = i + width;
      } else if (kind === COMBINING) {
        const written = (info >> 12) & 7;
        if (written) {
          const mod = modOn(code, written);
          marks[n - 1] = (marks[n - 1]! & 56) | mod;
          x = mix(xBefore, code | (mod << 8));
          if (mod !== MOD.foreign) any |= FLAG_MARKED;
        } else {
          tone = (info >> 15) & 7;
          marks[n - 1] = (marks[n - 1]! & 7) | (tone << 3);
          any |= FLAG_MARKED;
        }
        end = i + 1;
      }
      i += width;
      info = infoAt(text, i);
    }
    if (code === Y && n - start >= 2 && endsLikeI(letters, start, n)) {
      letters[n - 1] = I;
      h = mix(hBefore, I);
      x = mix(xBefore, I | ((marks[n - 1]! & 7) << 8));
    }
    let flags = ((any >> FLAG_SHIFT) & 255) | doubled;
    if (firstInfo & FLAG_UPPER)
      flags |= all & FLAG_UPPER && n - start > 1 ? TOKEN.allCaps | TOKEN.capital : TOKEN.capital;
    first[tokens] = start;
    last[tokens] = n;
    to[tokens] = end;
    tones[tokens] = tone;
    flagsOf[tokens] = flags;
    sep[tokens] = separator;
    sepMark[tokens] = separatorMark;
    hash[tokens] = h;
    exact[tokens] = exactHash(x, tone);
    tokens++;
  }
  out.letterCount = n;
  out.tokenCount = tokens;
  return out;
}

/** `y` after a consonant, or after `qu`, sounds and is often written as `i`: lý/lí, quý/quí. */
export function endsLikeI(letters: Uint8Array, start: number, end: number): boolean {
  const before = letters[end - 2]!;
  return !isVowel(before) || (before === U && end - start >= 3 && letters[end - 3] === Q);
}

/** Flag emoji are pairs of letters: a third one, or an ordinary letter, starts a new token. */
function flagEnds(info: number, before: number, length: number): boolean {
  if (length === 0) return false;
  if ((info & FLAG_REGIONAL) !== (before & FLAG_REGIONAL)) return true;
  return length >= 2;
}

function isSentenceEnd(mark: number): boolean {
  return mark === 46 || mark === 33 || mark === 63;
}

/** Folds a text with characters that stand for several (㎏, ½, ﬁ): write them out, fold, map back. */
function foldExpanded(text: string, out: Folded): Folded {
  const pieces: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const char of text) {
    const piece = (charInfo(char) & 15) === EXPANDS ? writtenOut(char) : char;
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) origin.push(piece === char ? at + i : at);
    at += char.length;
  }
  origin.push(at);
  fold(pieces.join(''), out);
  for (let i = 0; i < out.letterCount; i++) out.at[i] = origin[out.at[i]!]!;
  for (let t = 0; t < out.tokenCount; t++) {
    // A token may end inside an expansion: then it ends where the written-out character ends.
    let end = out.to[t]!;
    const lastUnit = end - 1;
    while (end < origin.length - 1 && origin[end] === origin[lastUnit]) end++;
    out.from[t] = origin[out.from[t]!]!;
    out.to[t] = origin[end]!;
  }
  return out;
}

/** Spelled-out form of a compatibility character, without anything that would expand again. */
function writtenOut(char: string): string {
  const parts = [...char.normalize('NFKC')].filter((part) => (charInfo(part) & 15) !== EXPANDS);
  return parts.join('') || ' ';
}
