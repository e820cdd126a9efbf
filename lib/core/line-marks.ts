import { SEP, TOKEN } from './folded.ts';
import { LINE, type Words } from './words.ts';

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
    if (w === count || (w > start && sep[w] === SEP.line)) {
      const verdict =
        counted < ENOUGH_WORDS ? 2 : marked < counted * MARKED_SHARE ? LINE.unmarked : LINE.marked;
      line.fill(verdict, start, w);
      allMarked += marked;
      allCounted += counted;
      start = w;
      marked = 0;
      counted = 0;
    }
    if (w < count && flags[w]! & TOKEN.latin && !(flags[w]! & TOKEN.hasDigit) && last[w]! - first[w]! !== 1) {
      counted++;
      if (flags[w]! & TOKEN.marked) marked++;
    }
  }
  const whole = allMarked < allCounted * MARKED_SHARE ? LINE.unmarked : LINE.marked;
  for (let w = 0; w < count; w++) if (line[w] === 2) line[w] = whole;
}
