import { describe, expect, it } from 'vitest';
import { judge } from '../lib/core/judge.ts';
import { pitchesOf } from '../scripts/pitches.ts';
import { loadRules } from '../scripts/rule-files.ts';

const packs = loadRules();
const EACH = 200;
/** Out of all these; the plainest things people say must hardly ever be missed, and never be warned about. */
const MOST_MISSED = 0.03;

const levelOf = (text: string) => judge({ text }, packs).level;
const grids = (name: 'lures' | 'honest') => [...Map.groupBy(pitchesOf(name, EACH), ({ grid }) => grid)];

describe('plain pitches are caught', () => {
  it.each(grids('lures'))('%s', (_grid, pitches) => {
    const missed = pitches.filter(({ text }) => levelOf(text) === 'calm').map(({ text }) => text);
    expect(missed.length, missed.slice(0, 12).join('\n')).toBeLessThanOrEqual(EACH * MOST_MISSED);
  });
});

describe('plain words of honest people are not warned about', () => {
  it.each(grids('honest'))('%s', (_grid, pitches) => {
    expect(pitches.filter(({ text }) => levelOf(text) !== 'calm').map(({ text }) => text)).toEqual([]);
  });
});
