import { expect, test } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { judge } from './judge.ts';
import { loadPacks, loadPacksGently } from './load-packs.ts';
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

test('loading gently rests several times and comes to the same', async () => {
  let rests = 0;
  const packs = await loadPacksGently(compiled, async () => {
    rests++;
  });
  expect(rests).toBeGreaterThanOrEqual(4);
  expect(judge(POST, packs)).toEqual(judge(POST, loadPacks(compiled)));
  expect(judge(POST, packs).level).not.toBe('calm');
});

test('data of another format is refused', async () => {
  const other = { ...compiled, format: 1 } as unknown as typeof compiled;
  expect(() => loadPacks(other)).toThrow('unknown pack format 1');
  await expect(loadPacksGently(other, async () => {})).rejects.toThrow('unknown pack format 1');
});
