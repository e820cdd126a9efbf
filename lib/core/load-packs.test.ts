import { expect, test } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { judge } from './judge.ts';
import { loadPacks } from './load-packs.ts';
import { lure, packSource, signal } from './testing.ts';

const compiled = compilePacks([
  packSource({
    signals: [
      signal('a', ['việc nhẹ'], { weight: 3 }),
      signal('b', ['qua Lào'], { family: 'destination', weight: 3 }),
    ],
    lures: [lure('m', ['a', 'b'])],
  }),
]);
const POST = { text: 'việc nhẹ lắm, qua Lào nhé mọi người' };

test('loading twice comes to the same', () => {
  const packs = loadPacks(compiled);
  expect(judge(POST, packs)).toEqual(judge(POST, loadPacks(compiled)));
  expect(judge(POST, packs).level).not.toBe('calm');
});

test('data of another format is refused', () => {
  const other = { ...compiled, format: 1 } as unknown as typeof compiled;
  expect(() => loadPacks(other)).toThrow('unknown pack format 1');
});
