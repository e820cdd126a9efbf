import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

const cut = (text: string) => passagesOf(text).map(({ from, to }) => text.slice(from, to).trim());
const wordsOf = (text: string) => text.match(/\S+/gu) ?? [];
const sentences = (count: number) =>
  Array.from({ length: count }, (_, i) => `Câu này là câu thứ ${i}.`).join(' ');

describe('passages', () => {
  it.each(['', ' \n ', 'một câu', sentences(20)])('a text of one passage has none: %j', (text) =>
    expect(passagesOf(text)).toEqual([]),
  );

  it('begin and end where sentences and lines do', () => {
    for (const passage of cut(sentences(60))) expect(passage).toMatch(/^Câu .*\d\.$/su);
    const lines = Array.from({ length: 80 }, (_, i) => `dòng thứ ${i} đây`).join('\n');
    for (const passage of cut(lines)) expect(passage).toMatch(/^dòng .* đây$/su);
  });

  it('overlap, so that what stands across a border is whole in one of them', () => {
    const text = sentences(100);
    for (let i = 0; i < 99; i++) {
      const both = `${i}. Câu này là câu thứ ${i + 1}.`;
      expect(cut(text).some((passage) => passage.includes(both))).toBe(true);
    }
  });

  it('cut a sentence without an end between words', () => {
    const passages = cut('chữ '.repeat(500));
    expect(passages.length).toBeGreaterThan(4);
    for (const passage of passages) expect(new Set(wordsOf(passage))).toEqual(new Set(['chữ']));
  });

  it('hold every word, and never many at once, whatever the text is', () => {
    const piece = fc.constantFrom(
      'a',
      'dài',
      '.',
      '!',
      '?\n',
      '\n',
      ' ',
      '\u3000',
      '…',
      '\ud83d',
      '.\u00a0b',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 900 }), (pieces) => {
        const text = pieces.join(' ');
        const words = wordsOf(text);
        const passages = cut(text);
        if (words.length <= 120) return passages.length === 0;
        const all = passages.map(wordsOf);
        expect(all.every((each) => each.length > 0 && each.length <= 120)).toBe(true);
        const places = passagesOf(text);
        expect(wordsOf(text.slice(0, places[0]!.from))).toEqual([]);
        expect(places.at(-1)!.to).toBe(text.length);
        for (const [i, { to }] of places.slice(0, -1).entries())
          expect(places[i + 1]!.from).toBeLessThanOrEqual(to);
        return true;
      }),
    );
  });

  it('of a megabyte are no more than its words call for', () => {
    expect(passagesOf('từ '.repeat(300_000)).length).toBeLessThanOrEqual(300_000 / 60 + 1);
  });
});
