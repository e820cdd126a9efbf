import { childOf, STATE } from './build-trie.ts';
import { MARKS_POLICY } from './compiled-pack.ts';
import type { Folded } from './folded.ts';
import { GAP_BITS, WORDING } from './group-wordings.ts';
import type { Hits } from './hits.ts';
import { AGREES, marksAgree } from './marks-agree.ts';
import type { Automaton } from './packs.ts';
import { PLACE_BITS, RecentParts } from './recent-parts.ts';
import type { SlotMatches } from './slot-matches.ts';
import { LINE, type Words } from './words.ts';

// Constants of this file, not properties of an object: V8 then knows their values in the loops below.
const { onward: ONWARD, onwardAfter: ONWARD_AFTER, report: REPORT, reportAfter: REPORT_AFTER } = STATE;
const { firstWording: FIRST_WORDING, size: STATE_SIZE } = STATE;
const { singles: SINGLES, ends: ENDS, notes: NOTES, size: WORDING_SIZE } = WORDING;
const GAP_MASK = (1 << GAP_BITS) - 1;
const { no: NO, loosely: LOOSELY, clearly: CLEARLY } = AGREES;
const { always: ALWAYS, auto: AUTO } = MARKS_POLICY;
const { marked: MARKED } = LINE;

const recent = new RecentParts();

/**
 * Finds all phrases in one pass (Aho–Corasick over syllables instead of characters).
 *
 * The automaton walks the words without their marks, so `viec nhe` and `việc nhẹ` take the
 * same path. Where a wording ends, its marks are compared word by word, and the line decides
 * how strictly: a writer who uses diacritics must match them, one who leaves them out need not.
 *
 * Phrases with gaps are chains of parts. Only when the *last* part of a chain appears do we
 * look back for the others among their few latest places, so a common first word costs
 * nothing, and ten times the phrases cost no more time. Worked example: `lương ... đô` on
 * "lương tháng 900 đô": *lương* is noted at word 0; *đô* at word 3 ends the chain, looks back,
 * finds *lương* two words before, within the gap of 4: a hit over words 0–3.
 */
export function findPhrases(
  words: Words,
  folded: Folded,
  automaton: Automaton,
  slots: SlotMatches,
  hits: Hits,
): void {
  recent.begin(automaton.rowCount, words);
  const { states, rootNext, lastHashes, lengthAndPolicy } = automaton;
  const { count, id, exact, line } = words;
  let state = 0;
  let slot = 0;
  for (let w = 0; w < count; w++) {
    recent.reach(w);
    const syllable = id[w]!;
    if (syllable < 0) state = 0;
    else {
      let next = 0;
      let from = states[state * STATE_SIZE + ONWARD]!;
      while (from > 0) {
        next = childOf(automaton, from, syllable);
        from = next === 0 ? states[from * STATE_SIZE + ONWARD_AFTER]! : 0;
      }
      state = next || rootNext[syllable]!;
      for (let s = states[state * STATE_SIZE + REPORT]!; s > 0; s = states[s * STATE_SIZE + REPORT_AFTER]!) {
        const last = states[(s + 1) * STATE_SIZE + FIRST_WORDING]!;
        for (let wording = states[s * STATE_SIZE + FIRST_WORDING]!; wording < last; wording++) {
          const length = lengthAndPolicy[wording]! >> 2;
          let agrees: number = CLEARLY;
          if (exact[w] !== lastHashes[wording]) {
            // Most wordings that share these letters are another word, and that is seen at a glance.
            const policy = lengthAndPolicy[wording]! & 3;
            if (policy === ALWAYS) continue;
            if (policy === AUTO && length < 3 && line[w] === MARKED) continue;
            agrees = marksAgree(words, folded, automaton, wording, w - length + 1);
          } else if (length > 1) agrees = marksAgree(words, folded, automaton, wording, w - length + 1);
          if (agrees !== NO) found(automaton, wording, w - length + 1, w, agrees === LOOSELY, words, hits);
        }
      }
    }
    for (; slot < slots.count && slots.end[slot]! <= w; slot++) {
      found(automaton, slots.part[slot]!, slots.start[slot]!, slots.end[slot]!, false, words, hits);
    }
  }
}

/** Ends the phrases that this wording completes, and notes it for those that go on. */
function found(
  automaton: Automaton,
  wording: number,
  start: number,
  end: number,
  loose: boolean,
  words: Words,
  hits: Hits,
): void {
  const { wordings, singles, endBefore } = automaton;
  const at = wording * WORDING_SIZE;
  // A single bare syllable of an unmarked writer says too little: cam, lao, no.
  if (!loose || start < end) {
    const last = wordings[at + WORDING_SIZE + SINGLES]!;
    for (let i = wordings[at + SINGLES]!; i < last; i++)
      phraseFound(automaton, singles[i]!, wording, start, end, loose, words, hits);
  }
  const { latest } = recent;
  const nearest = (recent.base + start - 1) << PLACE_BITS;
  const last = wordings[at + WORDING_SIZE + ENDS]!;
  for (let i = wordings[at + ENDS]!; i < last; i++) {
    const before = endBefore[i]!;
    // Most often the piece before is nowhere near.
    if (latest[before >> GAP_BITS]! + ((before & GAP_MASK) << PLACE_BITS) < nearest) continue;
    const phrase = automaton.endPhrase[i]!;
    recent.loose = loose;
    const lastPiece = automaton.phraseStart[phrase + 1]! - 2;
    const from = recent.chainStart(automaton, automaton.phraseStart[phrase]!, lastPiece, start);
    if (from >= 0)
      phraseFound(automaton, automaton.phraseSignal[phrase]!, wording, from, end, recent.loose, words, hits);
  }
  if (wordings[at + NOTES]! < wordings[at + WORDING_SIZE + NOTES]!)
    recent.note(automaton, wording, start, loose);
}

/** A signal may be a piece of further phrases. */
function phraseFound(
  automaton: Automaton,
  signal: number,
  wording: number,
  start: number,
  end: number,
  loose: boolean,
  words: Words,
  hits: Hits,
): void {
  hits.add(signal, start, end, words, loose);
  const slot = automaton.signalWording[signal]!;
  if (slot >= 0 && slot !== wording) found(automaton, slot, start, end, loose, words, hits);
}
