import { beginsSentence, SEP } from './folded.ts';
import type { Words } from './words.ts';

/** A passage holds at most so many words: about what a lure without its wrapping has. */
const MOST_WORDS = 120;
/** A text of no more words has none: one passage would be most of it, say the same, and double the time. */
const MOST_WITHOUT = 160;
/** The next one begins at most so many words further, so that what stands across a border is whole in one of the two. */
const MOST_NEW_WORDS = 60;

/** A stretch of a text, as UTF-16 offsets. */
export interface Passage {
  from: number;
  to: number;
}

/** Whether a text may be long enough for passages, as far as its UTF-16 units tell. */
export function mayHavePassages(text: string): boolean {
  return text.length > 2 * MOST_WITHOUT;
}

/**
 * The passages of a long text, each overlapping the one before. A passage begins where a line or a sentence does; a sentence that is
 * longer than a passage is cut between words. Linear in the number of words.
 * @returns an empty list for a text that is hardly longer than one passage
 */
export function passagesOf(words: Words): Passage[] {
  const { count, from, to } = words;
  const passages: Passage[] = [];
  if (count <= MOST_WITHOUT) return passages;
  for (let first = 0; ; ) {
    const next = borderUpTo(words, first + 1, first + MOST_NEW_WORDS);
    let end = borderUpTo(words, first + 1, first + MOST_WORDS);
    if (end === next) end = Math.min(count, first + MOST_WORDS);
    passages.push({ from: from[first]!, to: to[end - 1]! });
    if (end === count) return passages;
    first = next;
  }
}

/** The last word from `least` up to `most` that begins a line or a sentence, `most` where none does; at most the number of words. */
function borderUpTo(words: Words, least: number, most: number): number {
  if (most >= words.count) return words.count;
  for (let w = most; w >= least; w--) {
    const sep = words.sep[w]!;
    if (sep === SEP.line || beginsSentence(sep)) return w;
  }
  return most;
}
