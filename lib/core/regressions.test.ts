import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { findAges } from './detectors/age.ts';
import { findContacts } from './detectors/contact.ts';
import { findMoney } from './detectors/money.ts';
import { fold } from './fold.ts';
import { foldedKeys } from './fold-keys.ts';
import { Folded, TOKEN } from './folded.ts';
import { judge } from './judge.ts';
import { readWords } from './read-words.ts';
import { RuleError } from './rule-error.ts';
import { findings, lure, packOf, packSource, signal, tinyPacks, YARDSTICKS } from './testing.ts';
import { NO_VOCABULARY } from './vocabulary.ts';
import { Words } from './words.ts';

const read = (text: string) => {
  const folded = fold(text, new Folded());
  return { folded, words: readWords(folded, NO_VOCABULARY, new Words()) };
};
const money = (text: string) => {
  const { folded, words } = read(text);
  return findMoney(words, folded, text, YARDSTICKS);
};
const ages = (text: string) => {
  const { folded, words } = read(text);
  return findAges(words, folded, 2026);
};
const contacts = (text: string) => {
  const { folded, words } = read(text);
  return findContacts(words, folded, text);
};
const M = 1_000_000;

describe('phrases with ưu', () => {
  it.each(['lưu ý', 'cứu em', 'giải cứu', 'bưu điện', 'ưu tiên'])('%s', (t) =>
    expect(findings(t, packOf([t]))).toEqual([t]),
  );
  it.each(['ưu', 'cứu', 'lưu'])('key of %s', (t) => expect(foldedKeys(t).exact.text).toBe(t));
});
describe('a digit that stands for a letter with its mark', () => {
  it.each(['m4y tính', 'ngồi m4y tính', 'xe r0ng rãi'])('%s on a line with marks', (t) =>
    expect(findings(`Chị cần bạn nữ làm ở quán, ${t} nhé`, packOf(['máy tính', 'xe rộng rãi']))).toHaveLength(
      1,
    ),
  );
  it('is not any other mark', () =>
    expect(findings('Chị cần bạn nữ làm ở quán, mày tính nhé', packOf(['máy tính']))).toEqual([]));
});
describe('a period that is not one', () => {
  it.each([
    'lương 8tr, ngày làm 8 tiếng',
    'lương 8tr (ngày 8 tiếng)',
    'lương 8tr - ngày 8 tiếng',
    'lương 8 triệu/26 công',
    'lương 8tr/26 ngày công',
    'lương 8 triệu / 30 ngày',
  ])('%s', (t) => expect(money(t)).toMatchObject([{ monthly: 8 * M }]));
  it.each(['lương 20 triệu, 2 năm kinh nghiệm', 'lương 20 triệu 2 năm kinh nghiệm'])('%s', (t) =>
    expect(money(t)).toMatchObject([{ monthly: 20 * M }]),
  );
});
describe('ages that are none', () => {
  it.each([
    'Công ty thành lập năm 2010',
    'từ năm 2009',
    'xe đời 2010',
    'lương nữ 12-15 triệu',
    'xe tải 15t',
    'lương 15t/tháng',
  ])('%s', (t) => expect(ages(t)).toEqual([]));
  it.each(['độ tuổi từ 16 đến 25', 'tuổi từ 16-25'])('%s', (t) =>
    expect(ages(t)).toMatchObject([{ low: 16, high: 25 }]),
  );
});
describe('phone behind a name or a number', () => {
  it.each([
    'gặp anh Ba 0905123456',
    'anh Bảy 0905 123 456',
    'cô Năm: 0905123456',
    'chú Tám, 0905123456',
    'phòng 12, 0905 123 456',
    'ca 2 0905123456',
  ])('%s', (t) => expect(contacts(t)).toMatchObject([{ value: '0905123456' }]));
});
describe('long words in disguise', () => {
  it.each(['c.a.m.p.u.c.h.i.a', 'c a m p u c h i a', 'cam.pu.chia', 'Cam-pu-chia', 'campuch1a'])('%s', (t) =>
    expect(findings(t, packOf(['Campuchia']))).toEqual([t]),
  );
  it('#vieclamcampuchia', () =>
    expect(findings('#vieclamcampuchia', packOf(['việc làm Campuchia']))).toEqual(['vieclamcampuchia']));
  it('t3legram', () => expect(findings('t3legram', packOf(['telegram']))).toEqual(['t3legram']));
});
describe('repeated letters without diacritics', () => {
  it.each(['luonggg cao qua nha cac ban oi', 'viecc nhe nha cac ban oi nhe'])('%s', (t) =>
    expect(findings(t, packOf(['lương cao', 'việc nhẹ']))).toHaveLength(1),
  );
  it('keys show the word', () =>
    expect(foldedKeys('nhẹẹẹ', packOf(['nhẹ']).vocabulary).exact.text).toBe('nhẹ'));
});
describe('money words are compared without their marks', () => {
  it.each([
    'sang Phi 30tr/tháng',
    'tuyển lao động 20tr/tháng',
    'cán bộ 20tr/tháng',
    'gia đình trả 20tr/tháng',
  ])('%s is pay', (t) => expect(money(t)).toMatchObject([{ use: 'pay' }]));
  it.each(['máy lạnh 8tr5', 'tiết kiệm 20 triệu', 'chất lượng 15tr', 'nhập hàng 20 triệu', 'chị Linh 20tr'])(
    '%s is no pay',
    (t) => expect(money(t)).not.toMatchObject([{ use: 'pay' }]),
  );
});
describe('pictures weigh less', () => {
  const packs = tinyPacks({
    signals: [
      signal('a', ['việc nhẹ'], { weight: 2.5 }),
      signal('b', ['qua Lào'], { family: 'destination', weight: 2.5 }),
    ],
    lures: [lure('m', ['a', 'b'])],
  });
  const text = 'viec nhe lam ben do, qua Lao nha';
  it('no more than unmarked text', () =>
    expect([judge({ text }, packs).level, judge({ text: '', posterText: text }, packs).level]).toEqual([
      'calm',
      'calm',
    ]));
});
describe('signals that use each other as slots', () => {
  it('are refused', () =>
    expect(() =>
      compilePacks([packSource({ signals: [signal('x', ['<y>']), signal('y', ['<x>', 'cam'])] })]),
    ).toThrow(RuleError));
});
describe('fold', () => {
  it('U+FEFF is invisible', () => expect(fold('za\ufefflo', new Folded()).tokenCount).toBe(1));
  it.each(['ĭ', 'ŏ', 'ŭ', 'ŵ'])('%s is no Vietnamese mark', (t) =>
    expect(fold(t, new Folded()).flags[0]! & TOKEN.marked).toBe(0),
  );
  it.each(['giá', 'quả', 'quý', 'già'])('the key writes %s as people do', (t) =>
    expect(foldedKeys(t).exact.text.normalize('NFC').replace('quí', 'quý')).toBe(t),
  );
  it('y before a digit', () => expect(foldedKeys('lý2').exact.text).toBe('lí 2'));
  it('1tỷ5', () => expect(money('thu nhập 1tỷ5')).toMatchObject([{ high: 1.5e9 }]));
  it('every word covers something', () => {
    const { words } = read('20㎡');
    for (let w = 0; w < words.count; w++) expect(words.to[w]).toBeGreaterThan(words.from[w]!);
  });
});
describe('smaller', () => {
  it.each(['lương 1k5$ bao ăn', 'lương 1,5k$'])('%s', (t) =>
    expect(money(t)).toMatchObject([{ currency: 'USD', high: 1500 * 25_000 }]),
  );
  it.each(['8.500.000đ', 'vé 5.990.000đ', '12000000đ'])('%s', (t) => expect(money(t)).toHaveLength(1));
  it('2k9 is a birth year, no money', () => expect(money('nữ 2k9')).toEqual([]));
  it('a link behind İ', () => {
    const t = 'İİİİ zalo.me/g/x nhé';
    const [c] = contacts(t);
    expect(t.slice(c!.from, c!.to)).toBe('zalo.me/g/x');
  });
  it.each(['chat.zalo.me', 'tg://resolve?domain=x'])('%s', (t) => expect(contacts(t)).toHaveLength(1));
});
describe('look-alikes', () => {
  const packs = packOf(['qua cam']);
  it('one Chinese word does not switch them off', () =>
    expect(findings('qua сам, 招聘', packs)).toEqual(['qua сам']));
});
