/** The trie over sequences of syllable numbers, as flat arrays; state 0 is the root. */
export interface Trie {
  stateCount: number;
  /** State behind the root for each syllable, 0 if none. */
  rootNext: Int32Array;
  /** Other edges, open addressing: key = state × syllables + syllable, value = next state. */
  edgeKeys: Int32Array;
  edgeNext: Int32Array;
  edgeMask: number;
  /** State for the longest proper suffix that is also a prefix of a sequence. */
  fail: Int32Array;
  /** Nearest state down the fail chain (itself included) that an edge leaves, 0 if only the root does. */
  onward: Int32Array;
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
  const rootNext = new Int32Array(syllableCount);
  const leaves = new Uint8Array(most).fill(1);
  const parent = new Int32Array(most);
  const syllable = new Int32Array(most);
  const depth = new Int32Array(most);
  const sequences = starts.length - 1;
  const ends = new Int32Array(sequences);
  let stateCount = 1;
  let deepest = 0;

  /** Where an edge stands, or the free slot where it would. */
  const slotOf = (state: number, wanted: number) => {
    const key = state * syllableCount + wanted;
    let slot = edgeSlot(key, edgeMask);
    while (edgeKeys[slot]! >= 0 && edgeKeys[slot] !== key) slot = (slot + 1) & edgeMask;
    return slot;
  };

  for (let i = 0; i < sequences; i++) {
    let state = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const wanted = flat[at]!;
      const slot = state > 0 ? slotOf(state, wanted) : -1;
      let next = slot < 0 ? rootNext[wanted]! : edgeNext[slot]!;
      if (next === 0) {
        next = stateCount++;
        if (slot < 0) rootNext[wanted] = next;
        else {
          edgeKeys[slot] = state * syllableCount + wanted;
          edgeNext[slot] = next;
        }
        leaves[state] = 0;
        parent[next] = state;
        syllable[next] = wanted;
        depth[next] = depth[state]! + 1;
        if (depth[next]! > deepest) deepest = depth[next]!;
      }
      state = next;
    }
    ends[i] = state;
  }

  const byDepth = orderByDepth(depth, stateCount, deepest);
  const fail = new Int32Array(stateCount);
  const onward = new Int32Array(stateCount);
  for (const state of byDepth) {
    if (state === 0) continue;
    if (depth[state]! > 1) {
      let suffix = onward[fail[parent[state]!]!]!;
      let next = suffix > 0 ? edgeNext[slotOf(suffix, syllable[state]!)]! : 0;
      while (next === 0 && suffix > 0) {
        suffix = onward[fail[suffix]!]!;
        next = suffix > 0 ? edgeNext[slotOf(suffix, syllable[state]!)]! : 0;
      }
      fail[state] = next || rootNext[syllable[state]!]!;
    }
    onward[state] = leaves[state] ? onward[fail[state]!]! : state;
  }
  return { stateCount, rootNext, edgeKeys, edgeNext, edgeMask, fail, onward, byDepth, ends };
}

function orderByDepth(depth: Int32Array, count: number, deepest: number): Int32Array {
  const next = new Int32Array(deepest + 2);
  for (let s = 0; s < count; s++) next[depth[s]! + 1]!++;
  for (let d = 1; d < next.length; d++) next[d]! += next[d - 1]!;
  const order = new Int32Array(count);
  for (let s = 0; s < count; s++) order[next[depth[s]!]!++] = s;
  return order;
}
