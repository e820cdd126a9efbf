import { describe, expect, it } from 'vitest';
import { isQuoted, quotedStretches } from './quoted.ts';

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

describe('isQuoted', () => {
  it('asks whether all of it lies inside', () => {
    expect(isQuoted([10, 30], 10, 30)).toBe(true);
    expect(isQuoted([10, 30], 9, 20)).toBe(false);
    expect(isQuoted(null, 0, 5)).toBe(false);
  });
});
