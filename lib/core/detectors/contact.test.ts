import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { Folded } from '../folded.ts';
import { readWords } from '../read-words.ts';
import { NO_VOCABULARY } from '../vocabulary.ts';
import { Words } from '../words.ts';
import { findContacts } from './contact.ts';

function contacts(text: string) {
  const folded = fold(text, new Folded());
  const words = readWords(folded, NO_VOCABULARY, new Words());
  return findContacts(words, folded, text).map((contact) => ({
    ...contact,
    words: text.slice(contact.from, contact.to),
  }));
}

describe('phone numbers', () => {
  it.each([
    '0905123456',
    '0905 123 456',
    '0905.123.456',
    '0905-123-456',
    '0905_123_456',
    '0905/123/456',
    '(0905) 123 456',
    '0905😀123😀456',
    '0 9 0 5 1 2 3 4 5 6',
    '０９０５１２３４５６',
    '0️⃣9️⃣0️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣',
    'sđt:0905123456.',
    'ngày 15/11 gọi 0905 123 456',
    'lương 20tr 0905123456 zalo',
    '0905123456 18 tuổi',
  ])('%s', (text) => {
    expect(contacts(text)).toMatchObject([
      { kind: 'phone', value: '0905123456', disguised: false, country: '' },
    ]);
  });

  it.each([
    ['+84 905 123 456', '84905123456'],
    ['84905123456', '84905123456'],
    ['0084905123456', '0084905123456'],
    ['024 3825 1234', '02438251234'],
    ['028 3825 1234', '02838251234'],
  ])('%s', (text, value) => {
    expect(contacts(text)).toMatchObject([{ kind: 'phone', value, country: '' }]);
  });

  it('several in a row', () => {
    expect(contacts('0905123456 - 0907654321, 0903.111.222').map(({ value }) => value)).toEqual([
      '0905123456',
      '0907654321',
      '0903111222',
    ]);
  });

  it('cover just the number', () => {
    expect(contacts('gọi O9O5 l23 456 nhé')).toMatchObject([{ words: 'O9O5 l23 456' }]);
  });
});

describe('phone numbers in disguise', () => {
  it.each([
    'O9O5123456',
    'o9o5 123 456',
    'O9O5 l23 456',
    'O9O5I23456',
    '09O5 123 4S6',
    'không chín không năm một hai ba bốn năm sáu',
    '0 chín 0 năm 123 456',
    'o9o5 một hai ba 456',
  ])('%s', (text) => {
    expect(contacts(text)).toMatchObject([{ kind: 'phone', value: '0905123456', disguised: true }]);
  });
});

describe('foreign phone numbers', () => {
  it.each([
    ['+855 12 345 678', '855'],
    ['+85512345678', '855'],
    ['+95 9 123 456 789', '95'],
    ['+856 20 1234 5678', '856'],
    ['+66 81 234 5678', '66'],
    ['+63 917 123 4567', '63'],
    ['+971 50 123 4567', '971'],
    ['+86 138 1234 5678', '86'],
  ])('%s', (text, country) => {
    expect(contacts(text)).toMatchObject([{ kind: 'phone', country }]);
  });

  it('need their plus', () => {
    expect(contacts('855 12 345 678')).toEqual([]);
  });
});

describe('chat links', () => {
  it.each([
    ['zalo.me/g/abcd123', 'zalo.me'],
    ['ZALO.ME/g/abcd', 'zalo.me'],
    ['t.me/abc', 't.me'],
    ['t.me/+AbC', 't.me'],
    ['telegram.me/abc', 'telegram.me'],
    ['m.me/page', 'm.me'],
    ['line.me/ti/p/x', 'line.me'],
    ['bit.ly/xyz', 'bit.ly'],
  ])('%s', (link, value) => {
    const text = `vào https://${link} nhé`;
    expect(contacts(text)).toMatchObject([{ kind: 'link', value, words: link }]);
  });

  it.each(['zalo.me/0905123456', 'wa.me/84905123456'])('%s names a number too', (text) => {
    expect(
      contacts(text)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['link', 'phone']);
  });

  it.each(['https.me/x', 'abit.ly/x', 'zalo.me', 'example.com/t.me'])('%s is none', (text) => {
    expect(contacts(text)).toEqual([]);
  });
});

describe('numbers that reach nobody', () => {
  it.each([
    'Mã đơn 1234567890',
    'đơn hàng 0905123456789',
    'stk 0905123456789',
    '8.500.000',
    '15.000.000 - 20.000.000',
    '25/12/2024',
    '2024-12-25',
    'năm 2024 2025 2026',
    '0123456789',
    '09051234567',
    '090512345',
    'không ba mẹ, không năm nào',
    'không chín không',
    '',
  ])('%j', (text) => {
    expect(contacts(text)).toEqual([]);
  });
});
