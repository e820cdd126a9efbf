import type { Trie } from './build-trie.ts';
import { sortInto } from './sort-into.ts';

/** What a pack writes of its patterns: pattern p is the exact syllables [starts[p], starts[p + 1]). */
export interface Patterns {
  exacts: Int32Array;
  starts: Int32Array;
  parts: Int32Array;
  policies: Uint8Array;
}

/** What follows from a part: the phrases it ends, and its row in `RecentParts` (-1 if no piece follows it). */
export interface PartUses {
  /** Phrases that end with part p: [firstEnd[p], firstEnd[p + 1]) of `ends`, in fields of `END`. */
  firstEnd: Int32Array;
  ends: Int32Array;
  recentRow: Int32Array;
}

/** Fields of a wording; those of the next wording begin `WORDING.size` further on. */
export const WORDING = {
  /** Hash with marks of its last syllable: most candidates fail on it. */
  lastHash: 0,
  length: 1,
  policy: 2,
  /** First of its exact syllables in `patternExacts`. */
  exacts: 3,
  /** The phrases it ends: from here to where those of the next wording begin, in `ends`. */
  ends: 4,
  /** The rows of `RecentParts` it is noted in, likewise, in `notes`. */
  notes: 5,
  size: 8,
} as const;

/** Fields of a phrase's end: row and gap of the piece before (row -1 if there is none), phrase and signal. */
export const END = { before: 0, gap: 1, phrase: 2, signal: 3, size: 4 } as const;

/**
 * The different wordings of all patterns, in order of the state they end in; behind them one without
 * words for each part that detectors and signals fill.
 */
export interface Wordings {
  /** Wordings that end in state s: [firstWording[s], firstWording[s + 1]). */
  firstWording: Int32Array;
  wordings: Int32Array;
  ends: Int32Array;
  notes: Int32Array;
  /** Number of the wording without words for each part of `slotParts`. */
  slotWording: Map<number, number>;
}

/**
 * Puts equal patterns together. One word ("em", "đi") stands in dozens of lists of a pack; its marks are
 * compared once, and what follows from it is a plain row of numbers.
 */
export function groupWordings(
  patterns: Patterns,
  slotParts: readonly number[],
  trie: Trie,
  exactHashes: Int32Array,
  uses: PartUses,
): Wordings {
  const { starts, exacts, policies, parts } = patterns;
  const { firstWording, example, wordingOf, count } = distinct(patterns, trie);
  const byWording = sortInto(wordingOf, count);
  const wordings = new Int32Array((count + slotParts.length + 1) * WORDING.size);
  const ends = new Int32Array(roomFor(patterns, slotParts, uses));
  const notes = new Int32Array(parts.length + slotParts.length);
  let endCount = 0;
  let noteCount = 0;
  const addPart = (part: number) => {
    const from = uses.firstEnd[part]! * END.size;
    const to = uses.firstEnd[part + 1]! * END.size;
    if (to > from) ends.set(uses.ends.subarray(from, to), endCount);
    endCount += to - from;
    if (uses.recentRow[part]! >= 0) notes[noteCount++] = uses.recentRow[part]!;
  };
  const begin = (wording: number) => {
    wordings[wording * WORDING.size + WORDING.ends] = endCount;
    wordings[wording * WORDING.size + WORDING.notes] = noteCount;
  };
  for (let wording = 0; wording < count; wording++) {
    const pattern = example[wording]!;
    const at = wording * WORDING.size;
    wordings[at + WORDING.lastHash] = exactHashes[exacts[starts[pattern + 1]! - 1]!]!;
    wordings[at + WORDING.length] = starts[pattern + 1]! - starts[pattern]!;
    wordings[at + WORDING.policy] = policies[pattern]!;
    wordings[at + WORDING.exacts] = starts[pattern]!;
    begin(wording);
    for (let i = byWording.offsets[wording]!; i < byWording.offsets[wording + 1]!; i++)
      addPart(parts[byWording.order[i]!]!);
  }
  const slotWording = new Map<number, number>();
  for (const [index, part] of slotParts.entries()) {
    slotWording.set(part, count + index);
    begin(count + index);
    addPart(part);
  }
  begin(count + slotParts.length);
  return { firstWording, wordings, ends, notes, slotWording };
}

/** How many numbers the ends of all parts take. */
function roomFor({ parts }: Patterns, slotParts: readonly number[], { firstEnd }: PartUses): number {
  let room = 0;
  for (let i = 0; i < parts.length; i++) room += firstEnd[parts[i]! + 1]! - firstEnd[parts[i]!]!;
  for (const part of slotParts) room += firstEnd[part + 1]! - firstEnd[part]!;
  return room * END.size;
}

/** Numbers the patterns so that equal ones share a number, by the state they end in. */
function distinct({ starts, exacts, policies, parts }: Patterns, trie: Trie) {
  const { offsets, order } = sortInto(trie.ends, trie.stateCount);
  const firstWording = new Int32Array(trie.stateCount + 1);
  const wordingOf = new Int32Array(parts.length);
  const example = new Int32Array(parts.length);
  const same = (a: number, b: number) => {
    if (policies[a] !== policies[b]) return false;
    for (let i = starts[a]!, j = starts[b]!; i < starts[a + 1]!; i++, j++)
      if (exacts[i] !== exacts[j]) return false;
    return true;
  };
  let count = 0;
  for (let state = 0; state < trie.stateCount; state++) {
    firstWording[state] = count;
    for (let i = offsets[state]!; i < offsets[state + 1]!; i++) {
      const pattern = order[i]!;
      let wording = firstWording[state]!;
      while (wording < count && !same(pattern, example[wording]!)) wording++;
      if (wording === count) example[count++] = pattern;
      wordingOf[pattern] = wording;
    }
  }
  firstWording[trie.stateCount] = count;
  return { firstWording, example, wordingOf, count };
}
