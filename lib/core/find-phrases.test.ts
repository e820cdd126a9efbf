import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, hitsIn, packOf, rawHits, signal, tinyPacks } from './testing.ts';

const numRuns = Number(process.env.FC_RUNS ?? 200);

/** Lines that show how their writer writes. */
const CAREFUL = 'mọi người ơi, ở đây có ai biết chỗ nào';
const HASTY = 'moi nguoi oi, o day co ai biet cho nao';

describe('a writer who uses diacritics must match them', () => {
  it.each(['always', 'auto'] as const)('%s: bán thận is no bản thân', (marks) => {
    const packs = packOf(['bán thận'], marks);
    expect(findings(`${CAREFUL} bán thận`, packs)).toEqual(['bán thận']);
    expect(findings(`${CAREFUL} bản thân`, packs)).toEqual([]);
    expect(findings(`${CAREFUL} bạn thân`, packs)).toEqual([]);
    expect(findings(`${CAREFUL} ban than`, packs)).toEqual([]);
  });

  it('any: the letters alone decide', () => {
    const packs = packOf(['bán thận'], 'any');
    for (const words of ['bán thận', 'bản thân', 'ban than']) {
      expect(findings(`${CAREFUL} ${words}`, packs)).toEqual([words]);
    }
  });
});

describe('a writer who leaves them out', () => {
  it('always: is never matched', () => {
    expect(findings(`${HASTY} ban than`, packOf(['bán thận'], 'always'))).toEqual([]);
  });

  it.each([
    ['ban than', ['ban than']],
    ['bán than', ['bán than']],
    ['ban thận', ['ban thận']],
    ['bản than', []],
    ['ban thân', ['ban thân']],
    ['bạn thân', []],
  ])('auto: %s against bán thận', (words, found) => {
    expect(findings(`${HASTY} ${words}`, packOf(['bán thận']))).toEqual(found);
  });

  it('is marked as a guess', () => {
    const packs = packOf(['việc nhẹ']);
    expect(rawHits(`${HASTY} viec nhe`, packs)).toMatchObject([{ loose: true }]);
    expect(rawHits(`${CAREFUL} việc nhẹ`, packs)).toMatchObject([{ loose: false }]);
  });

  it('a single syllable says too little', () => {
    expect(findings(`${HASTY} lao`, packOf(['Lào']))).toEqual([]);
    expect(findings(`${CAREFUL} Lào`, packOf(['Lào']))).toEqual(['Lào']);
  });

  it('one slip in a long phrase of a careful writer is forgiven, not in a short one', () => {
    const packs = packOf(['việc nhẹ lương cao', 'bao ăn']);
    expect(findings(`${CAREFUL} việc nhẹ luong cao`, packs)).toEqual(['việc nhẹ luong cao']);
    expect(findings(`${CAREFUL} việc nhe luong cao`, packs)).toEqual([]);
    expect(findings(`${CAREFUL} bao an`, packs)).toEqual([]);
  });
});

describe('marks dropped here and there', () => {
  const packs = packOf(['tuyển người', 'lương cao', 'bán thận']);
  it.each([
    ['Bên em dang tuyen nguoi làm ở quán nhé, luong cao lắm', ['tuyen nguoi', 'luong cao']],
    ['Bên em đang tuyển người ban than thiện ở quán nhé', ['tuyển người']],
    ['Bên em đang tuyển người làm, ban than, luong tốt', ['tuyển người']],
    ['Bên em can tuyển nguoi lam bán hang', ['tuyển nguoi']],
    ['Bên em can tuyển lam bán than', []],
    ['Cty tuyển Sales Online Facebook Ads, gặp Nguyen tại quận, bán than', []],
  ])('%s', (text, found) => {
    expect(findings(text, packs)).toEqual(found);
  });

  it('is no question of other lines, or of hashtags', () => {
    const bare = 'minh can tuyen nguoi luong tot nha';
    expect(findings(`${CAREFUL} bán than\n${bare}`, packs)).toEqual(['tuyen nguoi']);
    expect(findings(`${CAREFUL} bán than #tuyendung #vieclamluongcao #nguoiviet`, packs)).not.toContain(
      'bán than',
    );
  });
});

describe('words in pieces', () => {
  it.each([
    ['tu.yển ng-ười', 'tuyển người'],
    ['tuy.ển người', 'tuyển người'],
    ['lươ🔥ng c🔥ao', 'lương cao'],
    ['khu.yến mãi', 'khuyến mãi'],
    ['th.áng này', 'tháng này'],
  ])('%s', (text, phrase) => {
    expect(findings(text, packOf([phrase]))).toEqual([text]);
  });

  it.each([['khu vực.Yến sào', ['khuyến']]])('two words that meet stay two: %s', (text, phrases) => {
    expect(findings(text, packOf(phrases))).toEqual([]);
  });

  it.each([["can't reach"], ['can’t reach'], ['cant reach'], ["CAN'T reach"]])(
    'a contraction is one word: %s',
    (text) => {
      for (const phrase of ["can't reach", 'cant reach']) {
        expect(findings(text, packOf([phrase]))).toEqual([text]);
        expect(findings(text, packOf([phrase, 'cant'])).at(0)).toBe(text);
      }
    },
  );

  it('syllables no pack knows do not hide the ones it knows', () => {
    const packs = packOf(['tuyển người', 'lương cao']);
    expect(findings('#tuyennguoicay #aenaoluongcao', packs)).toEqual(['tuyennguoi', 'luongcao']);
  });
});

describe('sentences', () => {
  it.each([
    ['công việc. Nhẹ nhàng', []],
    ['công việc, nhẹ nhàng', ['việc, nhẹ']],
    ['công việc\nnhẹ nhàng', ['việc\nnhẹ']],
  ])('%j', (text, found) => {
    expect(findings(text, packOf(['việc nhẹ']))).toEqual(found);
  });

  it('a gap may run into the next sentence, at a price', () => {
    const packs = packOf(['lương ... đô']);
    expect(findings('có lương. Chín đô', packs)).toEqual(['lương. Chín đô']);
    expect(findings('có lương. Chín trăm đô', packs)).toEqual([]);
  });
});

describe('phrase syntax at work', () => {
  it.each<[string, string, string[]]>([
    ['(đi|qua|sang) Lào', 'sang Lào rồi qua Lào, không tới Lào', ['sang Lào', 'qua Lào']],
    ['bao ăn [và] ở', 'bao ăn ở, bao ăn và ở, bao ăn hay ở', ['bao ăn ở', 'bao ăn và ở']],
    ['lương ... đô', 'lương đô', ['lương đô']],
    ['lương ... đô', 'lương mỗi tháng chín trăm đô', ['lương mỗi tháng chín trăm đô']],
    ['lương ... đô', 'lương mỗi một tháng chín trăm đô', []],
    ['lương ...5 đô', 'lương mỗi một tháng chín trăm đô', ['lương mỗi một tháng chín trăm đô']],
    ['lương ...12 đô', 'đô la là lương', []],
    ['lương <money>', 'lương khoảng 900 đô', ['lương khoảng 900 đô']],
    ['lương <money>', 'lương cao, giá 900 đô', ['lương cao, giá 900 đô']],
    ['lương <money>', 'lương rất cao, giá 900 đô', []],
    ['nữ <age>', 'nữ 18-25 tuổi', ['nữ 18-25 tuổi']],
    ['gọi <phone>', 'gọi 0905 123 456 nhé', ['gọi 0905 123 456']],
    ['a (b|c) d', 'a c d a b d a d', ['a c d', 'a b d']],
    ['nhẹ', 'nhẹ, nhẹ và nhẹ', ['nhẹ', 'nhẹ', 'nhẹ']],
  ])('%s in %s', (phrase, text, found) => {
    expect(findings(text, packOf([phrase]))).toEqual(found);
  });

  it('the longest reading of a signal wins', () => {
    expect(findings('việc nhẹ lương cao', packOf(['việc nhẹ', 'việc nhẹ lương cao', 'lương cao']))).toEqual([
      'việc nhẹ lương cao',
    ]);
  });

  it('different signals may share words', () => {
    const packs = tinyPacks({ signals: [signal('x', ['việc nhẹ']), signal('y', ['nhẹ lương'])] });
    expect(hitsIn('việc nhẹ lương cao', packs)).toEqual(['x: việc nhẹ', 'y: nhẹ lương']);
  });

  it('a signal may be a slot of another', () => {
    const packs = tinyPacks({
      signals: [signal('place', ['Cam', 'Lào', 'Tam giác vàng']), signal('x', ['qua <place> làm'])],
    });
    expect(hitsIn('qua Tam giác vàng làm', packs)).toEqual([
      'x: qua Tam giác vàng làm',
      'place: Tam giác vàng',
    ]);
  });
});

describe('one pass finds what a plain search finds', () => {
  const WORDS = ['cam', 'lào', 'qua', 'nhẹ'];
  const sentence = (longest: number) =>
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: longest });

  it('for any small vocabulary and text', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence(3), { minLength: 1, maxLength: 6, selector: String }),
        sentence(11),
        (phrases, words) => {
          const packs = tinyPacks({
            signals: phrases.map((phrase) => signal(phrase.join('-'), [phrase.join(' ')])),
          });
          const text = words.join(' ');
          const found = rawHits(text, packs).map(({ signal, from }) => `${signal} at ${from}`);
          expect(found.sort()).toEqual(naively(phrases, words).sort());
        },
      ),
      { numRuns },
    );
  });

  /** Every place of every phrase; of places that overlap, the first. */
  function naively(phrases: readonly string[][], words: readonly string[]): string[] {
    return phrases.flatMap((phrase) => {
      const places: string[] = [];
      for (let w = 0; w + phrase.length <= words.length; ) {
        if (phrase.every((word, i) => words[w + i] === word)) {
          places.push(`${phrase.join('-')} at ${words.slice(0, w).join(' ').length + (w > 0 ? 1 : 0)}`);
          w += phrase.length;
        } else w++;
      }
      return places;
    });
  }
});
