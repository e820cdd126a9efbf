import type { Folded } from '../folded.ts';
import { SEP } from '../folded.ts';
import { WordTable } from '../word-table.ts';
import { isNumber, type Words } from '../words.ts';

/** A way to reach somebody. `from`/`to` are UTF-16 offsets into the original text. */
export interface Contact {
  kind: 'phone' | 'link';
  start: number;
  end: number;
  from: number;
  to: number;
  /** Digits of a phone number with its country code if written, host of a link. */
  value: string;
  /** Written so that machines should not see it: letters or words for digits. */
  disguised: boolean;
  /** A foreign country code (855, 95 …), else empty. */
  country: string;
}

/** Country codes seen in lures: Cambodia, Myanmar, Laos, Thailand, Philippines, UAE, China. */
const FOREIGN_CODES = ['855', '856', '971', '95', '66', '63', '86'];
const CHAT_HOSTS = [
  'chat.zalo.me',
  'zalo.me/',
  'tg://',
  't.me/',
  'telegram.me/',
  'wa.me/',
  'line.me/',
  'm.me/',
  'bit.ly/',
  'tinyurl.com/',
  'shorturl.at/',
];

const DIGIT_LETTERS = new WordTable([
  ['o', 0],
  ['l', 1],
  ['i', 1],
  ['b', 8],
  ['s', 5],
  ['z', 2],
]);
const DIGIT_WORDS = new WordTable(
  Object.entries({
    khong: 0,
    hong: 0,
    zero: 0,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    lam: 5,
    sau: 6,
    bai: 7,
    bay: 7,
    tam: 8,
    chin: 9,
  }),
);
const LONGEST_NUMBER = 14;
const PLUS = 43;

/** Digits of the number being read. */
const number = new Uint8Array(LONGEST_NUMBER);

/** Finds phone numbers (also `O9O5 l23 456`, `không chín không …`) and chat links. */
export function findContacts(words: Words, folded: Folded, text: string): Contact[] {
  let found: Contact[] | null = null;
  for (let w = 0; w < words.count; w++) {
    if (!isNumber(words, w) && digitOf(words, w) < 0) continue;
    const phone = readPhone(words, folded, text, w);
    if (!phone) continue;
    found ??= [];
    found.push(phone);
    w = phone.end;
  }
  const links = findLinks(words, text);
  return links ? (found ?? []).concat(links) : (found ?? NONE);
}

const NONE: Contact[] = [];

function digitOf(words: Words, w: number): number {
  const letters = words.last[w]! - words.first[w]!;
  return (letters <= 1 ? DIGIT_LETTERS : DIGIT_WORDS).get(words.hash[w]!);
}

function readPhone(words: Words, folded: Folded, text: string, start: number): Contact | null {
  const foreign = text.charCodeAt(words.from[start]! - 1) === PLUS;
  let length = 0;
  let disguises = 0;
  let end = start - 1;
  for (let w = start; w < words.count && length < LONGEST_NUMBER; w++) {
    if (w > start && words.sep[w]! >= SEP.line) break;
    if (isNumber(words, w)) {
      const first = words.first[w]!;
      const count = words.last[w]! - first;
      if (length + count > LONGEST_NUMBER) break;
      for (let i = 0; i < count; i++) number[length++] = folded.letters[first + i]! - 48;
    } else {
      const digit = digitOf(words, w);
      if (digit < 0) break;
      number[length++] = digit;
      disguises++;
    }
    // Most numbers are seen to be none by their first digit.
    if (!foreign && number[0] !== 0 && number[0] !== 8) return null;
    end = w;
    if (isDomestic(length) && !continues(words, w + 1)) break;
  }
  const value = foreign || isDomestic(length) ? number.subarray(0, length).join('') : '';
  const country = foreign ? (FOREIGN_CODES.find((code) => value.startsWith(code)) ?? '') : '';
  const valid = country ? length >= 10 && length <= 13 : isDomestic(length);
  // Words that are also digits (ba, năm, không) need a number around them.
  if (!valid || (disguises > 0 && length < 9)) return null;
  return {
    kind: 'phone',
    start,
    end,
    from: words.from[start]!,
    to: words.to[end]!,
    value,
    disguised: disguises > 0,
    country,
  };
}

/** Whether the number is a Vietnamese one: 0, 84 or 0084, then 9 digits, or 10 for some landlines. */
function isDomestic(length: number): boolean {
  let at = 1;
  if (number[0] === 8 && number[1] === 4) at = 2;
  else if (number[0] !== 0) return false;
  else if (number[1] === 0 && number[2] === 8 && number[3] === 4) at = 4;
  const rest = length - at;
  if (rest !== 9 && rest !== 10) return false;
  const kind = number[at]!;
  return kind === 2 || (rest === 9 && (kind === 3 || kind === 5 || (kind >= 7 && kind <= 9)));
}

function continues(words: Words, w: number): boolean {
  return w < words.count && words.sep[w]! <= SEP.tight && isNumber(words, w);
}

function findLinks(words: Words, text: string): Contact[] | null {
  if (!mayHaveLink(text)) return null;
  let found: Contact[] | null = null;
  const lowered = text.toLowerCase();
  // A few letters change their length (İ): then take only links as they are usually written.
  const lower = lowered.length === text.length ? lowered : text;
  for (const host of CHAT_HOSTS) {
    for (let at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + host.length)) {
      if (at > 0 && /[a-z0-9.]/.test(lower.charAt(at - 1))) continue;
      let to = at + host.length;
      while (to < text.length && !/\s/.test(text.charAt(to)) && to - at < 120) to++;
      const start = wordAt(words, at);
      const end = wordAt(words, to - 1);
      if (start < 0 || end < 0) continue;
      found ??= [];
      found.push({
        kind: 'link',
        start,
        end: Math.max(start, end),
        from: at,
        to,
        value: host.replace(/[:/]+$/, ''),
        disguised: false,
        country: '',
      });
    }
  }
  return found;
}

/** A glance before the long look: every host above has `://` or a dot before m, l, c or a. */
function mayHaveLink(text: string): boolean {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    const next = text.charCodeAt(dot + 1) | 32;
    if (next === 109 || next === 108 || next === 99 || next === 97) return true;
  }
  return text.includes('://');
}

/** Last word that starts at or before an original offset. */
function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (words.from[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return words.count ? low : -1;
}
