import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { Folded } from '../folded.ts';
import { readWords } from '../read-words.ts';
import { NO_VOCABULARY } from '../vocabulary.ts';
import { Words } from '../words.ts';
import { findAges } from './age.ts';

const YEAR = 2026;

function ages(text: string): [words: string, low: number, high: number][] {
  const folded = fold(text, new Folded());
  const words = readWords(folded, NO_VOCABULARY, new Words());
  return findAges(words, folded, YEAR).map(({ start, end, low, high }) => [
    text.slice(words.from[start], words.to[end]),
    low,
    high,
  ]);
}

describe('ages', () => {
  it.each([
    ['18-35 tuổi', '18-35 tuổi', 18, 35],
    ['từ 16 tuổi', '16 tuổi', 16, 16],
    ['18 đến 32 tuổi', '18 đến 32 tuổi', 18, 32],
    ['nữ 16 - 25', '16 - 25', 16, 25],
    ['nam 18 tới 40', '18 tới 40', 18, 40],
    ['tuổi: 16-25', '16-25', 16, 25],
    ['em 16t', '16t', 16, 16],
    ['18-35t', '18-35t', 18, 35],
    ['16 - 17 tuổi', '16 - 17 tuổi', 16, 17],
    ['tu 16 tuoi', '16 tuoi', 16, 16],
    ['tuyển 5 bạn 18-25 tuổi', '18-25 tuổi', 18, 25],
  ])('%s', (text, words, low, high) => {
    expect(ages(text)).toEqual([[words, low, high]]);
  });
});

describe('birth years', () => {
  it.each([
    ['2k9', '2k9', 17],
    ['2k10', '2k10', 16],
    ['gái 2K8', '2K8', 18],
    ['sinh năm 2008', '2008', 18],
    ['sn 2009', '2009', 17],
    ['nữ 2009', '2009', 17],
    ['sinh năm 1990', '1990', 36],
  ])('%s', (text, words, age) => {
    expect(ages(text)).toEqual([[words, age, age]]);
  });

  it('two in a row are two', () => {
    expect(ages('2k9 2k10 nào rảnh')).toEqual([
      ['2k9', 17, 17],
      ['2k10', 16, 16],
    ]);
  });
});

describe('numbers that are no age', () => {
  it.each([
    '5 tuổi',
    '90 tuổi',
    '20tr',
    'nữ 18-25tr',
    '16-25',
    'phòng 16-25',
    'số 18-20 đường Trần Phú',
    '2008',
    'năm 2024',
    '25/12/2008',
    '2k',
    '2k26',
    '18+',
    'ngày 16-18/11',
    '',
  ])('%j', (text) => {
    expect(ages(text)).toEqual([]);
  });
});
