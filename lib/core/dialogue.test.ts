import { describe, expect, it } from 'vitest';
import { linesOfOthers } from './dialogue.ts';

const saidByOthers = (text: string) => {
  const at = linesOfOthers(text) ?? [];
  return at.flatMap((from, i) => (i % 2 === 0 ? [text.slice(from, at[i + 1])] : []));
};

describe('linesOfOthers', () => {
  it.each([
    ['Nó', 'Tôi'],
    ['chị Mai Anh (trưởng nhóm)', 'mình'],
    ['[14:02] HR', '[14:03] me'],
    ['- Anh Tuấn', '- t'],
    ['Recruiter', 'Me'],
    ['Chị chủ', 'e'],
  ])('finds what %s says to %s', (other, self) => {
    const text = `Kể mọi người nghe\n${other}: qua bên này làm nha\n${self}: làm gì ạ\n${other}: tới nơi biết\n${self}: dạ thôi\nHết`;
    expect(saidByOthers(text)).toEqual(['qua bên này làm nha', 'tới nơi biết']);
  });

  it('knows the wide colon of other keyboards', () => {
    expect(saidByOthers('Nó\uff1ađi không\nTôi\uff1akhông\nNó\uff1ađi đi\nTôi\uff1athôi')).toEqual([
      'đi không',
      'đi đi',
    ]);
  });

  it('takes "em" for the writer only where nobody else is', () => {
    const text = 'Em: chị ơi còn việc không\nTôi: còn, sang bên kia làm\nEm: dạ\nTôi: mai đi luôn';
    expect(saidByOthers(text)).toEqual(['chị ơi còn việc không', 'dạ']);
  });

  it.each([
    [
      'the headings of an advertisement',
      'Lương: 20 triệu\nĐịa chỉ: Quận 1\nLiên hệ: chị Hoa\nMình: cần 5 bạn',
    ],
    ['questions and answers', 'Hỏi: có mất phí không\nĐáp: không\nHỏi: đi đâu\nĐáp: sang Lào'],
    ['a single question', 'Chị: đi không\nMình: đi đâu'],
    ['one line', 'Nó: đi không. Tôi: không. Nó: đi đi. Tôi: thôi'],
    ['links and times', 'https://a.vn\nhttps://b.vn\n8:00 họp\n9:00 ăn'],
  ])('leaves %s alone', (_, text) => {
    expect(linesOfOthers(text)).toBeNull();
  });

  it('takes linear time', () => {
    expect(linesOfOthers('a a a a a a a a a a a a '.repeat(40_000))).toBeNull();
    expect(linesOfOthers(`${'\n'.repeat(50_000)}${'x'.repeat(50_000)}\n:`)).toBeNull();
    expect(saidByOthers('Nó: đi\nTôi: không\n'.repeat(20_000))).toHaveLength(20_000);
  });
});
