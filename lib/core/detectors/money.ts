import type { Folded } from '../folded.ts';
import { SEP, TOKEN } from '../folded.ts';
import { hashOf } from '../hash.ts';
import type { Yardsticks } from '../rule.ts';
import { isNumber, type Words } from '../words.ts';
import {
  CODES,
  isAtOnce,
  isOtherMoneyWord,
  isPayWord,
  PERIODS,
  RANGE_WORDS,
  SLANG_UNITS,
  THOUSANDS,
  UNITS,
} from './money-words.ts';

/** An amount found in a text. */
export interface Money {
  /** First and last word. */
  start: number;
  end: number;
  /** Lower and upper bound, in VND (not yet per month). */
  low: number;
  high: number;
  currency: string;
  /** Periods in a month; 0 when none is stated (or it is a piece rate). */
  perMonth: number;
  /** Pay for work, some other money (fee, price, debt), or not said. */
  use: 'pay' | 'other' | 'unknown';
  /** Upper bound in VND per month when it is pay, else 0. */
  monthly: number;
}

const PAY_WORD_REACH = 4;
const LARGEST = 1e13;
const SMALLEST = 5_000;
const NAM = hashOf('nam');
const SLASH = 47;
const DOT = 46;
const COMMA = 44;
const EACH = new Set(['mot', 'moi', 'hang', 'per', 'a'].map(hashOf));
/** Periods that may stand before their amount. */
const RATE_WORDS = new Set(['thang', 'th', 'ngai', 'ngay', 'tuan', 'gio'].map(hashOf));

/**
 * Reads the money grammar of Vietnamese posts: `25-30tr`, `1tr5`, `1,5 triệu`, `500k/ngày`,
 * `800 - 1.200 USD`, `1k5 đô`, `$900`; and in English
 * `USD 1,000`, `RM 3,500`, `3 lakh`, `20 million a month`, `50 dollars a day`. A dot before three digits separates
 * thousands, a comma before one or two digits is a decimal. `text` is the original, for signs that fold away.
 */
export function findMoney(words: Words, folded: Folded, text: string, yardsticks: Yardsticks): Money[] {
  let found: Money[] | null = null;
  for (let w = 0; w < words.count; ) {
    if (!isNumber(words, w)) {
      w++;
      continue;
    }
    const amount = readAmount(words, folded, text, w, found?.at(-1)?.end ?? -1, yardsticks);
    if (!amount) {
      w = afterNumber(words, w);
      continue;
    }
    found ??= [];
    found.push(amount);
    w = amount.end + 1;
  }
  return found ?? NONE;
}

const NONE: Money[] = [];
const next = { word: 0 };

function readAmount(
  words: Words,
  folded: Folded,
  text: string,
  at: number,
  taken: number,
  yardsticks: Yardsticks,
): Money | null {
  const first = readNumber(words, folded, at);
  let w = next.word;
  let unit = readUnit(words, folded, text, at, w);
  w = next.word;
  // "USD 1,000", when the code does not belong to the amount before it.
  const code = (!unit || isThousand(unit)) && at - 1 > taken ? codeBefore(words, at) : null;
  // RM6k
  unit = unit && code ? { ...code, value: code.value * unit.value } : (unit ?? code);
  const low = first;
  let high = first;
  let lowUnit = unit;
  if (isRange(words, w)) {
    const second = RANGE_WORDS.has(words.hash[w]!) ? w + 1 : w;
    if (second < words.count && isNumber(words, second)) {
      const value = readNumber(words, folded, second);
      const secondUnit = readUnit(words, folded, text, second, next.word);
      if (secondUnit || unit) {
        w = next.word;
        high = value;
        unit = secondUnit ?? unit;
        lowUnit ??= unit;
      }
    }
  }
  if (!unit) return plainDong(words, folded, at, yardsticks, first);
  let lowValue = low * worth(lowUnit!, yardsticks);
  const highValue = high * worth(unit, yardsticks);
  if (lowValue > highValue) lowValue = low * worth(unit, yardsticks);
  // 2k9 is a birth year, and nothing is sold or paid for so little.
  if (highValue > LARGEST || highValue < SMALLEST) return null;
  const money = asMoney(words, folded, code ? at - 1 : at, w - 1, lowValue, highValue, unit.currency);
  return unit.slang && money.use === 'unknown' && unit.currency === 'VND' ? null : money;
}

const isThousand = ({ value, currency, slang }: Unit) => value === 1_000 && currency === 'VND' && !slang;

function codeBefore(words: Words, at: number): Unit | null {
  const hash = words.hash[at - 1]!;
  const isNext =
    words.sep[at]! <= SEP.clause || (words.sep[at] === SEP.sentence && words.sepMark[at] === DOT);
  if (!CODES.has(hash) || !isNext) return null;
  const { times, currency } = UNITS.get(hash)!;
  return { value: times, currency, slang: false };
}

interface Unit {
  value: number;
  currency: string;
  slang: boolean;
}

function worth(unit: Unit, yardsticks: Yardsticks): number {
  return unit.currency === 'VND' ? unit.value : unit.value * (yardsticks.currencies[unit.currency] ?? 0);
}

/** `8.500.000` without a unit is money when it has thousands marks and is large. */
function plainDong(
  words: Words,
  folded: Folded,
  at: number,
  yardsticks: Yardsticks,
  value: number,
): Money | null {
  readNumber(words, folded, at);
  if (value < 1_000_000 || value > LARGEST || next.word - at < 3 || yardsticks.meanIncome <= 0) return null;
  return asMoney(words, folded, at, next.word - 1, value, value, 'VND');
}

/** Number from word `at`; leaves the word behind it in `next.word`. */
function readNumber(words: Words, folded: Folded, at: number): number {
  let value = digits(words, folded, at);
  let w = at + 1;
  while (w < words.count && words.sep[w] === SEP.tight && isNumber(words, w)) {
    const mark = words.sepMark[w];
    const length = words.last[w]! - words.first[w]!;
    if (mark !== DOT && mark !== COMMA) break;
    if (length === 3 && value !== 0) value = value * 1000 + digits(words, folded, w);
    else if (length === 2 && mark === COMMA && isGroupBehind(words, w))
      value = value * 100 + digits(words, folded, w);
    else if (length <= 2) {
      value += digits(words, folded, w) / 10 ** length;
      w++;
      break;
    } else break;
    w++;
  }
  next.word = w;
  return value;
}

/** 1,50,000: in India all groups but the last have two digits. */
function isGroupBehind(words: Words, w: number): boolean {
  const behind = w + 1;
  if (behind >= words.count || words.sep[behind] !== SEP.tight || words.sepMark[behind] !== COMMA)
    return false;
  return isNumber(words, behind) && words.last[behind]! - words.first[behind]! >= 2;
}

function afterNumber(words: Words, at: number): number {
  let w = at + 1;
  while (w < words.count && words.sep[w] === SEP.tight && isNumber(words, w)) w++;
  return w;
}

function digits(words: Words, folded: Folded, w: number): number {
  let value = 0;
  const last = Math.min(words.last[w]!, words.first[w]! + 15);
  for (let i = words.first[w]!; i < last; i++) value = value * 10 + folded.letters[i]! - 48;
  return value;
}

/** Unit behind the number that ends before word `at`; leaves the word behind it in `next.word`. */
function readUnit(words: Words, folded: Folded, text: string, number: number, at: number): Unit | null {
  next.word = at;
  const sign = signAt(text, words.to[at - 1]!) ?? signBefore(text, words.from[number]!);
  if (sign) return { value: 1, currency: sign, slang: false };
  if (at >= words.count || words.sep[at]! > SEP.clause) return null;
  const hash = words.hash[at]!;
  const unit = UNITS.get(hash);
  if (unit === undefined) return null;
  // "5 d" could be anything, "8.500.000đ" not.
  const slang =
    SLANG_UNITS.has(hash) &&
    (unit.currency !== 'VND' ||
      unit.times > 1 ||
      (at - number < 2 && words.last[number]! - words.first[number]! < 4));
  let w = at + 1;
  let { times: value, currency } = unit;
  // 1tr5, 1k5: the digits behind the unit are the next places.
  if (currency === 'VND' && w < words.count && words.sep[w] === SEP.none && isNumber(words, w)) {
    const length = words.last[w]! - words.first[w]!;
    if (length <= 3) {
      const whole = digits(words, folded, number);
      value = whole > 0 ? (value * (whole + digits(words, folded, w) / 10 ** length)) / whole : value;
      w++;
    }
  }
  if (THOUSANDS.has(hash)) {
    const foreign = w < words.count && words.sep[w]! <= SEP.space ? UNITS.get(words.hash[w]!) : undefined;
    if (foreign && foreign.currency !== 'VND' && foreign.times === 1) {
      currency = foreign.currency;
      w++;
    } else currency = signAt(text, words.to[w - 1]!) ?? currency;
  }
  next.word = w;
  return { value, currency, slang };
}

const SIGNS: Record<string, string> = {
  $: 'USD',
  '＄': 'USD',
  '€': 'EUR',
  '฿': 'THB',
  '¥': 'CNY',
  '₱': 'PHP',
  '₫': 'VND',
  '₩': 'KRW',
  '₹': 'INR',
};

function signAt(text: string, offset: number): string | null {
  const at = text.charCodeAt(offset) === 32 ? offset + 1 : offset;
  const code = text.charCodeAt(at);
  return code === 36 || code > 127 ? (SIGNS[text.charAt(at)] ?? null) : null;
}

function signBefore(text: string, offset: number): string | null {
  const code = text.charCodeAt(offset - 1);
  if (code === 36 && /(?:^|[^\p{L}])S$/u.test(text.slice(Math.max(0, offset - 3), offset - 1))) return 'SGD';
  return code === 36 || code > 127 ? (SIGNS[text.charAt(offset - 1)] ?? null) : null;
}

function isRange(words: Words, w: number): boolean {
  if (w >= words.count) return false;
  if (RANGE_WORDS.has(words.hash[w]!)) return true;
  const mark = words.sepMark[w]!;
  return (
    words.sep[w]! <= SEP.clause && (mark === 45 || mark === 126) && (words.flags[w]! & TOKEN.hasDigit) !== 0
  );
}

function asMoney(
  words: Words,
  folded: Folded,
  start: number,
  end: number,
  low: number,
  high: number,
  currency: string,
): Money {
  const rate = readPeriod(words, folded, end);
  let { perMonth } = rate;
  const last = rate.end;
  let use: Money['use'] = 'unknown';
  for (let w = start - 1; w >= 0 && w >= start - PAY_WORD_REACH && words.sep[w + 1]! < SEP.sentence; w--) {
    const hash = words.hash[w]!;
    if (isPayWord(words, w)) {
      use = 'pay';
      break;
    }
    if (isOtherMoneyWord(words, w)) {
      use = 'other';
      break;
    }
    // "tháng 20tr", "ngày 500k"; not "ca 12 tiếng, 8tr2" or "6 ngày, 27tr9".
    if (
      perMonth === 0 &&
      w === start - 1 &&
      words.sep[start]! <= SEP.space &&
      RATE_WORDS.has(hash) &&
      !isAtOnce(words, w)
    )
      perMonth = PERIODS.get(hash)!;
  }
  if (use === 'unknown' && perMonth > 0) use = 'pay';
  // Pay without a period: VND in millions and currencies are monthly in every ad seen.
  const times = perMonth || (high >= 3_000_000 ? 1 : 0);
  return { start, end: last, low, high, currency, perMonth, use, monthly: use === 'pay' ? high * times : 0 };
}

/** `/tháng`, `một tháng`, `/ 26 công`. A day or an hour in the next clause is no rate: "8tr, ngày 8 tiếng". */
function readPeriod(words: Words, folded: Folded, end: number): { perMonth: number; end: number } {
  const none = { perMonth: 0, end };
  let w = end + 1;
  if (w >= words.count || (words.sep[w]! > SEP.space && words.sepMark[w] !== SLASH)) return none;
  let count = 1;
  if (isNumber(words, w)) count = digits(words, folded, w++);
  else if (EACH.has(words.hash[w]!)) w++;
  if (w >= words.count || words.sep[w]! > SEP.space) {
    if (w >= words.count || w > end + 1 || words.sepMark[w] !== SLASH) return none;
  }
  const hash = words.hash[w]!;
  const period = PERIODS.get(hash);
  if (period === undefined || (hash === NAM && !(words.flags[w]! & TOKEN.marked))) return none;
  if (isAtOnce(words, w)) return none;
  if (count === 1) return { perMonth: period, end: w };
  // "8 triệu / 26 công": the working days of a month.
  return count >= 20 && period === 26 ? { perMonth: 1, end: w } : none;
}
