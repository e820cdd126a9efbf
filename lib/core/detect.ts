import { findAges } from './detectors/age.ts';
import { findContacts } from './detectors/contact.ts';
import { findMoney, type Money } from './detectors/money.ts';
import type { Folded } from './folded.ts';
import type { Hits } from './hits.ts';
import type { Packs } from './packs.ts';
import type { DetectedSignal } from './rule.ts';
import type { SlotMatches } from './slot-matches.ts';
import { isNumber, type Words } from './words.ts';

/** Pay this many times the mean income is high, or very high, for work without a trade. */
const HIGH_PAY = 2;
const VERY_HIGH_PAY = 3;
const MOST_PAY = 8;
/** Amounts in a foreign currency that could be a monthly pay, in VND. */
const LEAST_FOREIGN_PAY = 7_000_000;
const MOST_FOREIGN_PAY = 150_000_000;
/** A sum that is no pocket money for the way. */
const BIG_MONEY = 3_000_000;
const ADULT = 18;
/** Nobody means a job by a smaller age. */
const YOUNGEST_WORKER = 12;
const LAUGHTER = ['=))', ':))', '=)))', '😂', '🤣', '😆'];

/** Runs the detectors and hands what they find to the phrases (as slots) and to the hits (as signals). */
export function detect(
  words: Words,
  folded: Folded,
  text: string,
  packs: Packs,
  slots: SlotMatches,
  hits: Hits,
): void {
  const { slots: parts } = packs.automaton;
  const add = (signal: DetectedSignal, start: number, end: number) => {
    const number = packs.detected[signal];
    if (number !== undefined) hits.add(number, start, end, words, false);
  };
  if (parts.count !== undefined) addCounts(words, folded, parts.count, slots);
  for (const money of findMoney(words, folded, text, packs.yardsticks)) {
    slots.add(parts.money, money.start, money.end);
    if (money.high >= BIG_MONEY) slots.add(parts['big-money'], money.start, money.end);
    if (isPay(money)) slots.add(parts.pay, money.start, money.end);
    addPay(money, packs.yardsticks.meanIncome, add);
  }
  for (const age of findAges(words, folded, packs.yardsticks.year)) {
    slots.add(parts.age, age.start, age.end);
    if (age.low < ADULT && age.low >= YOUNGEST_WORKER) add('minor-age', age.start, age.end);
  }
  for (const contact of findContacts(words, folded, text)) {
    if (contact.kind === 'link') {
      add('chat-link', contact.start, contact.end);
      continue;
    }
    slots.add(parts.phone, contact.start, contact.end);
    add(contact.country ? 'phone-foreign' : 'phone', contact.start, contact.end);
    if (contact.disguised) add('phone-disguised', contact.start, contact.end);
  }
  if (words.count > 0 && LAUGHTER.some((sign) => text.includes(sign))) add('laughter', 0, words.count - 1);
}

function isPay(money: Money): boolean {
  if (money.use === 'pay') return true;
  return (
    money.use === 'unknown' &&
    money.currency !== 'VND' &&
    money.high >= LEAST_FOREIGN_PAY &&
    money.high <= MOST_FOREIGN_PAY
  );
}

function addPay(
  money: Money,
  meanIncome: number,
  add: (signal: DetectedSignal, start: number, end: number) => void,
): void {
  if (!isPay(money)) {
    // "22 triệu" alone: the size of a high pay, and of many other things.
    const ratio = money.high / meanIncome;
    if (money.use === 'unknown' && ratio >= HIGH_PAY && ratio <= MOST_PAY)
      add('sum-high', money.start, money.end);
    return;
  }
  add('pay-stated', money.start, money.end);
  if (money.currency !== 'VND') add('pay-foreign', money.start, money.end);
  const ratio = (money.monthly || money.high) / meanIncome;
  if (money.monthly === 0 && money.currency === 'VND') return;
  if (ratio >= VERY_HIGH_PAY) add('pay-very-high', money.start, money.end);
  else if (ratio >= HIGH_PAY) add('pay-high', money.start, money.end);
}

/** Small whole numbers that could count people: `cần 5 bạn`. */
function addCounts(words: Words, folded: Folded, part: number, slots: SlotMatches): void {
  for (let w = 0; w < words.count; w++) {
    const digits = words.last[w]! - words.first[w]!;
    if (digits <= 2 && isNumber(words, w) && folded.letters[words.first[w]!] !== 48) slots.add(part, w, w);
  }
}
