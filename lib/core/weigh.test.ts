import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { loadPacks } from './load-packs.ts';
import type { LureSource } from './rule.ts';
import { lure, packSource, signal } from './testing.ts';
import type { Level } from './verdict.ts';
import { FOUND, weigh } from './weigh.ts';

const SIGNALS = [
  signal('job', ['việc'], { family: 'offer', weight: 3 }),
  signal('light', ['nhẹ'], { family: 'offer', weight: 1 }),
  signal('abroad', ['nước ngoài'], { family: 'destination', weight: 3 }),
  signal('zalo', ['zalo'], { family: 'contact', weight: 0.5 }),
  signal('secrecy', ['đừng nói'], { family: 'control', weight: 4 }),
  signal('named', ['công ty'], { family: 'context', weight: 2 }),
  signal('address', ['địa chỉ'], { family: 'context', weight: 2 }),
];

type Strength = Exclude<keyof typeof FOUND, 'no'>;

/** Weighs one lure where these signals were found, and says the level and the score. */
function weighed(rest: Partial<LureSource>, found: readonly string[], how: Strength = 'clearly') {
  const packs = loadPacks(
    compilePacks([packSource({ signals: SIGNALS, lures: [lure('m', ['job', 'abroad'], rest)] })]),
  );
  const strengths = Uint8Array.from(packs.signals, ({ id }) => (found.includes(id) ? FOUND[how] : FOUND.no));
  const finding = weigh(packs.lures[0]!, strengths, packs.signals);
  return finding && { level: finding.level, score: finding.score };
}

const levelOf = (...args: Parameters<typeof weighed>): Level => weighed(...args)?.level ?? 'calm';

describe('weigh', () => {
  const all = { raises: ['secrecy', 'light', 'zalo'] };

  it('asks for every line of the needs', () => {
    expect(levelOf({}, ['job', 'abroad'])).toBe('caution');
    expect(levelOf({}, ['job'])).toBe('calm');
    expect(levelOf(all, ['abroad', 'secrecy', 'zalo', 'light'])).toBe('calm');
  });

  it('a line holds when one of its signals was found', () => {
    const needs = [
      ['job', 'light'],
      ['abroad', 'secrecy'],
    ];
    expect(levelOf({ needs }, ['job', 'secrecy'])).toBe('caution');
  });

  it('never warns on one family, however much it says', () => {
    const needs = [['job'], ['light']];
    expect(levelOf({ needs, danger: [['job', 'light']] }, ['job', 'light'])).toBe('calm');
  });

  it('counts families, not words', () => {
    const twoFamilies = weighed(all, ['job', 'abroad'])!.score;
    const secondWord = weighed(all, ['job', 'abroad', 'light'])!.score;
    const thirdFamily = weighed(all, ['job', 'abroad', 'secrecy'])!.score;
    expect(secondWord - twoFamilies).toBeLessThan(1);
    expect(thirdFamily - twoFamilies).toBe(4);
  });

  it('says danger for three families that weigh enough', () => {
    expect(levelOf(all, ['job', 'abroad', 'secrecy'])).toBe('danger');
    expect(levelOf(all, ['job', 'abroad', 'zalo'])).toBe('caution');
  });

  it('says danger for a named combination', () => {
    expect(levelOf({ danger: [['job', 'abroad']] }, ['job', 'abroad'])).toBe('danger');
    expect(levelOf({ danger: [['job', 'secrecy']] }, ['job', 'abroad'])).toBe('caution');
  });

  it('clearing evidence lowers, by a limited amount', () => {
    const clears = { ...all, clears: ['named', 'address'] };
    const found = ['job', 'abroad', 'secrecy', 'light'];
    const score = weighed(clears, found)!.score;
    expect(weighed(clears, [...found, 'named'])!.score).toBe(score - 2);
    expect(weighed(clears, [...found, 'named', 'address'])!.score).toBe(score - 3);
  });

  it('much clearing evidence ends a caution where it outweighs all control', () => {
    const clears = { ...all, clears: ['named', 'address'] };
    expect(levelOf(clears, ['job', 'abroad', 'named'])).toBe('caution');
    expect(levelOf(clears, ['job', 'abroad', 'named', 'address'])).toBe('calm');
    expect(levelOf(clears, ['job', 'abroad', 'named', 'address', 'secrecy'])).toBe('caution');
  });

  it('clearing evidence never cancels a named combination', () => {
    const rest = { danger: [['job', 'abroad']], clears: ['named', 'address'] };
    expect(levelOf(rest, ['job', 'abroad', 'named', 'address'])).toBe('danger');
  });

  it('context adds nothing and is no family', () => {
    const rest = { raises: ['named', 'address'] };
    expect(weighed(rest, ['job', 'abroad', 'named', 'address'])).toEqual(weighed(rest, ['job', 'abroad']));
  });

  it('guessed diacritics ask for one more cue', () => {
    expect(weighed(all, ['job', 'abroad', 'secrecy'], 'loosely')!.score).toBe(
      weighed(all, ['job', 'abroad', 'secrecy'])!.score - 1,
    );
  });

  it('a rule on trial never says danger', () => {
    expect(levelOf({ state: 'draft', danger: [['job', 'abroad']] }, ['job', 'abroad'])).toBe('caution');
  });

  it('the words of a picture never say danger', () => {
    expect(levelOf({ danger: [['job', 'abroad']] }, ['job', 'abroad'], 'inPicture')).toBe('caution');
  });
});
