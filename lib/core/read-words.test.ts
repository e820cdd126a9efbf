import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldedKeys } from './fold-keys.ts';
import { Folded } from './folded.ts';
import { readWords } from './read-words.ts';
import { findings, packOf, signal, tinyPacks } from './testing.ts';
import { Words } from './words.ts';

const packs = tinyPacks({
  signals: [
    signal('x', [
      'việc nhẹ',
      'lương cao',
      'qua Cam',
      'zalo',
      'việc làm Cam',
      'không cần',
      'số điện thoại',
      'lừa',
    ]),
  ],
  shorthands: [
    { short: 'ko', reads: 'không' },
    { short: 'sđt', reads: 'số điện thoại' },
    { short: 'k', reads: 'không', before: ['cần'] },
    { short: 'đc', reads: 'được' },
  ],
});

/** The text as the words the automaton sees. */
function wordsOf(text: string): string {
  const folded = fold(text, new Folded());
  const words = readWords(folded, packs.vocabulary, new Words());
  return Array.from({ length: words.count }, (_, w) => text.slice(words.from[w], words.to[w])).join('·');
}

describe('words in disguise', () => {
  it.each([
    ['v.iệc nhẹ', 'v.iệc nhẹ'],
    ['vi.ec nhe luong cao', 'vi.ec nhe'],
    ['v i ệ c nhẹ', 'v i ệ c nhẹ'],
    ['V I Ệ C   N H Ẹ', 'V I Ệ C   N H Ẹ'],
    ['v_i_ệ_c n-h-ẹ', 'v_i_ệ_c n-h-ẹ'],
    ['vi🔥ệc nhẹ', 'vi🔥ệc nhẹ'],
    ['qua c-a-m nhé', 'qua c-a-m'],
    ['qua c.a.m nhé', 'qua c.a.m'],
    ['l\u200bư\u200bơng cao', 'l\u200bư\u200bơng cao'],
    ['lươnggg caooo', 'lươnggg caooo'],
    ['qua c4m', 'qua c4m'],
    ['zal0 nhé', 'zal0'],
    ['z4l0', 'z4l0'],
    ['za.lo', 'za.lo'],
    ['z a l o', 'z a l o'],
    ['zaloooo', 'zaloooo'],
    ['z🅰lo', 'z🅰lo'],
    ['Ⓩⓐⓛⓞ', 'Ⓩⓐⓛⓞ'],
    ['qua сам', 'qua сам'],
    ['#vieclamcam', 'vieclamcam'],
    ['#ViệcLàmCam', 'ViệcLàmCam'],
  ])('%s', (text, words) => {
    expect(findings(text, packs)[0]).toBe(words);
  });

  it.each([
    ['bản thân', 'a word with other marks'],
    ['vi ệc nhẹ', 'a word cut by a space only'],
    ['v.iếc nhẹ', 'put together with another tone'],
    ['qua. Cảm ơn', 'a sentence that ends in one word and begins with the other'],
    ['за лома', 'Russian'],
    ['сам 招聘', 'a Cyrillic word where the text has other scripts'],
  ])('%s stays as it is: %s', (text) => {
    expect(findings(text, packs)).toEqual([]);
  });
});

describe('shorthands', () => {
  it.each([
    ['ko cần', 'ko cần'],
    ['KO CẦN', 'KO CẦN'],
    ['k cần', 'k cần'],
    ['để lại sđt', 'sđt'],
  ])('%s', (text, words) => {
    expect(findings(text, packs)).toEqual([words]);
  });

  it.each([
    ['15k cần bán', 'k after a number is a thousand'],
    ['k thích', 'k before another word is not read'],
    ['sdt', 'only the shorthand as written in the list'],
    ['kocần', 'no word'],
  ])('%s is not read: %s', (text) => {
    expect(findings(text, packs)).toEqual([]);
  });

  it('stand at the place of the short form', () => {
    expect(wordsOf('gửi sđt nhé')).toBe('gửi·sđt·sđt·sđt·nhé');
  });
});

describe('ordinary text passes through unchanged', () => {
  it.each([
    ['a. b. c.', 'a·b·c'],
    ['TP.HCM', 'TP·HCM'],
    ['P.S. T.P. v.v.', 'P·S·T·P·v·v'],
    ['và/hoặc', 'và·hoặc'],
    ["M'nông", 'M·nông'],
    ['Y Moan Êban', 'Y·Moan·Êban'],
    ['lan@gmail.com', 'lan·gmail·com'],
    ['việc-làm, vợ/chồng', 'việc·làm·vợ·chồng'],
    ['1.200.000đ', '1·200·000·đ'],
    ['25-30tr', '25·30·tr'],
    ['1tr5', '1·tr·5'],
    ['ca 8h-17h30', 'ca·8·h·17·h·30'],
    ['A4, B2, Q1', 'A·4·B·2·Q·1'],
    ['C4 và c5', 'C·4·và·c·5'],
    ['cứu người', 'cứu·người'],
    ['xoong nồi', 'xoong·nồi'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('does not need a vocabulary', () => {
    expect(foldedKeys('v.i.ệ.c 20tr').exact.text).toBe('v i ệ c 20 tr');
  });
});

describe('a word of the packs is never rewritten', () => {
  it.each(['xoong', 'boong'])('%s', (word) => {
    const text = `${word} nồi`;
    expect(findings(text, packOf([text, 'xong', 'bong']))).toEqual([text]);
  });
});
