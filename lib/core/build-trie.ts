import { indexInSorted } from './sorted-search.ts';

/** Fields of a state; those of the next one begin `STATE.size` further on. State 0 is the root. */
export const STATE = {
  /** Its children are the states from here to where those of the next state begin, in order of their syllables. */
  firstChild: 0,
  /** Nearest state down the fail chain, itself included, that has children; 0 if only the root has. */
  onward: 1,
  /** The same without itself. */
  onwardAfter: 2,
  /** Nearest state down the fail chain, itself included, that ends a wording; 0 if none. */
  report: 3,
  /** The same without itself. */
  reportAfter: 4,
  /** The wordings that end here begin at this number, and stop where those of the next state begin. */
  firstWording: 5,
  size: 6,
} as const;

/**
 * The trie over sequences of syllable numbers. States are numbered breadth first, so that a state's number says where
 * its children lie, and the few states that most texts pass through lie close together.
 */
export interface Trie {
  /** All but what wordings add (`withWordings`); one state more than there are, for the ends of the last. */
  states: Int32Array;
  /** Syllable that leads into each state. */
  syllables: Uint16Array;
  /** State behind the root for each syllable, 0 if none. */
  rootNext: Int32Array;
  /** State for the longest proper suffix that is also a prefix of a sequence. Always a smaller number. */
  fail: Int32Array;
  /** State where each sequence ends. */
  ends: Int32Array;
}

/**
 * Builds the Aho–Corasick trie.
 * @param flat the sequences one behind the other; sequence i is [starts[i], starts[i + 1])
 */
export function buildTrie(flat: Int32Array, starts: Int32Array, syllableCount: number): Trie {
  if (syllableCount > 0xffff) throw new Error('the packs have too many syllables for one automaton');
  const { children, endNodes } = growTree(flat, starts);
  const numbers = new Int32Array(children.length);
  const order = [0];
  const syllables = new Uint16Array(children.length);
  const parent = new Int32Array(children.length);
  const states = new Int32Array((children.length + 1) * STATE.size);
  for (let state = 0; state < order.length; state++) {
    states[state * STATE.size + STATE.firstChild] = order.length;
    const sorted = [...children[order[state]!]!].sort(([a], [b]) => a - b);
    for (const [syllable, node] of sorted) {
      numbers[node] = order.length;
      parent[order.length] = state;
      syllables[order.length] = syllable;
      order.push(node);
    }
  }
  states[order.length * STATE.size + STATE.firstChild] = order.length;

  const rootNext = new Int32Array(syllableCount);
  for (const [syllable, node] of children[0]!) rootNext[syllable] = numbers[node]!;
  const trie = { states, syllables, rootNext, fail: new Int32Array(order.length) };
  for (let state = 1; state < order.length; state++) {
    const at = state * STATE.size;
    if (parent[state]! > 0) {
      const syllable = syllables[state]!;
      let suffix = states[parent[state]! * STATE.size + STATE.onwardAfter]!;
      let next = suffix > 0 ? childOf(trie, suffix, syllable) : 0;
      while (next === 0 && suffix > 0) {
        suffix = states[suffix * STATE.size + STATE.onwardAfter]!;
        next = suffix > 0 ? childOf(trie, suffix, syllable) : 0;
      }
      trie.fail[state] = next || rootNext[syllable]!;
    }
    const after = states[trie.fail[state]! * STATE.size + STATE.onward]!;
    const hasChildren = states[at + STATE.size + STATE.firstChild]! > states[at + STATE.firstChild]!;
    states[at + STATE.onward] = hasChildren ? state : after;
    states[at + STATE.onwardAfter] = after;
  }
  return { ...trie, ends: endNodes.map((node) => numbers[node]!) };
}

/** The child of a state (not the root) by a syllable, 0 if there is none. */
export function childOf(
  { states, syllables }: Pick<Trie, 'states' | 'syllables'>,
  state: number,
  syllable: number,
): number {
  const from = states[state * STATE.size + STATE.firstChild]!;
  const to = states[(state + 1) * STATE.size + STATE.firstChild]!;
  return Math.max(0, indexInSorted(syllables, from, to, syllable));
}

/** Adds which wordings end in each state: those of state s are [firstWording[s], firstWording[s + 1]). */
export function withWordings({ states, fail }: Trie, firstWording: Int32Array): Int32Array {
  for (let state = 0; state <= fail.length; state++) {
    const at = state * STATE.size;
    states[at + STATE.firstWording] = firstWording[state]!;
    if (state === 0 || state === fail.length) continue;
    const after = states[fail[state]! * STATE.size + STATE.report]!;
    const ends = firstWording[state + 1]! > firstWording[state]!;
    states[at + STATE.report] = ends ? state : after;
    states[at + STATE.reportAfter] = after;
  }
  return states;
}

function growTree(flat: Int32Array, starts: Int32Array) {
  const children: Map<number, number>[] = [new Map()];
  const endNodes = new Int32Array(starts.length - 1);
  for (let i = 0; i < endNodes.length; i++) {
    let node = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      let next = children[node]!.get(flat[at]!);
      if (next === undefined) {
        next = children.push(new Map()) - 1;
        children[node]!.set(flat[at]!, next);
      }
      node = next;
    }
    endNodes[i] = node;
  }
  return { children, endNodes };
}
