import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { Folded } from '../folded.ts';
import { readWords } from '../read-words.ts';
import { YARDSTICKS } from '../testing.ts';
import { NO_VOCABULARY } from '../vocabulary.ts';
import { Words } from '../words.ts';
import { findMoney } from './money.ts';

/** Every amount of a text, with the words it covers. */
function money(text: string) {
  const folded = fold(text, new Folded());
  const words = readWords(folded, NO_VOCABULARY, new Words());
  return findMoney(words, folded, text, YARDSTICKS).map(({ start, end, ...rest }) => ({
    words: text.slice(words.from[start], words.to[end]),
    ...rest,
  }));
}

const M = 1_000_000;
const K = 1_000;
const USD = YARDSTICKS.currencies.USD;
const CNY = YARDSTICKS.currencies.CNY;
const THB = YARDSTICKS.currencies.THB;

describe('amounts in VND', () => {
  it.each([
    ['25-30tr', 25 * M, 30 * M],
    ['25tr~30tr', 25 * M, 30 * M],
    ['25tr-30', 25 * M, 30 * M],
    ['7 – 8 triệu', 7 * M, 8 * M],
    ['25 đến 30 triệu', 25 * M, 30 * M],
    ['15tr đến 20tr', 15 * M, 20 * M],
    ['1,5tr', 1.5 * M, 1.5 * M],
    ['1.5 triệu', 1.5 * M, 1.5 * M],
    ['1tr5', 1.5 * M, 1.5 * M],
    ['8tr5', 8.5 * M, 8.5 * M],
    ['2tr500', 2.5 * M, 2.5 * M],
    ['500k', 500 * K, 500 * K],
    ['1.500k', 1.5 * M, 1.5 * M],
    ['350 nghìn', 350 * K, 350 * K],
    ['350 ngàn', 350 * K, 350 * K],
    ['8.500.000', 8.5 * M, 8.5 * M],
    ['8,500,000 vnd', 8.5 * M, 8.5 * M],
    ['1.200.000 đồng', 1.2 * M, 1.2 * M],
    ['₫500.000', 500 * K, 500 * K],
    ['２０triệu', 20 * M, 20 * M],
    ['20TR', 20 * M, 20 * M],
    ['20 trieu', 20 * M, 20 * M],
  ])('%s', (text, low, high) => {
    expect(money(text)).toMatchObject([{ words: text.replace('₫', ''), low, high, currency: 'VND' }]);
  });
});

describe('slang counts only where somebody speaks of pay', () => {
  it.each([
    ['15 củ', 15 * M],
    ['15 chai', 15 * M],
    ['15 lúa', 15 * M],
    ['5 xị', 500 * K],
    ['5 lít', 500 * K],
    ['500 cành', 500 * K],
  ])('%s', (amount, high) => {
    expect(money(`lương ${amount}`)).toMatchObject([{ words: amount, high, use: 'pay' }]);
    expect(money(`mua ${amount} khoai`)).not.toMatchObject([{ use: 'pay' }]);
    expect(money(`có ${amount} thôi`)).toEqual([]);
  });

  it('20-25 củ is a range as well', () => {
    expect(money('lương 20-25 củ')).toMatchObject([{ low: 20 * M, high: 25 * M }]);
  });
});

describe('foreign currencies', () => {
  it.each([
    ['800-1200$', 'USD', 800 * USD, 1200 * USD],
    ['800 - 1.200 USD', 'USD', 800 * USD, 1200 * USD],
    ['1.000-1.500$', 'USD', 1000 * USD, 1500 * USD],
    ['1000$ - 1500$', 'USD', 1000 * USD, 1500 * USD],
    ['$900', 'USD', 900 * USD, 900 * USD],
    ['$1000 - 1500', 'USD', 1000 * USD, 1500 * USD],
    ['900 $', 'USD', 900 * USD, 900 * USD],
    ['900 đô', 'USD', 900 * USD, 900 * USD],
    ['1000 đến 1500 đô', 'USD', 1000 * USD, 1500 * USD],
    ['1,200 USD', 'USD', 1200 * USD, 1200 * USD],
    ['1k5 đô', 'USD', 1500 * USD, 1500 * USD],
    ['2 nghìn đô', 'USD', 2000 * USD, 2000 * USD],
    ['1000u', 'USDT', 1000 * USD, 1000 * USD],
    ['5k tệ', 'CNY', 5000 * CNY, 5000 * CNY],
    ['15.000 baht', 'THB', 15_000 * THB, 15_000 * THB],
  ])('%s', (text, currency, low, high) => {
    expect(money(text)).toMatchObject([{ low, high, currency }]);
  });
});

describe('amounts as English posts write them', () => {
  it.each([
    ['USD 1,000', 'USD', 1000 * USD, 0],
    ['USD800-1,200 monthly', 'USD', 1200 * USD, 1200 * USD],
    ['50 dollars a day', 'USD', 50 * USD, 50 * 26 * USD],
    ['$300 per week', 'USD', 300 * USD, 300 * 4.33 * USD],
    ['salary 20 million', 'VND', 20 * M, 20 * M],
    ['25 million a month', 'VND', 25 * M, 25 * M],
    ['wages of VND 18,000,000', 'VND', 18 * M, 18 * M],
  ])('%s', (text, currency, high, monthly) => {
    expect(money(text)).toMatchObject([{ currency, high, monthly }]);
  });

  it.each([
    ['RM 3,500', 'MYR', 3_500 * 6_000],
    ['RM3500 per month', 'MYR', 3_500 * 6_000],
    ['2k ringgit', 'MYR', 2_000 * 6_000],
    ['₹65,000', 'INR', 65_000 * 300],
    ['4.5 lakh', 'INR', 450_000 * 300],
    ['Rs 40,000 monthly', 'NPR', 40_000 * 180],
    ['8 juta', 'IDR', 8 * M * 1.5],
    ['800rb', 'IDR', 800 * K * 1.5],
    ['RM6k per month', 'MYR', 6_000 * 6_000],
    ['RM 6.5k', 'MYR', 6_500 * 6_000],
    ['MYR 5000', 'MYR', 5_000 * 6_000],
    ['USD 2k', 'USD', 2_000 * USD],
    ['NPR 40,000', 'NPR', 40_000 * 180],
    ['Rs. 40,000', 'NPR', 40_000 * 180],
    ['₹1,50,000', 'INR', 150_000 * 300],
    ['Rs 12,50,000', 'NPR', 1_250_000 * 180],
    ['Rp 8.000.000', 'IDR', 8 * M * 1.5],
    ['S$2,500', 'SGD', 2_500 * 19_000],
    ['SGD 3k', 'SGD', 3_000 * 19_000],
    ['Ksh. 50,000', 'KES', 50_000 * 200],
    ['AED 3,000', 'AED', 3_000 * 7_000],
    ['US$900', 'USD', 900 * USD],
  ])('of the countries around: %s', (text, currency, high) => {
    expect(money(text)).toMatchObject([{ currency, high }]);
  });

  it('a code belongs to the amount before it, and a fee is no pay', () => {
    expect(money('500 USD 1 tháng')).toHaveLength(1);
    expect(money('deposit 400 dollars')).toMatchObject([{ use: 'other' }]);
  });
});

describe('pay by the month', () => {
  it.each([
    ['20-25tr/th', 1, 25 * M],
    ['15tr/tháng', 1, 15 * M],
    ['25 triệu 1 tháng', 1, 25 * M],
    ['900 đô một tháng', 1, 900 * USD],
    ['tháng 22 củ', 1, 22 * M],
    ['500k/ngày', 26, 13 * M],
    ['lương mỗi ngày 500k', 26, 13 * M],
    ['ngày 500k', 26, 13 * M],
    ['25k/h', 208, 5.2 * M],
    ['26k/giờ', 208, 26 * K * 208],
    ['3 triệu/tuần', 4.33, 3 * M * 4.33],
    ['360tr/năm', 1 / 12, 30 * M],
    ['lương 25-30tr', 0, 30 * M],
    ['thu nhập 20 triệu', 0, 20 * M],
    ['luong 18tr', 0, 18 * M],
    ['luong 500k ngay', 26, 13 * M],
  ])('%s', (text, perMonth, monthly) => {
    expect(money(text)).toMatchObject([{ use: 'pay', perMonth }]);
    expect(money(text)[0]!.monthly).toBeCloseTo(monthly, 0);
  });

  it('a small sum without a period is not guessed to be a month', () => {
    expect(money('lương 500k')).toMatchObject([{ use: 'pay', perMonth: 0, monthly: 0 }]);
  });
});

describe('money that is no pay', () => {
  it.each([
    'nộp phí 500k',
    'cọc 2tr',
    'giá 1.200.000',
    'bán giá 5tr',
    'chuộc 300 triệu',
    'phạt 200 triệu',
    'giá vé 350k',
    'thưởng 2 triệu',
    'ứng trước 5tr',
    'nợ 20 triệu',
    'học phí 3tr',
    'vốn 50 triệu',
    'bảo lãnh 90tr',
  ])('%s', (text) => {
    expect(money(text)).toMatchObject([{ use: 'other', monthly: 0 }]);
  });

  it.each(['ship 30k', 'nhận 15 triệu', 'chuyển ngay 500k', 'gửi 500k ngay nhé'])(
    '%s leaves it open',
    (text) => {
      expect(money(text)).toMatchObject([{ use: 'unknown', monthly: 0 }]);
    },
  );
});

describe('numbers that are no money', () => {
  it.each([
    '20m',
    'nhà rộng 20m',
    '@abc20m',
    'năm 2024',
    'sinh năm 1999',
    '10/11/2024',
    '7h - 15h',
    'số 15',
    'lương tháng 13',
    '3 củ khoai',
    '2 quả trứng',
    '5 lít xăng',
    '0905 123 456',
    'TP.HCM 12',
    '4-3-3',
    '1 tấn',
    '',
  ])('%j', (text) => {
    expect(money(text)).toEqual([]);
  });
});
