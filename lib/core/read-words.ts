import { endsLikeI, I, Y } from './fold.ts';
import type { Folded } from './folded.ts';
import { SEP, TOKEN } from './folded.ts';
import { exactHash, HASH_START, mix } from './hash.ts';
import { markLines } from './line-marks.ts';
import { join, pushToken, readShorthand, undouble, unleet } from './repair.ts';
import type { Vocabulary } from './vocabulary.ts';
import { Words } from './words.ts';

// Constants of this file, not properties of an object: V8 then knows their values in the loops below.
const { hasDigit: HAS_DIGIT, hasLetter: HAS_LETTER, latin: LATIN, lookalike: LOOKALIKE } = TOKEN;
const { foreign: FOREIGN, doubled: DOUBLED } = TOKEN;
const { none: NONE, tight: TIGHT, clause: CLAUSE } = SEP;

const scratch = new Words();

/** Longest Vietnamese syllable is 7 letters (nghiêng); a longer token may be several run together. */
const LONG_TOKEN = 13;
const HASH_SIGN = 35;
const MAX_RUN_LETTERS = 48;

/** Punctuation that people put inside a word to hide it. A slash or an @ has other uses. */
const JOINABLE = new Uint8Array(256);
for (const mark of [...'.-_*\'"~|,+=^:;!()[]'].map((mark) => mark.charCodeAt(0)).concat(0))
  JOINABLE[mark] = 1;

/**
 * Turns folded tokens into words: looks each up in the vocabulary, splits `20tr`, puts
 * `v.iệc`, `c a m` and `#vieclamcampuchia` back together, undoes `c4m` and `lươnggg`, and
 * reads shorthands. A repair counts only if it yields a syllable the packs know, so ordinary
 * text passes through unchanged. Linear: every token is tried in at most one run.
 *
 * @returns scratch memory, valid until the next call.
 */
export function readWords(folded: Folded, vocabulary: Vocabulary, words: Words = scratch): Words {
  words.count = 0;
  const count = folded.tokenCount;
  words.reserve(count * 2 + 16);
  let foreign = 0;
  for (let t = 0; t < count; t++) foreign |= folded.flags[t]!;
  const honestForeign = (foreign & FOREIGN) !== 0;

  let failedRun = 0;
  for (let t = 0; t < count; ) {
    const runEnd = t < failedRun ? t : endOfRun(folded, t);
    if (runEnd > t + 1) {
      if (join(folded, t, runEnd, vocabulary, words)) {
        t = runEnd;
        continue;
      }
      failedRun = runEnd;
    }
    readToken(folded, t, vocabulary, words, honestForeign);
    t++;
  }
  markLines(words, vocabulary);
  return words;
}

function readToken(
  folded: Folded,
  t: number,
  vocabulary: Vocabulary,
  words: Words,
  honestForeign: boolean,
): void {
  const flags = folded.flags[t]!;
  const first = folded.first[t]!;
  const last = folded.last[t]!;
  if ((flags & (HAS_DIGIT | HAS_LETTER)) === (HAS_DIGIT | HAS_LETTER)) {
    if (!unleet(folded, t, vocabulary, words)) splitDigits(folded, t, vocabulary, words);
    return;
  }
  // A word written wholly in look-alikes is a disguise, unless the text really is in that script.
  const unreadable = honestForeign && (flags & (LOOKALIKE | LATIN)) === LOOKALIKE;
  const id = unreadable ? -1 : vocabulary.idOf(folded.hash[t]!, folded.letters, first, last);
  if (id < 0 && !unreadable && flags & HAS_LETTER) {
    if (flags & DOUBLED && undouble(folded, t, vocabulary, words)) return;
    const long = last - first >= LONG_TOKEN || (folded.sepMark[t] === HASH_SIGN && last - first > 4);
    if (long && join(folded, t, t + 1, vocabulary, words)) return;
  }
  if (id >= 0 && vocabulary.isShorthand[id] && readShorthand(folded, t, vocabulary, words)) return;
  pushToken(folded, t, id, words);
}

/** `20tr5` → 20, tr, 5. */
function splitDigits(folded: Folded, t: number, vocabulary: Vocabulary, words: Words): void {
  const { letters, marks } = folded;
  const end = folded.last[t]!;
  words.reserve(words.count + end - folded.first[t]! + folded.tokenCount * 2);
  for (let a = folded.first[t]!; a < end; ) {
    const digit = letters[a]! < 58;
    let b = a;
    let h = HASH_START;
    let x = HASH_START;
    let hBefore = h;
    let xBefore = x;
    let tone = 0;
    while (b < end && letters[b]! < 58 === digit) {
      hBefore = h;
      xBefore = x;
      h = mix(h, letters[b]!);
      x = mix(x, letters[b]! | ((marks[b]! & 7) << 8));
      tone = marks[b]! >> 3 || tone;
      b++;
    }
    if (!digit && letters[b - 1] === Y && b - a >= 2 && endsLikeI(letters, a, b)) {
      letters[b - 1] = I;
      h = mix(hBefore, I);
      x = mix(xBefore, I | ((marks[b - 1]! & 7) << 8));
    }
    const w = words.count++;
    words.id[w] = vocabulary.idOf(h, letters, a, b);
    words.hash[w] = h;
    words.exact[w] = exactHash(x, tone);
    words.from[w] = folded.at[a]!;
    // Letters and digits of one written-out character (㎡) share its place.
    words.to[w] = b < end && folded.at[b]! > folded.at[b - 1]! ? folded.at[b]! : folded.to[t]!;
    words.first[w] = a;
    words.last[w] = b;
    words.sep[w] = a === folded.first[t] ? folded.sep[t]! : NONE;
    words.sepMark[w] = a === folded.first[t] ? folded.sepMark[t]! : 0;
    words.flags[w] = digit ? HAS_DIGIT : (folded.flags[t]! & ~HAS_DIGIT) | HAS_LETTER;
    a = b;
  }
}

/**
 * End (exclusive) of the run of tokens that could be one disguised word: `v.iệc`, `c-a-m`,
 * `v i ệ c`. Returns t + 1 when there is nothing to join.
 */
function endOfRun(folded: Folded, t: number): number {
  const { flags, first, last, sep, sepMark } = folded;
  const single = last[t]! - first[t]! === 1;
  let end = t + 1;
  while (end < folded.tokenCount && last[end]! - first[t]! <= MAX_RUN_LETTERS) {
    if ((flags[end]! & HAS_LETTER) === 0 || (flags[end - 1]! & HAS_LETTER) === 0) break;
    const tight = sep[end] === TIGHT && JOINABLE[sepMark[end]!] === 1;
    const spelled = single && last[end]! - first[end]! === 1 && sep[end]! <= CLAUSE && sep[end]! > NONE;
    if (!tight && !spelled) break;
    end++;
  }
  return end;
}
