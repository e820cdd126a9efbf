import { describe, expect, it } from 'vitest';
import { judge } from '../lib/core/judge.ts';
import { pitchesOf } from '../scripts/pitches.ts';
import { loadRules } from '../scripts/rule-files.ts';

const packs = loadRules();
const EACH = 100;

/**
 * The plainest things people say. Shares of all sentences, and of any one grid: what is allowed here is what could not be
 * told apart yet, and should only ever become less.
 */
const MISSED = { ofAll: 0.03, ofGrid: 0.2 };
const WARNED = { ofAll: 0.005, ofGrid: 0.08 };

function wrong(name: 'lures' | 'honest', isWrong: (level: string) => boolean) {
  const pitches = pitchesOf(name, EACH);
  const texts = pitches.filter(({ text }) => isWrong(judge({ text }, packs).level));
  const byGrid = Map.groupBy(texts, ({ grid }) => grid);
  const worst = [...byGrid].map(([grid, all]) => ({ grid, share: all.length / EACH, example: all[0]!.text }));
  return { share: texts.length / pitches.length, worst: worst.sort((a, b) => b.share - a.share) };
}

describe('plain pitches', () => {
  it('are caught', () => {
    const { share, worst } = wrong('lures', (level) => level === 'calm');
    expect(share, JSON.stringify(worst.slice(0, 5), null, 1)).toBeLessThanOrEqual(MISSED.ofAll);
    expect(worst.filter((grid) => grid.share > MISSED.ofGrid)).toEqual([]);
  });
});

it('whole advertisements of the plainest kind are met as danger', () => {
  const whole = pitchesOf('lures', EACH).filter((pitch) => pitch.whole);
  const mild = whole.filter(({ text }) => judge({ text }, packs).level !== 'danger').map(({ text }) => text);
  expect(whole.length).toBeGreaterThanOrEqual(2 * EACH);
  expect(mild.length / whole.length, mild.slice(0, 5).join('\n')).toBeLessThanOrEqual(MISSED.ofAll);
});

describe('plain words of honest people', () => {
  it('are hardly ever warned about, and never of danger', () => {
    const { share, worst } = wrong('honest', (level) => level !== 'calm');
    expect(share, JSON.stringify(worst.slice(0, 5), null, 1)).toBeLessThanOrEqual(WARNED.ofAll);
    expect(worst.filter((grid) => grid.share > WARNED.ofGrid)).toEqual([]);
    expect(wrong('honest', (level) => level === 'danger').worst).toEqual([]);
  });
});

it('every part of every sentence has a list', () => {
  for (const name of ['lures', 'honest'] as const)
    for (const { text } of pitchesOf(name, 5)) expect(text).not.toMatch(/[{}]|undefined/);
});
