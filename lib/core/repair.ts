import type { Folded } from './folded.ts';
import { SEP, TOKEN } from './folded.ts';
import { exactHash, HASH_START, mix } from './hash.ts';
import { isSyllable } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

const LONGEST_RUN = 64;
/** Share of the letters of a run that must be syllables, and known ones, before it is read differently. */
const ENOUGH_READ = 0.8;
const ENOUGH_KNOWN = 0.6;

/** Digits used as letters. 1 stands for i (or l, tried second). */
const LEET: Record<number, number> = { 48: 111, 49: 105, 51: 101, 52: 97, 53: 115, 55: 116 };

/** nghiêng */
const LONGEST_SYLLABLE = 7;
/** What a known syllable counts for beside one that merely could be one. */
const KNOWN_WORTH = 3;

const best = new Int32Array(LONGEST_RUN + 1);
const step = new Int8Array(LONGEST_RUN + 1);
const buffer = new Uint8Array(LONGEST_RUN);
const bufferMarks = new Uint8Array(LONGEST_RUN);

/** Hashes of the syllable made by letters [a, b) of the folded text, found in the packs or not. */
const found = { id: -1, hash: 0, exact: 0 };

function lookUp(folded: Folded, a: number, b: number, vocabulary: Vocabulary): boolean {
  let h = HASH_START;
  let x = HASH_START;
  let tone = 0;
  let marked = 0;
  for (let i = a; i < b; i++) {
    const code = folded.letters[i]!;
    const marks = folded.marks[i]!;
    h = mix(h, code);
    x = mix(x, code | ((marks & 7) << 8));
    tone = marks >> 3 || tone;
    marked |= marks;
  }
  found.hash = h;
  found.exact = exactHash(x, tone);
  found.id = vocabulary.idOf(h, folded.letters, a, b);
  return found.id >= 0 && mayCarry(vocabulary, marked, found.exact);
}

/** Whether a pack writes the syllable with these marks; one without marks may be any of those that share its letters. */
function mayCarry(vocabulary: Vocabulary, marked: number, exact: number): boolean {
  return marked === 0 || vocabulary.exact.has(exact);
}

/** Adds token t as it stands. */
export function pushToken(folded: Folded, t: number, id: number, words: Words): void {
  const w = words.count++;
  words.id[w] = id;
  words.hash[w] = folded.hash[t]!;
  words.exact[w] = folded.exact[t]!;
  words.from[w] = folded.from[t]!;
  words.to[w] = folded.to[t]!;
  words.first[w] = folded.first[t]!;
  words.last[w] = folded.last[t]!;
  words.sep[w] = folded.sep[t]!;
  words.sepMark[w] = folded.sepMark[t]!;
  words.flags[w] = folded.flags[t]!;
}

/**
 * Reads tokens [t, end) as one run of letters and cuts it into known syllables, the cut that
 * explains most letters. Pushes the words and returns true if that is a better reading than
 * the tokens as they stand.
 */
export function join(folded: Folded, t: number, end: number, vocabulary: Vocabulary, words: Words): boolean {
  const start = folded.first[t]!;
  const length = folded.last[end - 1]! - start;
  if (length > LONGEST_RUN) return false;
  const pieces = end > t + 1;
  const oneSyllable =
    pieces && length <= vocabulary.longest && lookUp(folded, start, start + length, vocabulary);
  if (pieces && !oneSyllable && !hasStrayPiece(folded, t, end, vocabulary)) return false;

  cut(folded, start, length, vocabulary);
  let known = 0;
  let read = 0;
  let crosses = !pieces;
  for (let i = 0; i < length; i += Math.abs(step[i]!) || 1) {
    known += Math.max(0, step[i]!);
    read += Math.abs(step[i]!);
    if (step[i]! > 0 && !crosses) crosses = spansBoundary(folded, t, end, start + i, start + i + step[i]!);
  }
  if (!crosses || read < length * ENOUGH_READ || known < length * ENOUGH_KNOWN) return false;

  words.reserve(words.count + length + folded.tokenCount * 2);
  let token = t;
  for (let i = 0; i < length; ) {
    let size = Math.abs(step[i]!);
    if (size === 0) {
      size = 1;
      while (i + size < length && step[i + size] === 0) size++;
    }
    while (start + i >= folded.last[token]!) token++;
    lookUp(folded, start + i, start + i + size, vocabulary);
    const w = words.count++;
    words.id[w] = step[i]! > 0 ? found.id : -1;
    words.hash[w] = found.hash;
    words.exact[w] = found.exact;
    words.first[w] = start + i;
    words.last[w] = start + i + size;
    words.from[w] = folded.at[start + i]!;
    words.to[w] = endOfLetter(folded, start + i + size - 1, token, end);
    words.sep[w] = i === 0 ? folded.sep[t]! : SEP.none;
    words.sepMark[w] = i === 0 ? folded.sepMark[t]! : 0;
    words.flags[w] = folded.flags[token]! | (pieces ? 0 : TOKEN.runTogether);
    i += size;
  }
  return true;
}

/**
 * Cuts letters [start, start + length) into syllables, from the end: `step[i]` is the size of the one that begins at i,
 * negative when no pack knows it, 0 for a letter that belongs to none.
 */
function cut(folded: Folded, start: number, length: number, vocabulary: Vocabulary): void {
  const { letters, marks } = folded;
  best[length] = 0;
  step[length] = 0;
  for (let i = length - 1; i >= 0; i--) {
    best[i] = best[i + 1]!;
    step[i] = 0;
    const most = Math.min(vocabulary.longest, length - i);
    let h = HASH_START;
    let x = HASH_START;
    let tone = 0;
    let marked = 0;
    for (let size = 1; size <= most; size++) {
      const at = start + i + size - 1;
      const code = letters[at]!;
      const mark = marks[at]!;
      h = mix(h, code);
      x = mix(x, code | ((mark & 7) << 8));
      tone = mark >> 3 || tone;
      marked |= mark;
      if (size === 1) continue;
      const square = size * size + best[i + size]!;
      const known = square + (KNOWN_WORTH - 1) * size * size;
      if (known <= best[i]!) continue;
      if (
        vocabulary.idOf(h, letters, start + i, at + 1) >= 0 &&
        mayCarry(vocabulary, marked, exactHash(x, tone))
      ) {
        best[i] = known;
        step[i] = size;
      } else if (square > best[i]! && size <= LONGEST_SYLLABLE && isSyllable(h)) {
        // A syllable that no pack uses helps to find where the known ones begin: #aenaocay.
        best[i] = square;
        step[i] = -size;
      }
    }
  }
}

/** A piece that is no word of its own: only then may a run of pieces be a word in disguise. */
function hasStrayPiece(folded: Folded, t: number, end: number, vocabulary: Vocabulary): boolean {
  for (let piece = t; piece < end; piece++) {
    const first = folded.first[piece]!;
    const last = folded.last[piece]!;
    if (last - first === 1) return true;
    const hash = folded.hash[piece]!;
    if (!isSyllable(hash) || vocabulary.idOf(hash, folded.letters, first, last) < 0) return true;
  }
  return false;
}

function spansBoundary(folded: Folded, t: number, end: number, a: number, b: number): boolean {
  for (let piece = t; piece < end - 1; piece++) {
    const boundary = folded.last[piece]!;
    if (a < boundary && boundary < b) return true;
  }
  return false;
}

function endOfLetter(folded: Folded, letter: number, token: number, end: number): number {
  let t = token;
  while (t < end - 1 && letter >= folded.last[t]!) t++;
  return letter + 1 < folded.last[t]! ? folded.at[letter + 1]! : folded.to[t]!;
}

/** `lươnggg` → lương, `zaloo` → zalo: collapses repeated letters if that gives a known syllable. */
export function undouble(folded: Folded, t: number, vocabulary: Vocabulary, words: Words): boolean {
  const first = folded.first[t]!;
  const last = Math.min(folded.last[t]!, first + LONGEST_RUN);
  let h = HASH_START;
  let x = HASH_START;
  let length = 0;
  let carried = 0;
  for (let i = first; i < last; i++) {
    const code = folded.letters[i]!;
    // People repeat the bare letter (quaaá) as well as the marked one: one mark serves for all.
    carried |= folded.marks[i]! & 7;
    if (i + 1 < last && folded.letters[i + 1] === code) continue;
    buffer[length] = code;
    bufferMarks[length] = (folded.marks[i]! & 56) | carried;
    length++;
    h = mix(h, code);
    x = mix(x, code | (carried << 8));
    carried = 0;
  }
  const w = words.count;
  if (!pushRewritten(folded, t, h, exactHash(x, folded.tone[t]!), length, vocabulary, words)) return false;
  folded.letters.set(buffer.subarray(0, length), first);
  folded.marks.set(bufferMarks.subarray(0, length), first);
  words.last[w] = first + length;
  return true;
}

/** `c4m` → cam, `zal0` → zalo: digits that stand for letters, if that gives a known syllable. */
export function unleet(folded: Folded, t: number, vocabulary: Vocabulary, words: Words): boolean {
  const first = folded.first[t]!;
  const last = folded.last[t]!;
  if (last - first > vocabulary.longest || last - first < 2) return false;
  // A number with its unit (20tr, 5k) is not leet; a word rarely starts with two digits.
  if (folded.letters[first]! < 58 && (last - first < 4 || folded.letters[first + 1]! < 58)) return false;
  for (const one of [105, 108]) {
    let h = HASH_START;
    let x = HASH_START;
    for (let i = first; i < last; i++) {
      let code = folded.letters[i]!;
      if (code < 58) {
        const letter = code === 49 ? one : LEET[code];
        if (letter === undefined) return false;
        code = letter;
      }
      buffer[i - first] = code;
      h = mix(h, code);
      x = mix(x, code | ((folded.marks[i]! & 7) << 8));
    }
    if (pushRewritten(folded, t, h, exactHash(x, folded.tone[t]!), last - first, vocabulary, words))
      return true;
  }
  return false;
}

function pushRewritten(
  folded: Folded,
  t: number,
  hash: number,
  exact: number,
  length: number,
  vocabulary: Vocabulary,
  words: Words,
): boolean {
  const id = vocabulary.idOf(hash, buffer, 0, length);
  if (id < 0 || (folded.flags[t]! & TOKEN.marked && !vocabulary.exact.has(exact))) return false;
  const w = words.count;
  pushToken(folded, t, id, words);
  words.hash[w] = hash;
  words.exact[w] = exact;
  return true;
}

/** Reads a shorthand (`ko`, `sdt`) as the words it stands for, all at the place of the token. */
export function readShorthand(folded: Folded, t: number, vocabulary: Vocabulary, words: Words): boolean {
  const shorthand = vocabulary.shorthands.get(folded.exact[t]!);
  if (!shorthand) return false;
  if (shorthand.before) {
    const next = t + 1;
    if (next >= folded.tokenCount) return false;
    const nextId = vocabulary.idOf(
      folded.hash[next]!,
      folded.letters,
      folded.first[next]!,
      folded.last[next]!,
    );
    if (!shorthand.before.has(nextId)) return false;
  }
  words.reserve(words.count + shorthand.reads.length + folded.tokenCount * 2);
  for (const [index, syllable] of shorthand.reads.entries()) {
    const w = words.count;
    pushToken(folded, t, syllable.id, words);
    words.hash[w] = syllable.hash;
    words.exact[w] = syllable.exact;
    // What it reads as has its marks: never compare it letter by letter with the shorthand.
    words.last[w] = words.first[w]!;
    if (index > 0) words.sep[w] = SEP.none;
  }
  return true;
}
