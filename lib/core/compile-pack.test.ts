import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { loadPacks } from './load-packs.ts';
import { packBytes } from './pack-bytes.ts';
import type { PackSource } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { findings, hitsIn, lure, packSource, signal, tinyPacks } from './testing.ts';

const compile = (rest: Partial<PackSource>) => compilePacks([packSource(rest)]);

describe('compilePacks', () => {
  it('gives the same bytes for the same rules', () => {
    const rules = { signals: [signal('x', ['việc (nhẹ|làm) ... lương', 'qua Cam'])] };
    expect(packBytes(compile(rules))).toEqual(packBytes(compile(rules)));
  });

  it('puts several packs into one', () => {
    const packs = loadPacks(
      compilePacks([
        packSource({ id: 'vi', version: '1.2.0', signals: [signal('x', ['việc nhẹ'])] }),
        packSource({ id: 'en', version: '0.1.0', lang: 'en', signals: [signal('y', ['easy work'])] }),
      ]),
    );
    expect(packs.names).toEqual(['vi@1.2.0', 'en@0.1.0']);
    expect(hitsIn('easy work, việc nhẹ', packs)).toEqual(['y: easy work', 'x: việc nhẹ']);
  });

  it('gives lures the name of their pack', () => {
    const packs = tinyPacks({
      id: 'vi',
      signals: [signal('x', ['a']), signal('y', ['b'])],
      lures: [lure('m01', ['x', 'y'])],
    });
    expect(packs.lures[0]!.id).toBe('vi/m01');
  });

  it('word lists may use the lists above them', () => {
    const packs = tinyPacks({
      words: { go: 'đi|qua', leave: '<go>|rời' },
      signals: [signal('x', ['<leave> Lào'])],
    });
    expect(findings('rời Lào, qua Lào, tới Lào', packs)).toEqual(['rời Lào', 'qua Lào']);
  });
});

describe('loadPacks', () => {
  it('refuses another format', () => {
    expect(() => loadPacks({ ...compile({}), format: 1 as 6 })).toThrow('unknown pack format 1');
  });
});

describe('faults are told with their place', () => {
  const x = signal('x', ['việc nhẹ'], { file: 'rules/vi/signals/offer.yml' });
  const y = signal('y', ['qua Lào'], { file: 'rules/vi/signals/offer.yml' });
  const file = 'rules/vi/lures/m01.yml';

  it.each<[string, Partial<PackSource>]>([
    [
      'rules/vi/signals/offer.yml:12: "việc (nhẹ" has a bracket that is never closed; add ")"',
      { signals: [{ ...x, phrases: [{ phrase: 'việc (nhẹ', marks: 'auto', line: 12 }] }] },
    ],
    [
      'rules/vi/signals/offer.yml:7: "lương ...20 đô" has a gap of 20; a gap may be 1 to 12 words',
      { signals: [{ ...x, phrases: [{ phrase: 'lương ...20 đô', marks: 'auto', line: 7 }] }] },
    ],
    [
      'rules/vi/signals/offer.yml: "!!" has no letters or digits',
      { signals: [{ ...x, phrases: [{ phrase: '!!', marks: 'auto' }] }] },
    ],
    [
      'rules/vi/signals/offer.yml: "<yy> rồi" uses <yy>, which is neither a word list of words.yml nor a slot',
      { signals: [{ ...x, phrases: [{ phrase: '<yy> rồi', marks: 'auto' }] }, y] },
    ],
    ['rules/vi/signals/offer.yml: signal "x" is defined twice; rename one of them', { signals: [x, x] }],
    [
      'rules/vi/signals/offer.yml: masks of "x" names the signal "z", which no file in signals/ defines',
      { signals: [{ ...x, masks: ['z'] }] },
    ],
    [
      `${file}: needs names the signal "xx", which no file in signals/ defines; check the spelling`,
      { signals: [x, y], lures: [lure('m01', ['xx', 'y'], { file })] },
    ],
    [
      `${file}: raises names the signal "z"`,
      { signals: [x, y], lures: [lure('m01', ['x', 'y'], { file, raises: ['z'] })] },
    ],
    [
      `${file}: clears names the signal "z"`,
      { signals: [x, y], lures: [lure('m01', ['x', 'y'], { file, clears: ['z'] })] },
    ],
    [
      `${file}: danger names the signal "z"`,
      { signals: [x, y], lures: [lure('m01', ['x', 'y'], { file, danger: [['x', 'z']] })] },
    ],
    [
      `${file}: needs must have at least two lines: one signal alone never warns`,
      { signals: [x], lures: [lure('m01', ['x'], { file })] },
    ],
    ['words.yml: list "go": "(đi||qua)" has an empty alternative', { words: { go: 'đi||qua' } }],
    ['words.yml: list "go": "(<later>)" uses <later>', { words: { go: '<later>', later: 'đi' } }],
    ['shorthands.yml: "k 9" must be one word', { shorthands: [{ short: 'k 9', reads: 'không' }] }],
  ])('%s', (sentence, rules) => {
    expect(() => compile(rules)).toThrow(RuleError);
    expect(() => compile(rules)).toThrow(sentence);
  });

  it('no pack at all', () => {
    expect(() => compilePacks([])).toThrow('there is no pack; add rules/vi/pack.yml');
  });
});
