import { MARKS_POLICY } from './compiled-pack.ts';
import { beginsSentence, type Folded } from './folded.ts';
import { WORDING } from './group-wordings.ts';
import type { Automaton } from './packs.ts';
import { LINE, type Words } from './words.ts';

/** How well the marks of a wording agree with a text. */
export const AGREES = { no: 0, loosely: 1, clearly: 2 } as const;
/** A slip of the pen in a phrase of so many words makes no other word of it: "việc nhẹ luong cao". */
const LONG_ENOUGH_FOR_SLIP = 3;

/** Compares the marks of a wording with the words from `start`; the letters are known to be the same. */
export function marksAgree(
  words: Words,
  folded: Folded,
  automaton: Automaton,
  wording: number,
  start: number,
): number {
  const length = automaton.lengthAndPolicy[wording]! >> 2;
  const policy = automaton.lengthAndPolicy[wording]! & 3;
  const exacts = automaton.wordings[wording * WORDING.size + WORDING.exacts]!;
  let slips = 0;
  let agrees: number = AGREES.clearly;
  for (let i = 0; i < length; i++) {
    const w = start + i;
    // "... về nhà. Xe đang tới": the end of a sentence ends a phrase.
    if (i > 0 && beginsSentence(words.sep[w]!)) return AGREES.no;
    const exact = automaton.wordingExacts[exacts + i]!;
    if (words.exact[w] === automaton.exactHashes[exact]) continue;
    if (policy === MARKS_POLICY.any) continue;
    if (policy === MARKS_POLICY.always) return AGREES.no;
    if (words.line[w] === LINE.marked && (++slips > 1 || length < LONG_ENOUGH_FOR_SLIP)) return AGREES.no;
    if (!lacksMarks(words, folded, automaton, w, exact)) return AGREES.no;
    agrees = AGREES.loosely;
  }
  return agrees;
}

/** Whether word w is the exact syllable with some marks left out, and none that contradicts it. */
function lacksMarks(words: Words, folded: Folded, automaton: Automaton, w: number, exact: number): boolean {
  const first = words.first[w]!;
  const length = words.last[w]! - first;
  const start = automaton.exactStart[exact]!;
  if (automaton.exactStart[exact + 1]! - start !== length) return false;
  let tone = 0;
  for (let i = 0; i < length; i++) {
    const marks = folded.marks[first + i]!;
    const wanted = automaton.exactMarks[start + i]! & 7;
    if ((marks & 7) !== 0 && (marks & 7) !== wanted) return false;
    if (wanted === 7 && (marks & 7) !== 7) return false;
    tone = marks >> 3 || tone;
  }
  return tone === 0 || tone === automaton.exactTone[exact];
}
