import { edgeSlot } from './build-trie.ts';
import { MARKS_POLICY } from './compiled-pack.ts';
import type { Folded } from './folded.ts';
import { END, WORDING } from './group-wordings.ts';
import type { Hits } from './hits.ts';
import { AGREES, marksAgree } from './marks-agree.ts';
import type { Automaton } from './packs.ts';
import { RecentParts } from './recent-parts.ts';
import type { SlotMatches } from './slot-matches.ts';
import { LINE, type Words } from './words.ts';

// Constants of this file, not properties of an object: V8 then knows their values in the loops below.
const {
  lastHash: LAST_HASH,
  length: LENGTH,
  policy: POLICY,
  ends: ENDS,
  notes: NOTES,
  size: WORDING_SIZE,
} = WORDING;
const { before: BEFORE, gap: GAP, phrase: PHRASE, signal: SIGNAL, size: END_SIZE } = END;
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
  recent.begin(automaton.recentRows, words);
  const { syllableCount, rootNext, edgeKeys, edgeNext, edgeMask, fail, onward, report } = automaton;
  const { firstWording, wordings } = automaton;
  const { count, id, exact, line } = words;
  let state = 0;
  let slot = 0;
  for (let w = 0; w < count; w++) {
    const syllable = id[w]!;
    if (syllable < 0) state = 0;
    else {
      let next = 0;
      for (let from = onward[state]!; from > 0 && next === 0; from = onward[fail[from]!]!) {
        const key = from * syllableCount + syllable;
        let at = edgeSlot(key, edgeMask);
        while (edgeKeys[at] !== key && edgeKeys[at]! >= 0) at = (at + 1) & edgeMask;
        next = edgeNext[at]!;
      }
      state = next || rootNext[syllable]!;
      for (let s = report[state]!; s > 0; s = report[fail[s]!]!) {
        const last = firstWording[s + 1]!;
        for (let wording = firstWording[s]!; wording < last; wording++) {
          const at = wording * WORDING_SIZE;
          const length = wordings[at + LENGTH]!;
          let agrees: number = CLEARLY;
          if (exact[w] !== wordings[at + LAST_HASH]) {
            // Most wordings that share these letters are another word, and that is seen at a glance.
            const policy = wordings[at + POLICY];
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
  const { wordings, ends } = automaton;
  const at = wording * WORDING_SIZE;
  const { latest } = recent;
  const nearest = recent.base + start - 1;
  const lastEnd = wordings[at + WORDING_SIZE + ENDS]!;
  for (let i = wordings[at + ENDS]!; i < lastEnd; i += END_SIZE) {
    const before = ends[i + BEFORE]!;
    if (before < 0) {
      // A single bare syllable of an unmarked writer says too little: cam, lao, no.
      if (!loose || start < end)
        phraseFound(automaton, ends[i + SIGNAL]!, wording, start, end, loose, words, hits);
      continue;
    }
    // Most often the piece before is nowhere near.
    if (latest[before]! + ends[i + GAP]! < nearest) continue;
    const phrase = ends[i + PHRASE]!;
    const lastPiece = automaton.phraseStart[phrase + 1]! - 2;
    recent.loose = loose;
    const from = recent.chainStart(automaton, automaton.phraseStart[phrase]!, lastPiece, start);
    if (from >= 0) phraseFound(automaton, ends[i + SIGNAL]!, wording, from, end, recent.loose, words, hits);
  }
  const firstNote = wordings[at + NOTES]!;
  const lastNote = wordings[at + WORDING_SIZE + NOTES]!;
  if (firstNote < lastNote) recent.note(automaton.notes, firstNote, lastNote, start, end, loose);
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
