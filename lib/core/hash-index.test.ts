import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashIndex } from './hash-index.ts';

it('finds what was put in, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (hashes, other) => {
      const stored = new HashIndex(HashIndex.of(hashes).pairs.slice());
      expect(hashes.map((hash) => stored.get(hash))).toEqual(hashes.map((_, number) => number));
      expect(stored.has(other)).toBe(hashes.includes(other));
    }),
  );
});

it('of equal hashes the first counts', () => {
  expect(HashIndex.of([7, -1, 7]).get(7)).toBe(0);
});
