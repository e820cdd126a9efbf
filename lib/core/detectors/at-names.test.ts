import { expect, test } from 'vitest';
import { findAtNames } from './at-names.ts';

test.each([
  ['gửi về tuyendung@gmail.com nhé', ['tuyendung@gmail.com']],
  ['tele @viec_lam_cam, nhanh nha', ['@viec_lam_cam']],
  ['Liên hệ: a.b-c+1@cong-ty.com.vn.', ['a.b-c+1@cong-ty.com.vn']],
  ['hai cái: x@y.vn và @abcd', ['x@y.vn', '@abcd']],
  ['c@m bao ăn', []],
  ['giá @ 20k', []],
  ['@ab', []],
  ['', []],
])('%s', (text, expected) => {
  expect(findAtNames(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

test('a hundred thousand signs stay apart', () => {
  expect(findAtNames('@'.repeat(100_000))).toEqual([]);
});
