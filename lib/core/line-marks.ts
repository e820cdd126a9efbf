import { SEP, TOKEN } from './folded.ts';
import { LINE, type Words } from './words.ts';

// Constants of this file, not properties of an object: V8 then knows their values in the loops below.
const { line: NEW_LINE } = SEP;
const { latin: LATIN, hasDigit: HAS_DIGIT, marked: HAS_MARK } = TOKEN;
const { marked: MARKED, unmarked: UNMARKED } = LINE;

/** A line with fewer words than this says too little; it goes with the whole text. */
const ENOUGH_WORDS = 5;
/** Vietnamese written with diacritics marks about two words in three; see docs/verdict.md. */
const MARKED_SHARE = 0.25;

/**
 * Decides line by line whether the writer uses diacritics. Folding them away is necessary for
 * those who do not and dangerous for those who do: *bán thận* (sell a kidney) folds to the same
 * letters as *bản thân* (oneself).
 */
export function markLines(words: Words): void {
  const { count, flags, sep, line, first, last } = words;
  let allMarked = 0;
  let allCounted = 0;
  let start = 0;
  let marked = 0;
  let counted = 0;
  for (let w = 0; w <= count; w++) {
    if (w === count || (w > start && sep[w]! >= NEW_LINE)) {
      const verdict = counted < ENOUGH_WORDS ? 2 : marked < counted * MARKED_SHARE ? UNMARKED : MARKED;
      line.fill(verdict, start, w);
      allMarked += marked;
      allCounted += counted;
      start = w;
      marked = 0;
      counted = 0;
    }
    if (w < count && flags[w]! & LATIN && !(flags[w]! & HAS_DIGIT) && last[w]! - first[w]! !== 1) {
      counted++;
      if (flags[w]! & HAS_MARK) marked++;
    }
  }
  const whole = allMarked < allCounted * MARKED_SHARE ? UNMARKED : MARKED;
  for (let w = 0; w < count; w++) if (line[w] === 2) line[w] = whole;
}
