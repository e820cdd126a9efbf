import { describe, expect, it } from 'vitest';
import { isQuoted, quotationsWithin, quotedStretches } from './quoted.ts';

const quotesIn = (text: string) => {
  const at = quotedStretches(text) ?? [];
  return at.flatMap((from, i) => (i % 2 === 0 ? [text.slice(from, at[i + 1])] : []));
};
const AROUND = 'Cô dặn cả lớp mình nghe câu này thì báo cho nhà biết ngay nhé';

describe('quotedStretches', () => {
  it.each([
    '"sang bên kia làm game lương cao"',
    '“sang bên kia làm game lương cao”',
    '«sang bên kia làm game lương cao»',
  ])('finds %s', (quote) => {
    expect(quotesIn(`${AROUND}: ${quote} là bẫy`)).toEqual([quote]);
  });

  it('leaves out names in quotation marks and marks that nobody closes in the line', () => {
    expect(quotesIn(`${AROUND} "việc nhẹ" và "lương cao`)).toEqual([]);
    expect(quotesIn(`${AROUND} "sang bên kia làm game\nlương cao lắm nha" là sao`)).toEqual([]);
  });

  it('takes a post that is nothing but a quote for the post', () => {
    expect(quotedStretches('"Tuyển nữ sang Campuchia làm máy tính lương 20 triệu, bao vé xe"')).toBeNull();
  });

  it('joins them with what others say in a chat that is typed out', () => {
    const chat = 'Nó: "sang đó ngồi máy, lương hai chục"\nTôi: bên nào\nNó: qua rồi biết\nTôi: thôi khỏi';
    expect(quotesIn(`${AROUND}\n${chat}`)).toEqual(['"sang đó ngồi máy, lương hai chục"', 'qua rồi biết']);
  });

  it('takes linear time on marks that nobody closes', () => {
    expect(quotesIn('“'.repeat(50_000))).toEqual([]);
  });
});

describe('quotationsWithin', () => {
  it('cuts what is quoted to a part of the text, and counts from there', () => {
    const quotations = { chat: [50, 60], all: [10, 30, 50, 60, 80, 90] };
    expect(quotationsWithin(quotations, 20, 55)).toEqual({ chat: [30, 35], all: [0, 10, 30, 35] });
    expect(quotationsWithin(quotations, 30, 50)).toEqual({ chat: null, all: null });
    expect(quotationsWithin({ chat: null, all: null }, 0, 9)).toEqual({ chat: null, all: null });
  });
});

describe('isQuoted', () => {
  it('finds the one stretch among many that counts', () => {
    const many = Array.from({ length: 200 }, (_, i) => i * 10 + (i % 2 ? 8 : 0));
    for (let i = 0; i < 100; i++) {
      expect(isQuoted(many, i * 20 + 1, i * 20 + 17)).toBe(true);
      expect(isQuoted(many, i * 20 + 1, i * 20 + 19)).toBe(false);
      expect(isQuoted(many, i * 20 + 18, i * 20 + 20)).toBe(false);
    }
  });

  it('asks whether all of it lies inside', () => {
    expect(isQuoted([10, 30], 10, 30)).toBe(true);
    expect(isQuoted([10, 30], 9, 20)).toBe(false);
    expect(isQuoted(null, 0, 5)).toBe(false);
  });
});
