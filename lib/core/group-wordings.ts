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
  ends: readonly (readonly PartEnd[])[];
  rowOf: Int32Array;
}

/** A phrase that ends with a part: row of the piece before (-1 if there is none), and the gap between. */
export interface PartEnd {
  row: number;
  gap: number;
  phrase: number;
  signal: number;
}

/** Fields of a wording; those of the next wording begin `WORDING.size` further on. */
export const WORDING = {
  /** First of its exact syllables in `wordingExacts`. */
  exacts: 0,
  /** From here to where those of the next wording begin: the signals it is a phrase of all by itself, in `singles`. */
  singles: 1,
  /** Likewise, in `endBefore` and `endPhrase`: the phrases it ends. */
  ends: 2,
  /** Likewise, in `notes`: the rows of `RecentParts` it is noted in. */
  notes: 3,
  size: 4,
} as const;

/** So many bits of `endBefore` are the gap. */
export const GAP_BITS = 4;

/**
 * The different wordings of all patterns, in order of the state they end in; behind them one without
 * words for each part that detectors and signals fill.
 */
export interface Wordings {
  /** Wordings that end in state s: [firstWording[s], firstWording[s + 1]). */
  firstWording: Int32Array;
  /** Hash with marks of the last syllable of each wording: most candidates fail on it. */
  lastHashes: Int32Array;
  /** How many words each has × 4 + its marks policy. */
  lengthAndPolicy: Uint8Array;
  wordings: Int32Array;
  singles: Int32Array;
  /** Of each phrase's end: the row of the piece before and the gap between, in one number. */
  endBefore: Int32Array;
  endPhrase: Int32Array;
  /** Rows, in order for each wording. */
  notes: Uint16Array;
  /** Exact syllables of each wording, from its `WORDING.exacts` on. */
  wordingExacts: Int32Array;
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
  const lastHashes = new Int32Array(count);
  const lengthAndPolicy = new Uint8Array(count);
  const wordingExacts: number[] = [];
  const followed = new Followed(uses);
  const addParts = (wording: number, all: readonly number[]) => {
    wordings.set(followed.add(all), wording * WORDING.size + WORDING.singles);
  };
  for (let wording = 0; wording < count; wording++) {
    const pattern = example[wording]!;
    lastHashes[wording] = exactHashes[exacts[starts[pattern + 1]! - 1]!]!;
    lengthAndPolicy[wording] = (starts[pattern + 1]! - starts[pattern]!) * 4 + policies[pattern]!;
    wordings[wording * WORDING.size + WORDING.exacts] = wordingExacts.length;
    wordingExacts.push(...exacts.subarray(starts[pattern]!, starts[pattern + 1]!));
    const [from, to] = [byWording.offsets[wording]!, byWording.offsets[wording + 1]!];
    addParts(
      wording,
      Array.from(byWording.order.subarray(from, to), (one) => parts[one]!),
    );
  }
  const slotWording = new Map<number, number>();
  for (const [index, part] of slotParts.entries()) {
    slotWording.set(part, count + index);
    addParts(count + index, [part]);
  }
  addParts(count + slotParts.length, []);
  return {
    ...{ firstWording, lastHashes, lengthAndPolicy, wordings, slotWording },
    wordingExacts: Int32Array.from(wordingExacts),
    ...followed.tables(),
  };
}

/** Gathers what follows from wordings, one after the other. */
class Followed {
  private readonly singles: number[] = [];
  private readonly endBefore: number[] = [];
  private readonly endPhrase: number[] = [];
  private readonly notes: number[] = [];
  private readonly uses: PartUses;

  constructor(uses: PartUses) {
    this.uses = uses;
  }

  /** Adds what follows from a wording that stands in these parts; gives its fields from `WORDING.singles` on. */
  add(parts: readonly number[]): [singles: number, ends: number, notes: number] {
    const fields: [number, number, number] = [this.singles.length, this.endBefore.length, this.notes.length];
    for (const part of parts) {
      for (const { row, gap, phrase, signal } of this.uses.ends[part]!) {
        if (row < 0) this.singles.push(signal);
        else {
          this.endBefore.push((row << GAP_BITS) | gap);
          this.endPhrase.push(phrase);
        }
      }
    }
    const rows = parts.map((part) => this.uses.rowOf[part]!).filter((row) => row >= 0);
    this.notes.push(...rows.sort((a, b) => a - b));
    return fields;
  }

  tables(): Pick<Wordings, 'singles' | 'endBefore' | 'endPhrase' | 'notes'> {
    return {
      singles: Int32Array.from(this.singles),
      endBefore: Int32Array.from(this.endBefore),
      endPhrase: Int32Array.from(this.endPhrase),
      notes: Uint16Array.from(this.notes),
    };
  }
}

/** Numbers the patterns so that equal ones share a number, by the state they end in. */
function distinct({ starts, exacts, policies, parts }: Patterns, trie: Trie) {
  const { offsets, order } = sortInto(trie.ends, trie.fail.length);
  const firstWording = new Int32Array(trie.fail.length + 1);
  const wordingOf = new Int32Array(parts.length);
  const example = new Int32Array(parts.length);
  const same = (a: number, b: number) => {
    if (policies[a] !== policies[b]) return false;
    for (let i = starts[a]!, j = starts[b]!; i < starts[a + 1]!; i++, j++)
      if (exacts[i] !== exacts[j]) return false;
    return true;
  };
  let count = 0;
  for (let state = 0; state < trie.fail.length; state++) {
    firstWording[state] = count;
    for (let i = offsets[state]!; i < offsets[state + 1]!; i++) {
      const pattern = order[i]!;
      let wording = firstWording[state]!;
      while (wording < count && !same(pattern, example[wording]!)) wording++;
      if (wording === count) example[count++] = pattern;
      wordingOf[pattern] = wording;
    }
  }
  firstWording[trie.fail.length] = count;
  return { firstWording, example, wordingOf, count };
}
