import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { judge } from './judge.ts';
import { loadPacks } from './load-packs.ts';
import { packBytes, readPackBytes } from './pack-bytes.ts';
import { lure, packSource, signal } from './testing.ts';

const compiled = compilePacks([
  packSource({
    signals: [
      signal('a', ['việc nhẹ ... lương', 'việc (tốt|hay)'], { weight: 3 }),
      signal('b', ['qua <place>', 'lương <money>'], { family: 'destination', weight: 3 }),
      signal('place', ['Lào']),
    ],
    lures: [lure('m', ['a', 'b'], { title: 'Việc nhẹ 😀' })],
    shorthands: [{ short: 'vc', reads: 'việc' }],
    learned: {
      ...{
        bias: 0.25,
        warnFrom: 1,
        calmBelow: -9,
        knows: ['tiny'],
        cautionBelow: -9,
        dangerFrom: 99,
        despiteRole: 99,
        roles: {},
        found: {},
        lures: {},
        signals: {},
        fraud: { bias: 0, signals: {}, words: {} },
      },
      words: { dem: 0.4 },
    },
  }),
]);

describe('packs as bytes', () => {
  it('come back as they were, and judge alike', () => {
    const { buffer } = packBytes(compiled);
    const back = readPackBytes(buffer);
    expect(back).toEqual(compiled);
    const post = { text: 'Có vc nhẹ lắm, lương 20 triệu, qua Lào nhé' };
    expect(judge(post, loadPacks(back))).toEqual(judge(post, loadPacks(compiled)));
    expect(judge(post, loadPacks(back)).level).not.toBe('calm');
  });

  it('have a head of ASCII, whatever the titles are', () => {
    const bytes = packBytes(compiled);
    const length = new DataView(bytes.buffer).getUint32(0, true);
    expect(bytes.subarray(4, 4 + length).every((byte) => byte < 0x80)).toBe(true);
    expect(readPackBytes(bytes.buffer).lures[0]!.title).toBe('Việc nhẹ 😀');
  });

  it('are mapped, not copied', () => {
    const { buffer } = packBytes(compiled);
    expect(readPackBytes(buffer).tables.wordings.buffer).toBe(buffer);
  });

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['too little for a head', packBytes(compiled).buffer.slice(0, 40)],
    ['half of the tables', packBytes(compiled).buffer.slice(0, packBytes(compiled).length / 2)],
    ['something else', new TextEncoder().encode('<!doctype html><title>404</title>').buffer],
  ])('%s is refused', (_what, buffer) => {
    expect(() => readPackBytes(buffer)).toThrow();
  });
});
