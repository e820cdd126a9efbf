import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { passagesOf } from './passages.ts';
import { readWords } from './read-words.ts';
import { NO_VOCABULARY } from './vocabulary.ts';

const placesIn = (text: string) => passagesOf(readWords(fold(text), NO_VOCABULARY));
const cut = (text: string) => placesIn(text).map(({ from, to }) => text.slice(from, to));
const wordsOf = (text: string) => text.match(/[^\s.!?…]+/gu) ?? [];
/** Of seven words each, so that no border falls on the limits by itself. */
const sentences = (count: number, end = '.') =>
  Array.from({ length: count }, (_, i) => `Đây là một câu mang số ${i}${end}`).join(' ');

describe('passages', () => {
  it.each(['', ' \n ', 'một câu', sentences(17), sentences(22)])(
    'a text hardly longer than one passage has none: %j',
    (text) => expect(placesIn(text)).toEqual([]),
  );

  it('are two or more as soon as there are any', () => expect(cut(sentences(24)).length).toBeGreaterThan(1));

  it.each(['.', '!', '?'])('begin and end where sentences with %s do', (end) => {
    const passages = cut(sentences(60, end));
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) expect(passage).toMatch(/^Đây .*\d$/su);
  });

  it('begin and end where lines do', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `dòng này có mười một chữ tất cả số ${i} đây`);
    for (const passage of cut(lines.join('\n'))) expect(passage).toMatch(/^dòng .* đây$/su);
  });

  it('overlap, so that what stands across a border is whole in one of them', () => {
    const text = sentences(100);
    for (let i = 0; i < 99; i++) {
      const both = `${i}. Đây là một câu mang số ${i + 1}`;
      expect(cut(text).some((passage) => passage.includes(both))).toBe(true);
    }
  });

  it('overlap before a sentence that is longer than a passage, too', () => {
    const text = `${'trước '.repeat(50)}trước. ${'sau '.repeat(300)}`;
    expect(cut(text).some((passage) => /trước\. sau/u.test(passage))).toBe(true);
  });

  it('cut a sentence without an end between words', () => {
    const passages = cut('chữ '.repeat(500));
    expect(passages.length).toBeGreaterThan(4);
    for (const passage of passages) expect(new Set(wordsOf(passage))).toEqual(new Set(['chữ']));
  });

  it('see words where the engine does, whatever stands between them', () => {
    const letters = Array.from({ length: 200 }, (_, i) => 'abcdeghik'[i % 9]!.repeat(2));
    for (const between of ['\u0085', '\u3000', ' ', '\n', ', '])
      expect(placesIn(letters.join(between)).length).toBe(3);
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
        const { count, from, to } = readWords(fold(text), NO_VOCABULARY);
        const starts = Array.from(from.subarray(0, count));
        const ends = Array.from(to.subarray(0, count));
        const places = placesIn(text);
        if (count <= 120) return places.length === 0;
        for (const place of places) {
          const held = starts.filter((at, w) => at >= place.from && ends[w]! <= place.to);
          expect(held.length).toBeGreaterThan(0);
          expect(held.length).toBeLessThanOrEqual(120);
        }
        expect(places[0]!.from).toBe(starts[0]);
        expect(places.at(-1)!.to).toBe(ends.at(-1));
        for (const [i, { to: end }] of places.slice(0, -1).entries())
          expect(places[i + 1]!.from).toBeLessThan(end);
        return true;
      }),
    );
  });
});
