import { edgeSlot } from './build-trie.ts';
import type { Folded } from './folded.ts';
import type { Hits } from './hits.ts';
import { AGREES, marksAgree } from './marks-agree.ts';
import type { Automaton } from './packs.ts';
import { RecentParts } from './recent-parts.ts';
import type { SlotMatches } from './slot-matches.ts';
import type { Words } from './words.ts';

const recent = new RecentParts();
let wordsBefore = 0;

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
  recent.begin(automaton, words, wordsBefore);
  wordsBefore = words.count;
  const { syllableCount, rootNext, edgeKeys, edgeNext, edgeMask, fail, onward, report } = automaton;
  const { firstWording, wordingLength, wordingLastHash, firstPart, wordingParts } = automaton;
  const { count, id, exact } = words;
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
        for (let wording = firstWording[s]!; wording < firstWording[s + 1]!; wording++) {
          const length = wordingLength[wording]!;
          const agrees =
            length === 1 && exact[w] === wordingLastHash[wording]
              ? AGREES.clearly
              : marksAgree(words, folded, automaton, wording, w - length + 1);
          if (agrees === AGREES.no) continue;
          for (let p = firstPart[wording]!; p < firstPart[wording + 1]!; p++) {
            const loose = agrees === AGREES.loosely;
            partFound(automaton, wordingParts[p]!, w - length + 1, w, loose, words, hits);
          }
        }
      }
    }
    for (; slot < slots.count && slots.end[slot]! <= w; slot++) {
      partFound(automaton, slots.part[slot]!, slots.start[slot]!, slots.end[slot]!, false, words, hits);
    }
  }
}

/** Ends the phrases that this part completes, and remembers it for those that go on. */
function partFound(
  automaton: Automaton,
  part: number,
  start: number,
  end: number,
  loose: boolean,
  words: Words,
  hits: Hits,
): void {
  const { endBefore, endGap } = automaton;
  for (let i = automaton.firstEnd[part]!; i < automaton.firstEnd[part + 1]!; i++) {
    const before = endBefore[i]!;
    if (before < 0) {
      // A single bare syllable of an unmarked writer says too little: cam, lao, no.
      if (!loose || start < end) phraseFound(automaton, i, part, start, end, loose, words, hits);
      continue;
    }
    if (!recent.mayReach(before, endGap[i]!, start)) continue;
    const phrase = automaton.endPhrase[i]!;
    const firstPiece = automaton.phraseStart[phrase]!;
    const lastPiece = automaton.phraseStart[phrase + 1]! - 2;
    recent.loose = loose;
    const from = recent.chainStart(automaton, firstPiece, lastPiece, start);
    if (from >= 0) phraseFound(automaton, i, part, from, end, recent.loose, words, hits);
  }
  const row = automaton.recentRow[part]!;
  if (row >= 0) recent.note(row, start, end, loose);
}

function phraseFound(
  automaton: Automaton,
  ending: number,
  part: number,
  start: number,
  end: number,
  loose: boolean,
  words: Words,
  hits: Hits,
): void {
  const signal = automaton.phraseSignal[automaton.endPhrase[ending]!]!;
  hits.add(signal, start, end, words, loose);
  const slotPart = automaton.signalPart[signal]!;
  if (slotPart >= 0 && slotPart !== part) partFound(automaton, slotPart, start, end, loose, words, hits);
}
