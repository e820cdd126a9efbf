/** A passage holds at most so many words: about what a lure without its wrapping has. */
const MOST_WORDS = 120;
/** The next passage begins behind so many of them, so that what stands across a border is whole in one of the two. */
const NEW_WORDS = 60;
/** Where a passage may begin: at a line, or behind the end of a sentence. */
const BORDER = /\n|[.!?…]\s/u;

/** A stretch of a text, as UTF-16 offsets. */
export interface Passage {
  from: number;
  to: number;
}

/**
 * The passages of a long text, overlapping. Words are what stands between spaces. A passage begins
 * where a line or a sentence does; a sentence that is longer than a passage is cut between words. Linear in the length of the text.
 * @returns an empty list for a text that fits into one passage
 */
export function passagesOf(text: string): Passage[] {
  /** Where words begin, and whether a sentence does with them. */
  const starts: number[] = [];
  const opens: boolean[] = [];
  let before = -1;
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    starts.push(index);
    opens.push(before < 0 || BORDER.test(text.slice(before - 1, index)));
    before = index + word.length;
  }
  const passages: Passage[] = [];
  if (starts.length <= MOST_WORDS) return passages;
  for (let first = 0; ; ) {
    const end = Math.min(starts.length, borderUpTo(opens, first + 1, first + MOST_WORDS));
    passages.push({ from: starts[first]!, to: end < starts.length ? starts[end]! : text.length });
    if (end >= starts.length) return passages;
    first = borderUpTo(opens, first + 1, first + NEW_WORDS);
  }
}

/** The last border among words [from, to]; `to` where there is none. Behind the last word is always one. */
function borderUpTo(opens: readonly boolean[], from: number, to: number): number {
  if (to >= opens.length) return opens.length;
  for (let at = to; at >= from; at--) if (opens[at]) return at;
  return to;
}
