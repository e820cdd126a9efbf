/**
 * Letters of other scripts that look like a Latin letter, and Latin shapes that Unicode
 * normalisation leaves alone. Left: the look-alikes, right: the letter they stand for.
 * Used only for tokens that a Latin writer could have disguised; see `fold.ts`.
 */
// biome-ignore format: a table reads better in rows
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['аА', 'a'], ['вВ', 'b'], ['сС', 'c'], ['ԁ', 'd'], ['еЕёЁєЄ', 'e'], ['ԍ', 'g'], ['һҺнН', 'h'], ['іІїЇ', 'i'],
  ['јЈ', 'j'], ['кК', 'k'], ['ӏӀ', 'l'], ['мМ', 'm'], ["п", "n"], ['оО', 'o'], ['рР', 'p'], ['ԛ', 'q'], ['г', 'r'],
  ['ѕЅ', 's'], ['тТ', 't'], ['ц', 'u'], ['ѵѴ', 'v'], ['ԝԜ', 'w'], ['хХ', 'x'], ['уУүҮ', 'y'],
  // Greek
  ['αΑ', 'a'], ['βΒ', 'b'], ['ϲ', 'c'], ['εΕ', 'e'], ['Η', 'h'], ['ιΙ', 'i'], ['κΚ', 'k'], ['Μ', 'm'], ['ηΝ', 'n'],
  ['οΟσ', 'o'], ['ρΡ', 'p'], ['τΤ', 't'], ['υ', 'u'], ["ν", "v"], ['ωώ', 'w'], ['χΧ', 'x'], ['γΥ', 'y'], ['Ζ', 'z'],
  // Latin small capitals and phonetic letters
  ['ᴀɑ', 'a'], ['ʙ', 'b'], ['ᴄ', 'c'], ['ᴅ', 'd'], ['ᴇǝə', 'e'], ['ꜰ', 'f'], ['ɢɡ', 'g'], ['ʜ', 'h'], ['ɪı', 'i'],
  ['ᴊ', 'j'], ['ᴋ', 'k'], ['ʟ', 'l'], ['ᴍ', 'm'], ['ɴ', 'n'], ['ᴏ', 'o'], ['ᴘ', 'p'], ['ʀ', 'r'], ['ꜱ', 's'],
  ['ᴛ', 't'], ['ᴜ', 'u'], ['ᴠ', 'v'], ['ᴡ', 'w'], ['ʏ', 'y'], ['ᴢ', 'z'],
];

/** Look-alike character → the lower-case Latin letter it imitates. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([shapes, letter]) => [...shapes].map((shape) => [shape, letter] as const)),
);

const NEGATIVE_SQUARED_A = 0x1f170;
const NEGATIVE_CIRCLED_A = 0x1f150;

/** White-on-black letters (🅰, 🅐): NFKC does not know them. Returns the Latin letter, or null. */
export function boxedLetter(codePoint: number): string | null {
  for (const first of [NEGATIVE_SQUARED_A, NEGATIVE_CIRCLED_A]) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  }
  return null;
}
