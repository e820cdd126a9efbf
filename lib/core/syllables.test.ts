import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { isSyllable, lacksMarks, surelyLacksMarks } from './syllables.ts';

test.each(['tuyen', 'nguoi', 'viec', 'duoc', 'luong', 'yen', 'khuyen'])(
  '%s lacks its marks for certain',
  (word) => {
    expect(surelyLacksMarks(hashOf(word))).toBe(true);
  },
);

test.each(['khach', 'tot', 'hot', 'chat'])('%s lacks them, or is no Vietnamese word', (word) => {
  expect(lacksMarks(hashOf(word))).toBe(true);
  expect(surelyLacksMarks(hashOf(word))).toBe(false);
});

test.each(['lam', 'anh', 'em', 'mua', 'qua', 'mai', 'hoa', 'nghe', 'uy'])('%s may stand bare', (word) => {
  expect(isSyllable(hashOf(word))).toBe(true);
  expect(lacksMarks(hashOf(word))).toBe(false);
});

test.each(['telegram', 'page', 'th', 'ng', 'zalo', 'shopee', 'str', ''])('%j is no syllable', (word) => {
  expect(isSyllable(hashOf(word))).toBe(false);
});
