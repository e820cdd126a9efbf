import { describe, expect, it } from 'vitest';
import { facebook } from './facebook/site.ts';
import { posterWords } from './read-poster.ts';

const { imageAlt } = facebook.post;

describe('posterWords', () => {
  it.each([
    ["Có thể là hình ảnh về 1 người và văn bản cho biết 'CẦN NGƯỜI'", 'CẦN NGƯỜI'],
    ["Có thể là đồ họa về bản thiết kế, sơ đồ tầng và văn bản cho biết 'BÁN NHÀ'", 'BÁN NHÀ'],
    ['Có thể là hình ảnh về văn bản cho biết “ĐI NGAY”', 'ĐI NGAY'],
    ["May be an image of text that says 'DON'T PAY' and people", "DON'T PAY"],
    ['May be an image of 1 person and text that says "HIRING NOW".', 'HIRING NOW'],
    ['Có thể là hình ảnh về văn bản cho biết LƯƠNG CAO', 'LƯƠNG CAO'],
    ["Photo by A on \u200eMay 1\u200e. May be an image of text that says 'Xin chào'", 'Xin chào'],
    ["Có thể là hình ảnh về ‎văn bản‎ và ‎văn bản cho biết ‎'‎TUYỂN GẤP‎'‎‎", 'TUYỂN GẤP'],
    [
      "Photo by Mẫu on \u2068May 1, 2026\u2069. May be an image of text that says '\u2066LƯƠNG 30 TRIỆU\u2069'.",
      'LƯƠNG 30 TRIỆU',
    ],
    [
      "Ảnh của Mẫu trong \u200fTháng 5 1, 2026\u200f. Có thể là hình ảnh về văn bản cho biết 'BAO VÉ XE'.",
      'BAO VÉ XE',
    ],
    [
      "Có thể là hình ảnh về văn bản cho biết 'CÔNG BỘ AN CÔNG AN 1956 HÀ NỘIFC NỘI FC NOI'",
      'CÔNG BỘ AN CÔNG AN 1956 HÀ NỘIFC NỘI FC NOI',
    ],
    ["Có thể là áp phích và văn bản cho biết '四 TUYỂN ออศ 5 NAM'", '四 TUYỂN ออศ 5 NAM'],
    ['May be a graphic of text', ''],
    ['Image may contain: one or more people and text', ''],
    ['Trong hình ảnh có thể có: 1 người, văn bản', ''],
    ['Photo by Mẫu on May 1, 2026.', ''],
    ['Photo shared by Mẫu on May 1, 2026 tagging @mau.', ''],
    ['Có thể là hình ảnh về 2 người, mọi người đang cười và văn bản', ''],
    ['Không có mô tả ảnh.', ''],
    ['No photo description available.', ''],
    ['🔥', ''],
    ['', ''],
  ])('%s → %s', (alt, words) => {
    expect(posterWords(alt, imageAlt, true)).toBe(words);
  });

  it('takes the words of a person for a large picture only', () => {
    const own = 'Áp phích tuyển thợ hàn của xưởng chúng tôi';
    expect(posterWords(own, imageAlt, true)).toBe(own);
    expect(posterWords(own, imageAlt, false)).toBe('');
  });

  it('takes a description that never ends', () => {
    expect(posterWords(`văn bản cho biết '${"a' ".repeat(50_000)}`, imageAlt, true).length).toBeLessThan(
      5_001,
    );
  });
});
