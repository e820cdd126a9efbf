import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldedKeys, type Key } from './fold-keys.ts';
import { Folded } from './folded.ts';
import { judge } from './judge.ts';
import { packOf } from './testing.ts';

/** More runs: FC_RUNS=20000 npx vitest run lib/core */
const numRuns = Number(process.env.FC_RUNS ?? 200);

/** Pieces that people really write, and pieces nobody should: both in any order. */
const HARD_PIECES = [
  ...['việc', 'NHẸ', 'đ', 'ê', 'ư', 'lươnggg', '20tr5', 'hoà', 'quý', 'giá', 'lý', 'M’nông', 'ƀ', 'ĭ', 'čư'],
  ...[
    '\u0301',
    '\u0323',
    '\u0302',
    '\u031b',
    '\u0335',
    '\u200b',
    '\u202e',
    '\u00ad',
    '\ufe0f',
    '\ud83c',
    '\udded',
  ],
  ...['ｖ', '𝐕', '🆅', 'ﬁ', '㎏', 'ﷺ', '⑩', 'İ', 'ß', 'ŉ', 'с', 'α', '招聘', '🇰🇭', '🇰', '9️⃣', '😂', '👨‍👩‍👧'],
  ...[' ', '\n', '.', ', ', '-', '@', '#', '\u0000', '\u2028', '\u3000'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  // Loose halves of surrogate pairs included.
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...HARD_PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

/** Characters that stand for several are written out, so that every token has units of its own. */
const plainText = anyText.map((text) => text.normalize('NFKC'));

function tokens(text: string) {
  const folded = fold(text, new Folded());
  return Array.from({ length: folded.tokenCount }, (_, t) => ({
    from: folded.from[t]!,
    to: folded.to[t]!,
    exact: folded.exact[t]!,
    hash: folded.hash[t]!,
  }));
}

describe('any text', () => {
  it('every token has a place inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        let to = 0;
        for (const token of tokens(text)) {
          expect(token.from).toBeGreaterThanOrEqual(from);
          expect(token.to).toBeGreaterThanOrEqual(to);
          expect(token.to).toBeGreaterThan(token.from);
          expect(token.to).toBeLessThanOrEqual(text.length);
          ({ from, to } = token);
        }
      }),
      { numRuns },
    );
  });

  it('no two tokens overlap, and each place holds just that token', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.from).toBeGreaterThanOrEqual(end);
          end = token.to;
          const alone = tokens(text.slice(token.from, token.to));
          expect(alone).toHaveLength(1);
          expect(alone[0]).toMatchObject({ exact: token.exact, hash: token.hash });
        }
      }),
      { numRuns },
    );
  });

  it('every unit of a key knows its place in the text', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        for (const key of Object.values<Key>({ ...foldedKeys(text) })) {
          expect(key.from).toHaveLength(key.text.length);
          expect(key.to).toHaveLength(key.text.length);
          expect(key.from.every((from, i) => from >= 0 && from < key.to[i]!)).toBe(true);
          expect(key.to.every((to) => to <= text.length)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it.each(['exact', 'folded'] as const)('folding the %s key again changes nothing', (name) => {
    fc.assert(
      fc.property(plainText.map(lettersApartFromDigits), (text) => {
        const key = foldedKeys(text)[name].text;
        // A tone on a foreign letter (ạ̈) has no single character to be written with.
        fc.pre(!/\p{M}/u.test(key));
        expect(foldedKeys(key)[name].text).toBe(key);
      }),
      { numRuns },
    );
  });

  it('can be judged', () => {
    const packs = packOf(['việc nhẹ', 'qua (Cam|Lào)', 'lương ... <money>', '<phone>', '<age>']);
    fc.assert(
      fc.property(anyText, anyText, (text, posterText) => {
        expect(judge({ text, posterText }, packs).level).toBe('calm');
      }),
      { numRuns },
    );
  });
});

/** Where letters meet digits, `readWords` splits what `fold` keeps together; keys are compared without that. */
function lettersApartFromDigits(text: string): string {
  return text.replace(/(\p{N})/gu, ' $1 ');
}

describe('linear time', () => {
  const packs = packOf(['việc nhẹ', 'a b c', 'lương ... đô', 'zalo', '<phone>', '<money>']);
  const UNITS = 10_000;
  const SECONDS = 1000;

  // Eight times the text may cost eight times the time; a quadratic step anywhere would cost 64 times as much.
  it.each([
    ['combining marks', 'a\u0301\u0302\u0323\u0335\u0301'],
    ['zero-width storm', '\u200b\u200d\ufe0f'],
    ['dotted letters', 'a.b.c.'],
    ['right-to-left marks', '\u202eab '],
    ['lone halves', '\ud800'],
    ['one letter', 'a'],
    ['spaced letters', 'v i e c '],
    ['characters that expand', '½'],
    ['flags', '🇰'],
    ['numbers', '25-'],
    ['phone numbers', '0905 '],
    ['words that are digits', 'ba '],
    ['chat links', 'zalo.me/'],
    ['half a phrase', 'lương '],
    ['quotations', '“việc nhẹ lương cao”\n'],
  ])(
    '%s',
    // Another process may take the machine for a moment; a quadratic step fails every time.
    { timeout: 60 * SECONDS, retry: 3 },
    (_, unit) => {
      const long = unit.repeat(UNITS / unit.length);
      fastest(long);
      expect(fastest(long.repeat(8)) / fastest(long)).toBeLessThan(25);
    },
  );

  /** Milliseconds of the fastest of a few runs: the one that nothing else disturbed. */
  function fastest(text: string): number {
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      judge({ text }, packs);
      return performance.now() - start;
    });
    return Math.min(...times);
  }
});
