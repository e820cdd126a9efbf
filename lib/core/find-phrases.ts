import { edgeSlot } from './build-trie.ts';
import { MARKS_POLICY } from './compiled-pack.ts';
import { type Folded, SEP } from './folded.ts';
import type { Hits } from './hits.ts';
import type { Automaton } from './packs.ts';
import type { SlotMatches } from './slot-matches.ts';
import { LINE, type Words } from './words.ts';

/**
 * Finds all phrases in one pass (Aho–Corasick over syllables instead of characters).
 *
 * The automaton walks the words without their marks, so `viec nhe` and `việc nhẹ` take the
 * same path. Where a pattern ends, its marks are compared word by word, and the line decides
 * how strictly: a writer who uses diacritics must match them, one who leaves them out need not.
 *
 * Phrases with gaps are chains of parts. Only when the *last* part of a chain appears do we
 * look back for the others among their few latest places, so a common first word costs
 * nothing, and ten times the phrases cost no more time. Worked example: `lương ... đô` on
 * "lương tháng 900 đô": *lương* is noted at word 0; *đô* at word 3 ends the chain, looks back,
 * finds *lương* two words before, within the gap of 4: a hit over words 0–3.
 */
const RECENT = 4;
/** A gap may run into the next sentence, but that costs as much as three words. */
const SENTENCE_COST = 3;

let generation = 0;
let recentStart = new Int32Array(0);
let recentEnd = new Int32Array(0);
let recentLoose = new Uint8Array(0);
let recentCount = new Int32Array(0);
let recentSeen = new Int32Array(0);

let loose = false;

export function findPhrases(
  words: Words,
  folded: Folded,
  automaton: Automaton,
  slots: SlotMatches,
  hits: Hits,
): void {
  if (recentCount.length < automaton.partCount) {
    recentStart = new Int32Array(automaton.partCount * RECENT);
    recentEnd = new Int32Array(automaton.partCount * RECENT);
    recentLoose = new Uint8Array(automaton.partCount * RECENT);
    recentCount = new Int32Array(automaton.partCount);
    recentSeen = new Int32Array(automaton.partCount);
    generation = 0;
  }
  generation++;
  const { syllableCount, edgeKeys, edgeNext, edgeMask, fail, report, firstPattern, nextPattern } = automaton;
  let state = 0;
  let slot = 0;
  for (let w = 0; w < words.count; w++) {
    const syllable = words.id[w]!;
    if (syllable < 0) state = 0;
    else {
      for (;;) {
        const key = state * syllableCount + syllable;
        let at = edgeSlot(key, edgeMask);
        let found = edgeKeys[at]!;
        while (found !== key && found >= 0) {
          at = (at + 1) & edgeMask;
          found = edgeKeys[at]!;
        }
        if (found === key) {
          state = edgeNext[at]!;
          break;
        }
        if (state === 0) break;
        state = fail[state]!;
      }
      for (let s = report[state]!; s > 0; s = report[fail[s]!]!) {
        for (let pattern = firstPattern[s]!; pattern >= 0; pattern = nextPattern[pattern]!) {
          const start = w - lengthOf(automaton, pattern) + 1;
          if (agrees(words, folded, automaton, pattern, start)) {
            partFound(automaton, automaton.patternPart[pattern]!, start, w, loose, words, hits);
          }
        }
      }
    }
    for (; slot < slots.count && slots.end[slot]! <= w; slot++) {
      partFound(automaton, slots.part[slot]!, slots.start[slot]!, slots.end[slot]!, false, words, hits);
    }
  }
}

function lengthOf(automaton: Automaton, pattern: number): number {
  return automaton.patternStart[pattern + 1]! - automaton.patternStart[pattern]!;
}

/** Compares the marks of a pattern with the words from `start`. Sets `loose` when some were missing. */
function agrees(words: Words, folded: Folded, automaton: Automaton, pattern: number, start: number): boolean {
  const length = lengthOf(automaton, pattern);
  const policy = automaton.patternPolicy[pattern]!;
  const exacts = automaton.patternStart[pattern]!;
  let slips = 0;
  loose = false;
  for (let i = 0; i < length; i++) {
    const w = start + i;
    // "... về nhà. Xe đang tới": the end of a sentence ends a phrase.
    if (i > 0 && words.sep[w] === SEP.sentence) return false;
    const exact = automaton.patternExacts[exacts + i]!;
    if (words.exact[w] === automaton.exactHashes[exact]) continue;
    if (policy === MARKS_POLICY.any) continue;
    if (policy === MARKS_POLICY.always || !lacksMarks(words, folded, automaton, w, exact)) return false;
    loose = true;
    if (words.line[w] === LINE.marked) slips++;
  }
  // A slip of the pen in a long phrase is no other word: "việc nhẹ luong cao".
  return slips === 0 || (slips === 1 && length >= 3);
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

function partFound(
  automaton: Automaton,
  part: number,
  start: number,
  end: number,
  partLoose: boolean,
  words: Words,
  hits: Hits,
): void {
  if (recentSeen[part] !== generation) {
    recentSeen[part] = generation;
    recentCount[part] = 0;
  }
  for (let i = automaton.endStart[part]!; i < automaton.endStart[part + 1]!; i++) {
    const phrase = automaton.endPhrases[i]!;
    const firstPiece = automaton.phraseStart[phrase]!;
    const lastPiece = automaton.phraseStart[phrase + 1]! - 2;
    loose = partLoose;
    // A single bare syllable of an unmarked writer says too little: cam, lao, no.
    if (partLoose && firstPiece === lastPiece && start === end) continue;
    const from = chainStart(automaton, firstPiece, lastPiece, start, words);
    if (from < 0) continue;
    const signal = automaton.phraseSignal[phrase]!;
    hits.add(signal, from, end, words, loose);
    const slotPart = automaton.signalPart[signal]!;
    if (slotPart >= 0 && slotPart !== part) partFound(automaton, slotPart, from, end, loose, words, hits);
  }
  const entry = part * RECENT + (recentCount[part]! % RECENT);
  recentStart[entry] = start;
  recentEnd[entry] = end;
  recentLoose[entry] = partLoose ? 1 : 0;
  recentCount[part]!++;
}

/** First word of the chain whose piece at `piece` starts at word `start`; -1 when it is broken. */
function chainStart(
  automaton: Automaton,
  firstPiece: number,
  piece: number,
  start: number,
  words: Words,
): number {
  if (piece === firstPiece) return start;
  const gap = automaton.phrasePieces[piece + 1]!;
  const before = automaton.phrasePieces[piece - 2]!;
  if (recentSeen[before] !== generation) return -1;
  const known = Math.min(recentCount[before]!, RECENT);
  for (let i = 0; i < known; i++) {
    const entry = before * RECENT + i;
    const distance = start - recentEnd[entry]! - 1;
    if (distance < 0 || distance + sentencesBetween(words, recentEnd[entry]!, start) * SENTENCE_COST > gap)
      continue;
    const from = chainStart(automaton, firstPiece, piece - 2, recentStart[entry]!, words);
    if (from >= 0) {
      if (recentLoose[entry]) loose = true;
      return from;
    }
  }
  return -1;
}

function sentencesBetween(words: Words, end: number, start: number): number {
  let sentences = 0;
  // Only gaps short enough to be allowed matter; farther away the distance alone decides.
  for (let w = Math.max(end + 1, start - 12); w <= start; w++) if (words.sep[w] === SEP.sentence) sentences++;
  return sentences;
}
