/**
 * Builds the Aho–Corasick trie over sequences of syllable numbers.
 * `states` holds parent, syllable and fail state of state 1, 2, … in breadth-first order;
 * `ends[i]` is the state where sequence i ends.
 */
export function buildTrie(sequences: readonly (readonly number[])[]): { states: number[]; ends: number[] } {
  interface Node {
    children: Map<number, Node>;
    number: number;
    fail: Node | null;
  }
  const root: Node = { children: new Map(), number: 0, fail: null };
  const leaves = sequences.map((sequence) => {
    let node = root;
    for (const syllable of sequence) {
      let next = node.children.get(syllable);
      if (!next) {
        next = { children: new Map(), number: -1, fail: root };
        node.children.set(syllable, next);
      }
      node = next;
    }
    return node;
  });
  const states: number[] = [];
  const queue: Node[] = [root];
  let count = 1;
  for (const node of queue) {
    for (const [syllable, child] of node.children) {
      child.number = count++;
      let fail = node.fail;
      while (fail && !fail.children.has(syllable)) fail = fail.fail;
      child.fail = fail?.children.get(syllable) ?? root;
      states.push(node.number, syllable, child.fail.number);
      queue.push(child);
    }
  }
  return { states, ends: leaves.map((leaf) => leaf.number) };
}
