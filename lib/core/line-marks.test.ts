import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { Folded } from './folded.ts';
import { readWords } from './read-words.ts';
import { NO_VOCABULARY } from './vocabulary.ts';
import { LINE, Words } from './words.ts';

/** For each word, whether its line was taken as written without diacritics. */
function unmarked(text: string): boolean[] {
  const words = readWords(fold(text, new Folded()), NO_VOCABULARY, new Words());
  return Array.from(words.line.subarray(0, words.count), (line) => line === LINE.unmarked);
}

const MARKED = 'Tôi đi chợ mua rau cho bữa tối';
const UNMARKED = 'Toi di cho mua rau cho bua toi';

describe('who writes without diacritics', () => {
  it.each([
    [MARKED, false],
    [UNMARKED, true],
    ['Ban Nam mua rau cho ban Lan nhé', true],
    ['bữa tối mua rau cho ban Lan nay', false],
    ['Looking for staff, good salary, call now', true],
  ])('%s: %s', (text, is) => {
    expect(new Set(unmarked(text))).toEqual(new Set([is]));
  });

  it('is asked line by line', () => {
    const lines = unmarked(`${MARKED}\n${UNMARKED}`);
    expect(lines.slice(0, 8)).toEqual(Array(8).fill(false));
    expect(lines.slice(8)).toEqual(Array(8).fill(true));
  });

  it('a short line goes with the whole text', () => {
    expect(unmarked(`${MARKED}\nlien he ngay`).slice(8)).toEqual([false, false, false]);
    expect(unmarked(`${UNMARKED}\nlien he ngay`).slice(8)).toEqual([true, true, true]);
  });

  it('numbers and single letters say nothing', () => {
    expect(unmarked('15 20 25 30 35 a b c d e bữa tối mua rau cho')).not.toContain(true);
  });
});
