import type { Trie } from './build-trie.ts';

/** What a pack writes of its patterns: pattern p is the exact syllables [starts[p], starts[p + 1]). */
export interface Patterns {
  exacts: Int32Array;
  starts: Int32Array;
  parts: Int32Array;
  policies: Uint8Array;
}

/** The different wordings of all patterns, in order of the state they end in. */
export interface Wordings {
  /** Wordings that end in state s: [firstWording[s], firstWording[s + 1]). */
  firstWording: Int32Array;
  /** First of its exact syllables in `exacts`, how many they are, and how strictly their marks count. */
  wordingStart: Int32Array;
  wordingLength: Int32Array;
  wordingPolicy: Uint8Array;
  /** Hash with marks of the last syllable: most candidates fail on it. */
  wordingLastHash: Int32Array;
  /** Parts a wording is one of: [firstPart[w], firstPart[w + 1]) of `wordingParts`. */
  firstPart: Int32Array;
  wordingParts: Int32Array;
}

/**
 * Puts equal patterns together. One word ("em", "đi") stands in dozens of lists of a pack; its marks are
 * compared once, and then the parts it belongs to are a plain row of numbers.
 */
export function groupWordings(patterns: Patterns, trie: Trie, exactHashes: Int32Array): Wordings {
  const { starts, exacts, policies, parts } = patterns;
  const count = parts.length;
  const { offsets, order } = sortInto(trie.ends, trie.stateCount);
  const wordingOf = new Int32Array(count);
  const firstWording = new Int32Array(trie.stateCount + 1);
  const example = new Int32Array(count);
  let wordings = 0;
  for (let state = 0; state < trie.stateCount; state++) {
    firstWording[state] = wordings;
    for (let i = offsets[state]!; i < offsets[state + 1]!; i++) {
      const pattern = order[i]!;
      let wording = firstWording[state]!;
      while (wording < wordings && !same(pattern, example[wording]!)) wording++;
      if (wording === wordings) example[wordings++] = pattern;
      wordingOf[pattern] = wording;
    }
  }
  firstWording[trie.stateCount] = wordings;

  function same(a: number, b: number): boolean {
    if (policies[a] !== policies[b]) return false;
    for (let i = starts[a]!, j = starts[b]!; i < starts[a + 1]!; i++, j++)
      if (exacts[i] !== exacts[j]) return false;
    return true;
  }

  const byWording = sortInto(wordingOf, wordings);
  const shape = example.subarray(0, wordings);
  return {
    firstWording,
    wordingStart: shape.map((pattern) => starts[pattern]!),
    wordingLength: shape.map((pattern) => starts[pattern + 1]! - starts[pattern]!),
    wordingPolicy: Uint8Array.from(shape, (pattern) => policies[pattern]!),
    wordingLastHash: shape.map((pattern) => exactHashes[exacts[starts[pattern + 1]! - 1]!]!),
    firstPart: byWording.offsets,
    wordingParts: byWording.order.map((pattern) => parts[pattern]!),
  };
}

/** Sorts 0, 1, 2 … by their bucket: bucket b holds `order` [offsets[b], offsets[b + 1]). */
export function sortInto(buckets: Int32Array, count: number): { offsets: Int32Array; order: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const bucket of buckets) offsets[bucket + 1]!++;
  for (let b = 0; b < count; b++) offsets[b + 1]! += offsets[b]!;
  const next = offsets.slice(0, count);
  const order = new Int32Array(buckets.length);
  for (let i = 0; i < buckets.length; i++) order[next[buckets[i]!]!++] = i;
  return { offsets, order };
}
