import type { Disguise } from './disguise.ts';
import type { Random } from './random.ts';

/** Disguises that change single letters. The reader still reads the words. */

const VOWEL_MARKS = /[\u0302\u0306\u031b]/g;
const MARKS = /[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Letters and digits without their marks; đ becomes d. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

/** Rhymes in which the tone stands on the first vowel in the old way, on the second in the new. */
const MOVING = /([oO][aAeE]|[uU][yY])(?![\p{L}])/u;

/** Moves the tone of words like hoá ↔ hóa. `onto` is the vowel that shall carry it, 0 or 1. */
function moveTone(text: string, onto: 0 | 1): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const plain = word.normalize('NFD');
    const tone = TONES.exec(plain)?.[0];
    if (tone === undefined) return word;
    const toneless = plain.replace(tone, '').normalize('NFC');
    const rhyme = MOVING.exec(toneless);
    // "quý": the u belongs to the q.
    if (!rhyme || /q/i.test(toneless[rhyme.index - 1] ?? '') || VOWEL_MARKS.test(rhyme[0].normalize('NFD')))
      return word;
    const at = rhyme.index + onto + 1;
    return (toneless.slice(0, at) + tone + toneless.slice(at)).normalize('NFC');
  });
}

/** Replaces letters by a table, each with a chance. The table is asked with bare lower-case letters. */
function swap(text: string, table: Readonly<Record<string, string>>, random: Random, chance: number): string {
  return [...text]
    .map((letter) => {
      const other = table[letter] ?? table[letter.toLowerCase()];
      return other !== undefined && random.chance(chance) ? other : letter;
    })
    .join('');
}

const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const CYRILLIC = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'һ',
};
const GREEK = { a: 'α', e: 'ε', i: 'ι', k: 'κ', o: 'ο', p: 'ρ', t: 'τ', x: 'χ', n: 'η' };

/** Shifts ASCII letters into a styled block; marks stay behind their letter, so nothing is lost to the eye. */
function styled(text: string, upper: number, lower: number): string {
  return [...text.normalize('NFD')]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if (code >= 65 && code <= 90) return String.fromCodePoint(upper + code - 65);
      if (code >= 97 && code <= 122) return String.fromCodePoint(lower + code - 97);
      return letter;
    })
    .join('');
}

/** y ↔ i at the end of a syllable after one of the consonants where both are written. */
function swapY(text: string): string {
  return text.replace(/(?<=(?<!\p{L})[hklmstHKLMST])[yýỳỷỹỵiíìỉĩị](?!\p{L})/gu, (letter) => {
    const [base, ...tones] = letter.normalize('NFD');
    return ((base === 'y' ? 'i' : 'y') + tones.join('')).normalize('NFC');
  });
}

const repeated = (text: string, random: Random) =>
  text.replace(/[aeiouyâăêôơư](?!\p{L})/giu, (letter) => (random.chance(0.4) ? letter.repeat(3) : letter));

export const LETTER_DISGUISES: readonly Disguise[] = [
  { name: 'no-diacritics', says: 'all diacritics dropped', apply: bare },
  {
    name: 'some-diacritics',
    says: 'diacritics dropped in every other word or so',
    apply: (text, random) => text.replace(/\p{L}+/gu, (word) => (random.chance(0.5) ? bare(word) : word)),
  },
  {
    name: 'decomposed',
    says: 'NFD: marks as characters of their own',
    apply: (text) => text.normalize('NFD'),
  },
  { name: 'old-tones', says: 'hóa, thúy: the tone on the first vowel', apply: (text) => moveTone(text, 0) },
  { name: 'new-tones', says: 'hoá, thuý: the tone on the second vowel', apply: (text) => moveTone(text, 1) },
  { name: 'y-and-i', says: 'kỹ → kĩ, lí → lý', apply: swapY },
  { name: 'leet', says: 'digits for letters', apply: (text, random) => swap(text, LEET, random, 0.25) },
  {
    name: 'cyrillic',
    says: 'Cyrillic look-alikes',
    apply: (text, random) => swap(text, CYRILLIC, random, 0.4),
  },
  { name: 'greek', says: 'Greek look-alikes', apply: (text, random) => swap(text, GREEK, random, 0.3) },
  { name: 'bold', says: 'mathematical bold letters', apply: (text) => styled(text, 0x1d400, 0x1d41a) },
  { name: 'circled', says: 'circled letters', apply: (text) => styled(text, 0x24b6, 0x24d0) },
  { name: 'squared', says: 'white on black squares', apply: (text) => styled(bare(text), 0x1f170, 0x1f170) },
  { name: 'full-width', says: 'full-width letters', apply: (text) => styled(text, 0xff21, 0xff41) },
  { name: 'repeated-letters', says: 'last vowels drawn out', apply: repeated },
  { name: 'capitals', says: 'ALL CAPS', apply: (text) => text.toUpperCase() },
];
