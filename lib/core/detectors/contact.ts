import type { Folded } from '../folded.ts';
import { SEP } from '../folded.ts';
import { hashOf } from '../hash.ts';
import { isNumber, type Words } from '../words.ts';

/** A way to reach somebody. `from`/`to` are UTF-16 offsets into the original text. */
export interface Contact {
  kind: 'phone' | 'link' | 'email';
  start: number;
  end: number;
  from: number;
  to: number;
  /** Digits of a phone number with its country code if written, host of a link, empty for an e-mail. */
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

const DIGIT_LETTERS = new Map(
  [
    ['o', '0'],
    ['l', '1'],
    ['i', '1'],
    ['b', '8'],
    ['s', '5'],
    ['z', '2'],
  ].map(([letter, digit]) => [hashOf(letter!), digit!]),
);
const DIGIT_WORDS = new Map(
  Object.entries({
    khong: '0',
    hong: '0',
    zero: '0',
    mot: '1',
    hai: '2',
    ba: '3',
    bon: '4',
    tu: '4',
    nam: '5',
    lam: '5',
    sau: '6',
    bai: '7',
    bay: '7',
    tam: '8',
    chin: '9',
  }).map(([word, digit]) => [hashOf(word), digit]),
);
const LONGEST_NUMBER = 14;
const MOBILE = /^(?:0|84|0084)(?:[35789]\d{8}|2\d{8,9})$/;

/** Finds phone numbers (also `O9O5 l23 456`, `không chín không …`), chat links and e-mails. */
export function findContacts(words: Words, folded: Folded, text: string): Contact[] {
  let found: Contact[] | null = null;
  for (let w = 0; w < words.count; w++) {
    if (!isNumber(words, w) && digitOf(words, w) === '') continue;
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

function digitOf(words: Words, w: number): string {
  const letters = words.last[w]! - words.first[w]!;
  return (letters <= 1 ? DIGIT_LETTERS.get(words.hash[w]!) : DIGIT_WORDS.get(words.hash[w]!)) ?? '';
}

function readPhone(words: Words, folded: Folded, text: string, start: number): Contact | null {
  let number = '';
  let disguises = 0;
  let plain = 0;
  let end = start - 1;
  for (let w = start; w < words.count && number.length < LONGEST_NUMBER; w++) {
    if (w > start && words.sep[w]! >= SEP.line) break;
    if (isNumber(words, w)) {
      const length = words.last[w]! - words.first[w]!;
      if (number.length + length > LONGEST_NUMBER) break;
      for (let i = words.first[w]!; i < words.last[w]!; i++)
        number += String.fromCharCode(folded.letters[i]!);
      plain += length;
    } else {
      const digit = digitOf(words, w);
      if (digit === '') break;
      number += digit;
      disguises++;
    }
    end = w;
    if (MOBILE.test(number) && !continues(words, w + 1)) break;
  }
  const foreign =
    text.charCodeAt(words.from[start]! - 1) === 43
      ? (FOREIGN_CODES.find((code) => number.startsWith(code)) ?? '')
      : '';
  const valid = foreign ? number.length >= 10 && number.length <= 13 : MOBILE.test(number);
  // Words that are also digits (ba, năm, không) need a number around them.
  if (!valid || (disguises > 0 && plain + disguises < 9)) return null;
  return {
    kind: 'phone',
    start,
    end,
    from: words.from[start]!,
    to: words.to[end]!,
    value: number,
    disguised: disguises > 0,
    country: foreign,
  };
}

function continues(words: Words, w: number): boolean {
  return w < words.count && words.sep[w]! <= SEP.tight && isNumber(words, w);
}

function findLinks(words: Words, text: string): Contact[] | null {
  if (!text.includes('.') && !text.includes('://')) return null;
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
