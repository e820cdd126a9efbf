import type { Disguise } from './disguise.ts';
import { bare } from './disguise-letters.ts';
import type { Random } from './random.ts';

/** Disguises that change words, or what stands between letters and words. */

/** Changes some words of four letters or more, whole words only. */
function someWords(text: string, random: Random, share: number, change: (word: string) => string): string {
  return text.replace(/\p{L}{4,}/gu, (word) => (random.chance(share) ? change(word.normalize('NFC')) : word));
}

/** Puts something into the middle of a word. */
const split = (word: string, by: string) => {
  const middle = word.length >> 1;
  return word.slice(0, middle) + by + word.slice(middle);
};

const EMOJI = ['🔥', '💰', '✨', '🌸', '❤️'];
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

/** Chat spellings by the words they stand for. */
const TEENCODE: readonly (readonly [RegExp, string])[] = (
  [
    ['không', 'ko'],
    ['được', 'dc'],
    ['lương', 'lg'],
    ['nhân viên', 'nv'],
    ['mọi người', 'mn'],
    ['người', 'ng'],
    ['phỏng vấn', 'pv'],
    ['liên hệ', 'lh'],
    ['inbox', 'ib'],
    ['công ty', 'cty'],
    ['điện thoại', 'đt'],
    ['kinh nghiệm', 'kn'],
    ['yêu cầu', 'yc'],
    ['việc', 'vc'],
    ['gì', 'j'],
    ['anh em', 'ae'],
    ['với', 'vs'],
    ['triệu', 'tr'],
    ['bao nhiêu', 'bn'],
    ['giờ', 'h'],
  ] as const
).map(([word, short]) => [wholeWord(word), short] as const);

/** Countries as flags, and as the short names people use. */
const FLAGS: readonly (readonly [RegExp, string])[] = (
  [
    ['campuchia', '🇰🇭'],
    ['cambodia', '🇰🇭'],
    ['lào', '🇱🇦'],
    ['thái lan', '🇹🇭'],
    ['thái', '🇹🇭'],
    ['myanmar', '🇲🇲'],
    ['philippines', '🇵🇭'],
    ['trung quốc', '🇨🇳'],
    ['đài loan', '🇹🇼'],
    ['malaysia', '🇲🇾'],
  ] as const
).map(([word, flag]) => [wholeWord(word), flag] as const);
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = (
  [
    ['campuchia', 'cam'],
    ['cambodia', 'campu'],
    ['thái lan', 'thái'],
    ['myanmar', 'miến'],
    ['philippines', 'phi'],
    ['trung quốc', 'TQ'],
    ['đài loan', 'đài'],
    ['malaysia', 'mã lai'],
    ['sài gòn', 'SG'],
    ['hà nội', 'HN'],
  ] as const
).map(([word, short]) => [wholeWord(word), short] as const);

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu');
}

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]) =>
  pairs.reduce((changed, [word, other]) => changed.replace(word, other), text.normalize('NFC'));

const DIGIT_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const PHONE = /(?<!\d)0\d(?:[ .-]?\d){8}(?!\d)/g;

/** One way of hiding each telephone number, by turns of the dice. */
function hidePhones(text: string, random: Random): string {
  return text.replace(PHONE, (number) => {
    const digits = number.replace(/\D/g, '');
    return random.pick([
      () => [...digits].join('.'),
      () => [...digits].map((digit) => DIGIT_WORDS[Number(digit)]).join(' '),
      () => digits.replaceAll('0', 'o'),
      () => [...digits].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
      () => `${digits.slice(0, 4)} ✨ ${digits.slice(4, 7)} ✨ ${digits.slice(7)}`,
    ])();
  });
}

/** Runs of two to four words become #HashTagsRunTogether. */
function hashtags(text: string, random: Random): string {
  return text.replace(/\p{L}+(?: \p{L}+){1,3}/gu, (run) =>
    random.chance(0.3)
      ? `#${run
          .split(' ')
          .map((word) => word[0]!.toUpperCase() + word.slice(1))
          .join('')}`
      : run,
  );
}

export const WORD_DISGUISES: readonly Disguise[] = [
  { name: 'teencode', says: 'chat spellings', apply: (text) => replaceAll(text, TEENCODE) },
  {
    name: 'dots-in-words',
    says: 'tu.yển',
    apply: (text, random) => someWords(text, random, 0.4, (word) => split(word, '.')),
  },
  {
    name: 'hyphens-in-words',
    says: 'tu-yển',
    apply: (text, random) => someWords(text, random, 0.4, (word) => split(word, '-')),
  },
  {
    name: 'spaced-letters',
    says: 't u y ể n',
    apply: (text, random) => someWords(text, random, 0.25, (word) => [...word].join(' ')),
  },
  {
    name: 'emoji-in-words',
    says: 'tu🔥yển',
    apply: (text, random) => someWords(text, random, 0.3, (word) => split(word, random.pick(EMOJI))),
  },
  {
    name: 'emoji-between',
    says: 'an emoji between words',
    apply: (text, random) => text.replace(/ /g, () => (random.chance(0.3) ? ` ${random.pick(EMOJI)} ` : ' ')),
  },
  {
    name: 'zero-width',
    says: 'invisible characters in words',
    apply: (text, random) => someWords(text, random, 0.6, (word) => split(word, random.pick(ZERO_WIDTH))),
  },
  { name: 'hashtags', says: '#TuyểnNữLươngCao', apply: hashtags },
  {
    name: 'bare-hashtags',
    says: '#tuyennuluongcao',
    apply: (text, random) => hashtags(text, random).replace(/#\S+/g, (tag) => bare(tag).toLowerCase()),
  },
  { name: 'flags', says: 'countries as flags', apply: (text) => replaceAll(text, FLAGS) },
  {
    name: 'short-names',
    says: 'countries and cities cut short',
    apply: (text) => replaceAll(text, SHORT_NAMES),
  },
  { name: 'hidden-phone', says: 'telephone numbers spelled or broken up', apply: hidePhones },
  {
    name: 'broken-lines',
    says: 'line breaks inside phrases',
    apply: (text, random) => text.replace(/ /g, () => (random.chance(0.2) ? '\n' : ' ')),
  },
];
