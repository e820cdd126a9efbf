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

  it('leaves lines under a heading of their own out', () => {
    const text = 'Nó: đi không\nTôi: không\nNó: đi đi\nTôi: thôi\nLời khuyên: đừng đi';
    expect(saidByOthers(text)).toEqual(['đi không', 'đi đi']);
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
    [
      'an advertisement with a heading twice and a friendly end',
      'Tuyển: 5 nữ\nLương: 20 triệu\nTuyển: 3 nam\nMình: gọi nha\nMình: đi liền',
    ],
    ['a schedule', 'Sáng: 8 giờ\nTối: 7 giờ\nSáng: nghỉ\nTối: 9 giờ'],
    ['the words of a mother', 'Mẹ: con ăn gì\nBố: ăn cơm\nMẹ: ăn đi\nBố: ừ'],
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
