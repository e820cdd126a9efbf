import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { SIGNALS, TABLE } from './learned.test-helper.ts';
import { loadPacks } from './load-packs.ts';
import { quotationsOf } from './quoted.ts';
import { tellingWords } from './telling-words.ts';
import { packSource } from './testing.ts';

const words = { 'cho hen': 0.4, 'kin tieng': 0.3, 'tho chinh': 0.2, 'hoa nang': -0.5, 'dem nay': 0.1 };
const packs = loadPacks(compilePacks([packSource({ signals: SIGNALS, learned: { ...TABLE, words } })]));
const shown = (text: string) =>
  tellingWords(text, quotationsOf(text), packs).map(({ start, end }) => text.slice(start, end));

describe('the words shown where no signal carries a caution', () => {
  it.each([
    ['the clause that says most', 'Hôm nay trời đẹp, ra chỗ hẹn nhé, nhớ mang dép', ['ra chỗ hẹn nhé']],
    [
      'and the next where it says nearly as much, in reading order',
      'là người kín tiếng, thì ra chỗ hẹn nhé, hoa nắng đầy vườn',
      ['là người kín tiếng', 'thì ra chỗ hẹn nhé'],
    ],
    ['not one that says far less', 'ra chỗ hẹn nhé, rồi đêm nay về', ['ra chỗ hẹn nhé']],
    [
      'what is short with what follows, or came before',
      'Này, ra chỗ hẹn. Nhé em',
      ['Này, ra chỗ hẹn. Nhé em'],
    ],
    ['nothing where nothing speaks for a lure', 'hoa nắng đầy vườn, trời đẹp quá', []],
    ['nothing of nothing', '', []],
    ['one word', 'hẹn', []],
    ['halves of surrogates, and marks alone', '\ud800, \udc00 ,,, !!!', []],
  ])('%s', (_what, text, stretches) => {
    expect(shown(text)).toEqual(stretches);
  });

  it('cuts what nobody punctuated, and takes no longer for it', () => {
    const text = `${'ừ '.repeat(40)}ra chỗ hẹn ${'ừ '.repeat(40)}`;
    const [only] = shown(text);
    expect(only).toContain('chỗ hẹn');
    expect(only!.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('reads 100 kB', () => {
    expect(shown('ra chỗ hẹn nhé, '.repeat(7_000))[0]).toBe('ra chỗ hẹn nhé');
  });
});
