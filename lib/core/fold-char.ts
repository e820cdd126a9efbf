import { boxedLetter, LOOKALIKES } from './fold-lookalikes.ts';

/**
 * What one character means to the matcher, packed into one integer so that the hot loop
 * in `fold.ts` needs a single table lookup. Fields (bit offsets): kind 0–3, code 4–11,
 * mod 12–14, tone 15–17, flags 18–29. Never 0: 0 means "not looked at yet".
 */
export const KIND = {
  letter: 1,
  digit: 2,
  /** A Vietnamese combining tone or vowel mark: belongs to the letter before it. */
  combining: 3,
  /** Zero-width, bidi marks, variation selectors, surplus combining marks: as if not there. */
  invisible: 4,
  /** From here on a token ends. */
  space: 5,
  newline: 6,
  /** Punctuation and symbols; `code` is the ASCII form where there is one, else 0. */
  mark: 7,
  /** Compatibility characters that stand for several ones (㏄, ⑩, ﬁ). */
  expands: 8,
  /** First half of a surrogate pair. */
  surrogate: 9,
} as const;

export const MOD = { none: 0, circumflex: 1, breve: 2, horn: 3, stroke: 4, foreign: 7 } as const;
export const TONE = { none: 0, grave: 1, acute: 2, hook: 3, tilde: 4, dot: 5 } as const;

/**
 * Flags of a character. A token's flags are the flags of its letters put together, so both
 * use the same bits; `folded.ts` shifts them down by `FLAG_SHIFT`.
 */
export const FLAG_SHIFT = 18;
const flag = (bit: number) => 1 << (FLAG_SHIFT + bit);
export const FLAG_LETTER = flag(0);
export const FLAG_DIGIT = flag(1);
/** Carries a Vietnamese tone or vowel mark. */
export const FLAG_MARKED = flag(2);
/** A Latin letter that is what it looks like. */
export const FLAG_LATIN = flag(3);
/** The letter only looks Latin. */
export const FLAG_LOOKALIKE = flag(4);
/** A letter of another script that looks like nothing Latin: the text is honestly foreign. */
export const FLAG_FOREIGN = flag(5);
export const FLAG_UPPER = flag(6);
/** One of the letters that make up a flag emoji: 🇰 + 🇭 is read as the token "kh" with foreign marks. */
export const FLAG_REGIONAL = flag(7);
/** The unit alone does not say what the character is: `fold.ts` has to look closer. */
export const FLAG_SPECIAL = flag(11);
/** The character takes two UTF-16 units. */
export const FLAG_WIDE = flag(10);

const TONE_OF: Record<number, number> = {
  768: TONE.grave,
  769: TONE.acute,
  777: TONE.hook,
  771: TONE.tilde,
  803: TONE.dot,
};
const MOD_OF: Record<number, number> = { 770: MOD.circumflex, 774: MOD.breve, 795: MOD.horn };

const REGIONAL_A = 0x1f1e6;

/** Punctuation that people use for the same purpose, as one ASCII character. */
const SAME_MARK = new Map(
  Object.entries({
    '-': '‐‑‒–—―−﹣～〜',
    '.': '•·∙⋅・。。',
    "'": '’‘ʼ`´',
    '"': '“”„«»',
    ',': '、，',
    '~': '∼',
  }).flatMap(([ascii, others]) => [...others].map((other) => [other, ascii] as const)),
);

const VOWELS_OF: Record<number, string> = { 770: 'aeo', 774: 'a', 795: 'ou' };
/** Code of every letter of a script that is not read. */
const OTHER_SCRIPT = 126;
const LINE_BREAKS = '\n\r\v\f\u0085\u2028\u2029';
const INVISIBLE = /^(?:\p{Cf}|\p{M}|[\u034f\u115f\u1160\u3164\uffa0\u2800])$/u;

function pack(kind: number, code: number, mod = 0, tone = 0, flags = 0): number {
  return kind | (code << 4) | (mod << 12) | (tone << 15) | flags;
}

function letter(code: number, mod: number, tone: number, flags: number): number {
  const marked = tone !== 0 || (mod !== MOD.none && mod !== MOD.foreign) ? FLAG_MARKED : 0;
  const script = flags & (FLAG_LOOKALIKE | FLAG_FOREIGN | FLAG_REGIONAL) ? 0 : FLAG_LATIN;
  return pack(KIND.letter, code, mod, tone, flags | marked | script | FLAG_LETTER);
}

/** Whether a Vietnamese letter carries this vowel mark: â ê ô, ă, ơ ư. The breve of ŏ and ŭ is Ê Đê's. */
function carries(base: number, mark: number): boolean {
  return VOWELS_OF[mark]?.includes(String.fromCharCode(base)) ?? false;
}

/** What a combining vowel mark makes of a letter: its mod, or `foreign` where no Vietnamese letter carries it. */
export function modOn(base: number, mod: number): number {
  const fits =
    mod === MOD.circumflex
      ? base === 97 || base === 101 || base === 111
      : mod === MOD.breve
        ? base === 97
        : base === 111 || base === 117;
  return fits ? mod : MOD.foreign;
}

/** Cyrillic and Greek letters that look like nothing Latin say that the text is honestly in that script. */
function foreignFlag(char: string): number {
  return /^[\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(char) ? FLAG_FOREIGN : 0;
}

/** Reads off base letter and marks of one decomposed letter; null when it is not Latin. */
function latinLetter(decomposed: string, flags: number): number | null {
  const base = decomposed.charCodeAt(0);
  if (base < 97 || base > 122) return null;
  let mod: number = MOD.none;
  let tone: number = TONE.none;
  for (let i = 1; i < decomposed.length; i++) {
    const mark = decomposed.charCodeAt(i);
    if (TONE_OF[mark] !== undefined) tone = TONE_OF[mark];
    else mod = carries(base, mark) ? MOD_OF[mark]! : MOD.foreign;
  }
  return letter(base, mod, tone, flags);
}

function describeSingle(char: string, flags: number): number {
  const code = char.charCodeAt(0);
  if (code >= 48 && code <= 57) return pack(KIND.digit, code, 0, 0, FLAG_DIGIT);
  if (char === 'đ') return letter(100, MOD.stroke, 0, flags);
  if (TONE_OF[code] !== undefined) return pack(KIND.combining, 0, 0, TONE_OF[code]);
  if (MOD_OF[code] !== undefined) return pack(KIND.combining, 0, MOD_OF[code]);
  const latin = latinLetter(char.normalize('NFD'), flags);
  if (latin !== null) return latin;
  const lookalikeBase = LOOKALIKES.get(char.normalize('NFD').charAt(0));
  if (lookalikeBase) return letter(lookalikeBase.charCodeAt(0), MOD.foreign, 0, flags | FLAG_LOOKALIKE);
  if (LINE_BREAKS.includes(char)) return pack(KIND.newline, 10);
  if (INVISIBLE.test(char)) return pack(KIND.invisible, 0);
  if (/^\s$/.test(char)) return pack(KIND.space, 32);
  if (/^\p{L}$/u.test(char))
    return pack(KIND.letter, OTHER_SCRIPT, MOD.foreign, 0, FLAG_LETTER | foreignFlag(char));
  const ascii = code < 128 ? char : (SAME_MARK.get(char) ?? '');
  return pack(KIND.mark, ascii ? ascii.charCodeAt(0) : 0);
}

/**
 * Describes one character (a single code point).
 * Cases and compatibility forms are unified first: Ｖ, 𝐕, Ⓥ and V describe alike.
 */
export function describeChar(char: string): number {
  const codePoint = char.codePointAt(0)!;
  if (codePoint >= REGIONAL_A && codePoint < REGIONAL_A + 26) {
    return letter(97 + codePoint - REGIONAL_A, MOD.foreign, 0, FLAG_REGIONAL);
  }
  const boxed = boxedLetter(codePoint);
  if (boxed) return describeSingle(boxed, 0);
  const compatible = char.normalize('NFKC');
  const twin = LOOKALIKES.get(compatible);
  if (twin) return letter(twin.charCodeAt(0), 0, 0, FLAG_LOOKALIKE);
  const lower = compatible.toLowerCase();
  const upper = lower === compatible ? 0 : FLAG_UPPER;
  const composed = lower.normalize('NFC');
  const units = [...composed];
  if (units.length === 1) return describeSingle(composed, upper);
  if (units.length === 2 && INVISIBLE.test(units[1]!)) return describeSingle(units[0]!, upper);
  return pack(KIND.expands, 0, 0, 0, FLAG_SPECIAL);
}

/** Packed description of every UTF-16 unit met so far; 0 = not yet. 256 kB once per page. */
export const CHAR_TABLE = new Int32Array(0x10000);

/** Fills the table for one UTF-16 unit and returns its description. */
export function learnUnit(unit: number): number {
  let info: number;
  if (unit >= 0xd800 && unit <= 0xdbff) info = pack(KIND.surrogate, 0, 0, 0, FLAG_SPECIAL);
  else if (unit >= 0xdc00 && unit <= 0xdfff) info = pack(KIND.invisible, 0);
  else info = describeChar(String.fromCharCode(unit));
  CHAR_TABLE[unit] = info;
  return info;
}

const ASTRAL = new Map<number, number>();
const ASTRAL_KEPT = 4096;

/** Description of the character at the start of `char`, from the tables. */
export function charInfo(char: string): number {
  const codePoint = char.codePointAt(0)!;
  return codePoint > 0xffff ? describeAstral(codePoint) : CHAR_TABLE[codePoint]! || learnUnit(codePoint);
}

/** Description of a character outside the basic plane (styled letters, emoji, flags). */
export function describeAstral(codePoint: number): number {
  let info = ASTRAL.get(codePoint);
  if (info === undefined) {
    info = describeChar(String.fromCodePoint(codePoint)) | FLAG_WIDE;
    if (ASTRAL.size < ASTRAL_KEPT) ASTRAL.set(codePoint, info);
  }
  return info;
}

/** What stands after the last character: a line break, so that the last token ends. */
export const END_OF_TEXT = KIND.newline | (10 << 4);
