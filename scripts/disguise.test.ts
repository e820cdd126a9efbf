import { describe, expect, test } from 'vitest';
import { DISGUISES, disguised } from './disguise.ts';

const TEXT = 'Công ty cần tuyển 5 bạn nữ sang Campuchia hòa nhập, kỹ năng không cần, gọi 0900 000 012 nhé.';
const by = (name: string) => DISGUISES.find((each) => each.name === name)!;
const wear = (name: string, text: string, seed = 1) => disguised(text, by(name), seed);

test('there are at least twenty, each with a name of its own', () => {
  const names = DISGUISES.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(DISGUISES)('$name', (disguise) => {
  test('repeats with the seed', () => {
    expect(disguised(TEXT, disguise, 7)).toBe(disguised(TEXT, disguise, 7));
  });

  test('takes any text', () => {
    for (const text of ['', ' ', '🇰🇭', '\ud800', '1234', 'đ', 'quý']) {
      expect(typeof disguised(text, disguise, 3)).toBe('string');
    }
  });

  test('changes a text that gives it something to change', () => {
    const texts = [TEXT, `${TEXT} hoà thuý`, `${TEXT} kỹ lý`];
    const seeds = [1, 2, 3];
    expect(texts.some((text) => seeds.some((seed) => disguised(text, disguise, seed) !== text))).toBe(true);
  });
});

test('another seed gives another disguise', () => {
  const all = [1, 2, 3, 4].map((seed) => wear('cyrillic', TEXT, seed));
  expect(new Set(all).size).toBeGreaterThan(1);
});

describe('single letters', () => {
  test.each([
    ['no-diacritics', 'Tuyển đồng đội ở Huế', 'Tuyen dong doi o Hue'],
    ['decomposed', 'ế', 'e\u0302\u0301'],
    ['old-tones', 'hoá thuý khoẻ', 'hóa thúy khỏe'],
    ['new-tones', 'hóa thúy khỏe', 'hoá thuý khoẻ'],
    ['new-tones', 'quý toán', 'quý toán'],
    ['y-and-i', 'kỹ lý mi', 'kĩ lí my'],
    ['bold', 'Ab', '𝐀𝐛'],
    ['circled', 'Ab', 'Ⓐⓑ'],
    ['squared', 'ab', '🅰🅱'],
    ['full-width', 'Ab', 'Ａｂ'],
    ['capitals', 'việc nhẹ', 'VIỆC NHẸ'],
  ])('%s: %s', (name, text, expected) => {
    expect(wear(name, text)).toBe(expected);
  });

  test('look-alikes keep the shape and change the letters', () => {
    expect(wear('cyrillic', 'campuchia '.repeat(9))).toMatch(/[\u0400-\u04ff]/);
    expect(wear('greek', 'campuchia '.repeat(9))).toMatch(/[\u0370-\u03ff]/);
    expect(wear('leet', 'casino '.repeat(9))).toMatch(/[4310]/);
    expect(wear('repeated-letters', 'nha nha nha nha nha nha')).toContain('aaa');
  });
});

describe('words', () => {
  const MANY = 'tuyển nhân viên lương triệu '.repeat(9).trim();

  test('what stands inside words can be taken out again', () => {
    for (const name of ['dots-in-words', 'hyphens-in-words', 'emoji-in-words', 'zero-width']) {
      const changed = wear(name, MANY);
      expect(changed).not.toBe(MANY);
      expect(changed.replace(/[^\p{L} ]/gu, '')).toBe(MANY);
    }
    expect(wear('spaced-letters', MANY).replaceAll(' ', '')).toBe(MANY.replaceAll(' ', ''));
    expect(wear('broken-lines', MANY).replaceAll('\n', ' ')).toBe(MANY);
  });

  test('whole words become chat spellings, flags and short names', () => {
    expect(wear('teencode', 'không cần kinh nghiệm')).toBe('ko cần kn');
    expect(wear('flags', 'qua Campuchia')).toBe('qua 🇰🇭');
    expect(wear('short-names', 'ở Philippines')).toBe('ở phi');
    expect(wear('flags', 'Thái Nguyênx, khoảng làoxao')).toBe('🇹🇭 Nguyênx, khoảng làoxao');
  });

  test('hashtags run words together', () => {
    expect(wear('hashtags', MANY)).toMatch(/#\p{Lu}\p{L}+\p{Lu}/u);
    expect(wear('bare-hashtags', MANY)).toMatch(/#[a-z]{8}/);
  });

  test('telephone numbers are hidden, other numbers stay', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const changed = wear('hidden-phone', 'lương 12000000, gọi 0900 000 012', seed);
      expect(changed).not.toContain('0900 000 012');
      expect(changed).toContain('lương 12000000, gọi ');
    }
  });
});

test.each(['harmless-story', 'long-story', 'padding'])('%s leaves the post whole', (name) => {
  const told = wear(name, TEXT);
  expect(told).toContain(TEXT);
  expect(told.length).toBeGreaterThan(TEXT.length + 20);
});

test('a story stands around the post and leaves it whole', () => {
  const [before, ...rest] = wear('harmless-story', TEXT).split('\n');
  expect(before!.length).toBeGreaterThan(20);
  expect(rest[0]).toBe(TEXT);
  expect(rest).toHaveLength(2);
});
