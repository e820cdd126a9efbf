import { beginsSentence, SEP, TOKEN } from './folded.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LINE, type Words } from './words.ts';

// Constants of this file, not properties of an object: V8 then knows their values in the loops below.
const { line: NEW_LINE } = SEP;
const { latin: LATIN, hasDigit: HAS_DIGIT, hasLetter: HAS_LETTER } = TOKEN;
const { marked: HAS_MARK, runTogether: RUN_TOGETHER, capital: CAPITAL, allCaps: ALL_CAPS } = TOKEN;
const LEET = HAS_DIGIT | HAS_LETTER;
const { marked: MARKED, unmarked: UNMARKED } = LINE;

/** A line with fewer words than this says too little; it goes with the whole text. */
const ENOUGH_WORDS = 5;
/** Vietnamese written with diacritics marks about two words in three; see docs/verdict.md. */
const MARKED_SHARE = 0.25;

/** So many words left bare that never are, and such a share of all, say that marks were dropped here and there. */
const DROPPED = 2;
const DROPPED_SHARE = 0.07;
/** Where fewer words than this share are marked, one such word is enough: a short text has room for no second. */
const FEWER_MARKED = 0.5;

/**
 * Decides line by line whether the writer uses diacritics. Folding them away is necessary for
 * those who do not and dangerous for those who do: *bán thận* (sell a kidney) folds to the same
 * letters as *bản thân* (oneself). Who drops them in every other word counts as one who does not:
 * "tuyen" and "nguoi" stand so in no line of a writer who uses them.
 */
export function markLines(words: Words, vocabulary: Vocabulary): void {
  const { count, flags, sep, line, first, last, id } = words;
  const { neverBare } = vocabulary;
  const whole = new Tally();
  const marked = new Tally();
  let part = new Tally();
  let start = 0;
  for (let w = 0; w <= count; w++) {
    if (w === count || (w > start && sep[w]! >= NEW_LINE)) {
      const verdict = part.counted < ENOUGH_WORDS ? UNDECIDED : part.usesMarks() ? MARKED : UNMARKED;
      line.fill(verdict, start, w);
      whole.add(part);
      if (part.usesMarks()) marked.add(part);
      start = w;
      part = new Tally();
    }
    const speaks = w < count && flags[w]! & LATIN && !(flags[w]! & (HAS_DIGIT | RUN_TOGETHER));
    if (speaks && last[w]! - first[w]! !== 1) {
      part.counted++;
      if (flags[w]! & HAS_MARK) part.marked++;
      // A word read from a shorthand has no letters of its own, and is as bare as its writer means it.
      // A name in mid-sentence is written bare by many: gặp Nguyen, Sales Online.
      else if (id[w]! >= 0 && neverBare[id[w]!] === 1 && last[w]! > first[w]! && !isName(words, w))
        part.dropped++;
    }
  }
  const verdict = whole.usesMarks() ? MARKED : UNMARKED;
  const drops = marked.dropsMarks();
  for (let w = 0; w < count; w++) {
    if (line[w] === UNDECIDED) line[w] = verdict;
    // A digit cannot carry the mark of the letter it stands for: m4y, ng0i.
    const isLeet = (flags[w]! & LEET) === LEET;
    // Hashtags are written bare by everybody.
    if (drops || isLeet || (flags[w]! & (RUN_TOGETHER | HAS_MARK)) === RUN_TOGETHER) line[w] = UNMARKED;
  }
}

/** Whether a word is capitalised in mid-sentence, in a text that is not all capitals. */
function isName({ flags, sep }: Words, w: number): boolean {
  if (w === 0 || sep[w]! >= NEW_LINE || beginsSentence(sep[w]!)) return false;
  return (flags[w]! & CAPITAL) !== 0 && (flags[w]! & ALL_CAPS) === 0;
}

/** Until the whole text has been counted. */
const UNDECIDED = 2;

/** Words of a line: all that could carry marks, those that do, and those that lack theirs for certain. */
class Tally {
  counted = 0;
  marked = 0;
  dropped = 0;

  add(other: Tally): void {
    this.counted += other.counted;
    this.marked += other.marked;
    this.dropped += other.dropped;
  }

  usesMarks(): boolean {
    return this.marked >= this.counted * MARKED_SHARE;
  }

  /** Whether who uses marks drops them here and there. */
  dropsMarks(): boolean {
    if (this.counted < ENOUGH_WORDS || this.dropped === 0) return false;
    if (this.marked < this.counted * FEWER_MARKED) return true;
    return this.dropped >= DROPPED && this.dropped >= this.counted * DROPPED_SHARE;
  }
}
