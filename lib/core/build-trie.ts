/** The trie over sequences of syllable numbers, as flat arrays; state 0 is the root. */
export interface Trie {
  stateCount: number;
  /** Open addressing: key = state × syllables + syllable, value = next state. */
  edgeKeys: Int32Array;
  edgeNext: Int32Array;
  edgeMask: number;
  /** State for the longest proper suffix that is also a prefix of a sequence. */
  fail: Int32Array;
  /** States in order of depth. */
  byDepth: Int32Array;
  /** State where each sequence ends. */
  ends: Int32Array;
}

/** Where the search for an edge starts. Shared with the walk in `find-phrases.ts`. */
export function edgeSlot(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) & mask;
}

/**
 * Builds the Aho–Corasick trie. Runs in the page when packs are loaded: building it there is
 * faster than reading it, and half the size of the pack is saved.
 * @param flat the sequences one behind the other; sequence i is [starts[i], starts[i + 1])
 */
export function buildTrie(flat: Int32Array, starts: Int32Array, syllableCount: number): Trie {
  const most = flat.length + 1;
  if (most * syllableCount > 0x7fffffff) throw new Error('the packs are too large for one automaton');
  let capacity = 64;
  while (capacity < most * 2) capacity *= 2;
  const edgeMask = capacity - 1;
  const edgeKeys = new Int32Array(capacity).fill(-1);
  const edgeNext = new Int32Array(capacity);
  const parent = new Int32Array(most);
  const syllable = new Int32Array(most);
  const depth = new Int32Array(most);
  const sequences = starts.length - 1;
  const ends = new Int32Array(sequences);
  let stateCount = 1;
  let deepest = 0;

  for (let i = 0; i < sequences; i++) {
    let state = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const key = state * syllableCount + flat[at]!;
      let slot = edgeSlot(key, edgeMask);
      while (edgeKeys[slot]! >= 0 && edgeKeys[slot] !== key) slot = (slot + 1) & edgeMask;
      if (edgeKeys[slot] !== key) {
        edgeKeys[slot] = key;
        edgeNext[slot] = stateCount;
        parent[stateCount] = state;
        syllable[stateCount] = flat[at]!;
        depth[stateCount] = depth[state]! + 1;
        if (depth[stateCount]! > deepest) deepest = depth[stateCount]!;
        stateCount++;
      }
      state = edgeNext[slot]!;
    }
    ends[i] = state;
  }

  const byDepth = orderByDepth(depth, stateCount, deepest);
  const fail = new Int32Array(stateCount);
  const edge = (state: number, wanted: number) => {
    const key = state * syllableCount + wanted;
    let slot = edgeSlot(key, edgeMask);
    while (edgeKeys[slot]! >= 0 && edgeKeys[slot] !== key) slot = (slot + 1) & edgeMask;
    return edgeKeys[slot] === key ? edgeNext[slot]! : -1;
  };
  for (const state of byDepth) {
    if (depth[state]! <= 1) continue;
    let suffix = fail[parent[state]!]!;
    let next = edge(suffix, syllable[state]!);
    while (next < 0 && suffix > 0) {
      suffix = fail[suffix]!;
      next = edge(suffix, syllable[state]!);
    }
    fail[state] = Math.max(next, 0);
  }
  return { stateCount, edgeKeys, edgeNext, edgeMask, fail, byDepth, ends };
}

function orderByDepth(depth: Int32Array, count: number, deepest: number): Int32Array {
  const next = new Int32Array(deepest + 2);
  for (let s = 0; s < count; s++) next[depth[s]! + 1]!++;
  for (let d = 1; d < next.length; d++) next[d]! += next[d - 1]!;
  const order = new Int32Array(count);
  for (let s = 0; s < count; s++) order[next[depth[s]!]!++] = s;
  return order;
}
