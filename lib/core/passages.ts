/** A passage holds at most so many words: about what a lure without its wrapping has. */
const MOST_WORDS = 120;
/** The next passage begins behind so many of them, so that what stands across a border is whole in one of the two. */
const NEW_WORDS = 60;
const NEWLINE = 10;
const SENTENCE_ENDS = new Set([...'.!?…'].map((mark) => mark.charCodeAt(0)));
const OTHER_SPACES = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

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
  const { starts, opens } = wordsOf(text);
  const passages: Passage[] = [];
  if (starts.length <= MOST_WORDS) return passages;
  for (let first = 0; ; ) {
    const end = borderUpTo(opens, first + 1, first + MOST_WORDS);
    passages.push({ from: starts[first]!, to: end < starts.length ? starts[end]! : text.length });
    if (end >= starts.length) return passages;
    first = borderUpTo(opens, first + 1, first + NEW_WORDS);
  }
}

/** Where words begin, and whether a line or a sentence does with them. */
function wordsOf(text: string): { starts: number[]; opens: boolean[] } {
  const starts: number[] = [];
  const opens: boolean[] = [];
  let isInWord = false;
  let isBorder = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      isBorder ||= code === NEWLINE || (isInWord && SENTENCE_ENDS.has(text.charCodeAt(i - 1)));
      isInWord = false;
    } else if (!isInWord) {
      starts.push(i);
      opens.push(isBorder);
      isInWord = true;
      isBorder = false;
    }
  }
  return { starts, opens };
}

function isSpace(code: number): boolean {
  return code <= 32 || (code >= 0x2000 && code <= 0x200a) || OTHER_SPACES.has(code);
}

/** The last border among words [from, to]; `to` where there is none, and at most the number of words. */
function borderUpTo(opens: readonly boolean[], from: number, to: number): number {
  if (to >= opens.length) return opens.length;
  for (let at = to; at >= from; at--) if (opens[at]) return at;
  return to;
}
