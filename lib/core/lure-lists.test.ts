import { describe, expect, it } from 'vitest';
import type { CompiledLure } from './compiled-pack.ts';
import { readLures, writeLureLists } from './lure-lists.ts';

const about = (id: string): CompiledLure => ({
  ...{ id, title: id, kind: 'trafficking', severity: 4, draft: false, reasons: [] },
});
const LISTS = [
  {
    needs: [[1, 2], [700]],
    raises: [5],
    clears: [],
    danger: [
      [1, 700],
      [2, 3, 4],
    ],
  },
  { needs: [[9], [8, 7], []], raises: [], clears: [6, 0], danger: [] },
];

describe('lists of signals', () => {
  it('come back to their lures as they were written, each in its place', () => {
    const lureLists = writeLureLists(LISTS);
    const lures = readLures([about('a'), about('b')], { lureLists });
    const plain = lures.map(({ needs, raises, clears, danger }) => ({
      needs: needs.map((line) => [...line]),
      raises: [...raises],
      clears: [...clears],
      danger: danger.map((line) => [...line]),
    }));
    expect(plain).toEqual(LISTS);
    expect(lures.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lures[1]!.clears.buffer).toBe(lureLists.buffer);
  });

  it('may be of no lures at all', () => {
    expect(readLures([], { lureLists: writeLureLists([]) })).toEqual([]);
  });
});
