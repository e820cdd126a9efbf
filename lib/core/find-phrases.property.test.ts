import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hitsIn, signal, tinyPacks } from './testing.ts';

/** Syllables that are no word of a detector and no shorthand. */
const WORDS = ['gà', 'vịt', 'ngan', 'lợn', 'trâu'] as const;

interface Piece {
  words: string[];
  /** Most words between this piece and the one before it. */
  gap: number;
}

const piece = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
  gap: fc.integer({ min: 0, max: 3 }),
});
const phrase = fc.array(piece, { minLength: 1, maxLength: 4 });
const text = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '. ')), {
  maxLength: 24,
});

function written(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, gap }, i) => `${i > 0 && gap > 0 ? `...${gap} ` : ''}(${words.join('|')})`)
    .join(' ');
}

/** Whether the pieces stand in the words one after the other, the last of them at `at`: tries every way. */
function stands(
  words: readonly string[],
  sentence: readonly number[],
  pieces: readonly Piece[],
  at: number,
): boolean {
  const last = pieces.at(-1)!;
  if (!last.words.includes(words[at]!)) return false;
  if (pieces.length === 1) return true;
  for (let before = at - 1; before >= 0; before--) {
    // A new sentence between them costs as much as three words.
    const distance = at - before - 1 + (sentence[at]! - sentence[before]!) * 3;
    if (distance <= last.gap && stands(words, sentence, pieces.slice(0, -1), before)) return true;
  }
  return false;
}

it('finds chains of pieces where trying every way finds them, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), text, (phrases, pairs) => {
      const packs = tinyPacks({ signals: phrases.map((pieces, i) => signal(`s${i}`, [written(pieces)])) });
      const words = pairs.map(([word]) => word);
      let begun = 0;
      const sentence = pairs.map((_, i) => (i > 0 && pairs[i - 1]![1] === '. ' ? ++begun : begun));
      const wanted = phrases.flatMap((pieces, i) =>
        words.some((_, at) => stands(words, sentence, pieces, at)) ? [`s${i}`] : [],
      );
      const found = hitsIn(pairs.flat().join(''), packs).map((hit) => hit.split(':')[0]!);
      expect([...new Set(found)].sort()).toEqual(wanted);
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 400) },
  );
});
