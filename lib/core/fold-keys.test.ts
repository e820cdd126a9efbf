import { describe, expect, it } from 'vitest';
import { foldedKeys, syllablesOf } from './fold-keys.ts';
import { packOf } from './testing.ts';

describe('foldedKeys', () => {
  it('writes the text in three aligned ways', () => {
    const keys = foldedKeys('Việc NHẸ, lương cao!');
    expect(keys.exact.text).toBe('việc nhẹ lương cao');
    expect(keys.folded.text).toBe('viec nhe luong cao');
    expect(keys.despaced.text).toBe('viecnheluongcao');
  });

  it('leads every letter back to its word in the original', () => {
    const text = '  Ｖｉệｃ,\u200b 𝐧𝐡ẹ ';
    const { exact } = foldedKeys(text);
    const at = exact.text.indexOf('nhẹ');
    expect(text.slice(exact.from[at], exact.to[at])).toBe('𝐧𝐡ẹ');
    expect(text.slice(exact.from[0], exact.to[0])).toBe('Ｖｉệｃ');
  });

  it('shows disguises undone when a vocabulary is given', () => {
    const { vocabulary } = packOf(['việc nhẹ']);
    expect(foldedKeys('v.i.ệ.c nhẹ', vocabulary).exact.text).toBe('việc nhẹ');
  });

  it('is empty for an empty text', () => {
    expect(foldedKeys('').exact).toEqual({ text: '', from: [], to: [] });
  });
});

describe('syllablesOf', () => {
  it.each([
    ['Campuchia', [{ folded: 'campuchia', exact: 'campuchia' }]],
    ['hoà', [{ folded: 'hoa', exact: 'hòa' }]],
    [
      'M’nông',
      [
        { folded: 'm', exact: 'm' },
        { folded: 'nong', exact: 'nông' },
      ],
    ],
    [
      '2k9',
      [
        { folded: '2', exact: '2' },
        { folded: 'k', exact: 'k' },
        { folded: '9', exact: '9' },
      ],
    ],
    ['!!', []],
  ])('%s', (word, syllables) => {
    expect(syllablesOf(word)).toEqual(syllables);
  });
});
