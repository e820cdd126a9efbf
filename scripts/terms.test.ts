import { describe, expect, it } from 'vitest';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import { packSource, signal } from '../lib/core/testing.ts';
import { termsOf } from './terms.ts';

const { vocabulary } = loadPacks(
  compilePacks([
    packSource({
      signals: [signal('work', ['làm việc nhẹ', 'lương cao'])],
      shorthands: [{ short: 'lg', reads: 'lương' }],
    }),
  ]),
);

describe('termsOf', () => {
  it('gives words and neighbours without marks, each once', () => {
    expect(termsOf('Việc nhẹ, việc nhẹ', vocabulary)).toEqual([
      ...['viec', 'nhe', 'viec nhe', 'nhe viec'],
      ...['viec nhe viec', 'nhe viec nhe'],
    ]);
  });

  it('takes any number for one word, which says nothing alone', () => {
    expect(termsOf('20 củ', vocabulary)).toEqual(['cu', '0 cu']);
    expect(termsOf('7 củ', vocabulary)).toEqual(termsOf('20 củ', vocabulary));
  });

  it('reads what was disguised or cut short', () => {
    expect(termsOf('v.i.ệ.c nhẹ', vocabulary)).toContain('viec nhe');
    expect(termsOf('lg cao', vocabulary)).toContain('luong cao');
  });

  it.each(['Nhẹ. Cao', 'Nhẹ\nCao', 'Nhẹ!\n\nCao'])(
    'makes no neighbours over the end of a sentence or a line: %j',
    (text) => {
      expect(termsOf(text, vocabulary)).toEqual(['nhe', 'cao']);
    },
  );
});
