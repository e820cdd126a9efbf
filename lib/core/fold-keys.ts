import { fold } from './fold.ts';
import { MOD, TONE } from './fold-char.ts';
import { Folded, TOKEN } from './folded.ts';
import { readWords } from './read-words.ts';
import { NO_VOCABULARY, type Vocabulary } from './vocabulary.ts';
import { Words } from './words.ts';

/** Marks tried for a letter no Vietnamese word has: the first that gives a single character. */
const FOREIGN_MARKS = ['\u0308', '\u030c', '\u0307'];
const REGIONAL_A = 0x1f1e6;

const MOD_MARK: Record<number, string> = {
  [MOD.circumflex]: '\u0302',
  [MOD.breve]: '\u0306',
  [MOD.horn]: '\u031b',
};
const TONE_MARK = {
  [TONE.grave]: '\u0300',
  [TONE.acute]: '\u0301',
  [TONE.hook]: '\u0309',
  [TONE.tilde]: '\u0303',
  [TONE.dot]: '\u0323',
} as Record<number, string>;
const VOWELS = 'aeiouy';
const FOREIGN_LETTER = 126;

/** One folded syllable: bare letters, and letters with marks and the tone in one place. */
export interface Syllable {
  folded: string;
  exact: string;
}

/** One view of a text, with the original offset of each of its UTF-16 units. */
export interface Key {
  text: string;
  /** `from[i]`, `to[i]`: original offsets of the word that unit i belongs to. */
  from: number[];
  to: number[];
}

/** The aligned keys of a text; for people (workbench, tests), the matcher works on the arrays. */
export interface Keys {
  /** With marks, one tone placement. */
  exact: Key;
  /** Without marks. */
  folded: Key;
  /** Without marks and spaces. */
  despaced: Key;
}

/** Folds a text and writes the result out as text again. */
export function foldedKeys(text: string, vocabulary: Vocabulary = NO_VOCABULARY): Keys {
  const folded = fold(text, new Folded());
  const words = readWords(folded, vocabulary, new Words());
  const keys: Keys = { exact: emptyKey(), folded: emptyKey(), despaced: emptyKey() };
  for (let w = 0; w < words.count; w++) {
    const { folded: bare, exact } = syllableAt(folded, words, w);
    append(keys.exact, exact, words, w, w > 0);
    append(keys.folded, bare, words, w, w > 0);
    append(keys.despaced, bare, words, w, false);
  }
  return keys;
}

/** can't, I'm, they're: the apostrophe of an English contraction; the one of M'Nông stands between two syllables. */
const CONTRACTED = /(?<=\p{L})['’](?=(?:t|s|m|d|re|ve|ll)$)/iu;

/**
 * The syllables of a word as written in a rule. A contraction is one word: in a text it is read as one wherever
 * the packs know it so, and beside a rule that writes "dont" they do. So "we're" is also "were", "I'll" is "ill": a phrase needs more than that.
 */
export function syllablesOf(word: string): Syllable[] {
  const folded = fold(word.replace(CONTRACTED, ''));
  const words = readWords(folded, NO_VOCABULARY);
  return Array.from({ length: words.count }, (_, w) => syllableAt(folded, words, w));
}

function emptyKey(): Key {
  return { text: '', from: [], to: [] };
}

function append(key: Key, syllable: string, words: Words, w: number, spaced: boolean): void {
  const piece = spaced ? ` ${syllable}` : syllable;
  key.text += piece;
  for (let i = 0; i < piece.length; i++) {
    key.from.push(words.from[w]!);
    key.to.push(words.to[w]!);
  }
}

function syllableAt(folded: Folded, words: Words, w: number): Syllable {
  let bare = '';
  const letters: string[] = [];
  let tone = 0;
  const regional = (words.flags[w]! & TOKEN.regional) !== 0;
  for (let i = words.first[w]!; i < words.last[w]!; i++) {
    const code = folded.letters[i]!;
    const marks = folded.marks[i]!;
    const letter = code === FOREIGN_LETTER ? 'ʘ' : String.fromCharCode(code);
    bare += letter;
    tone = marks >> 3 || tone;
    letters.push(regional ? String.fromCodePoint(REGIONAL_A + code - 97) : withMark(letter, marks & 7));
  }
  const place = tonePlace(letters);
  if (tone && place >= 0) letters[place] += TONE_MARK[tone] ?? '';
  return { folded: bare, exact: letters.join('').normalize('NFC') };
}

function withMark(letter: string, mod: number): string {
  if (mod === MOD.stroke) return 'đ';
  if (mod !== MOD.foreign || letter === 'ʘ') return letter + (MOD_MARK[mod] ?? '');
  const mark = FOREIGN_MARKS.find((candidate) => (letter + candidate).normalize('NFC').length === 1);
  return letter + (mark ?? '');
}

/** Where the tone is written: on the marked vowel, else the last vowel before a final consonant, else the first. */
function tonePlace(letters: readonly string[]): number {
  const all = letters.map((letter, i) => (VOWELS.includes(letter.charAt(0)) ? i : -1)).filter((i) => i >= 0);
  // The u of qu and the i of gi belong to the consonant, when a vowel follows.
  const start = letters.slice(0, 2).join('');
  const vowels = all.length > 1 && (start === 'qu' || start === 'gi') ? all.slice(1) : all;
  if (vowels.length === 0) return letters.length - 1;
  const marked = vowels.filter((i) => letters[i]!.length > 1);
  if (marked.length) return marked.at(-1)!;
  const end = vowels.at(-1)!;
  if (end < letters.length - 1) return end;
  return vowels.length > 1 ? vowels.at(-2)! : end;
}
