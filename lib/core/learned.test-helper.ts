import { compilePacks } from './compile-pack.ts';
import { judge } from './judge.ts';
import type { LearnedSource } from './learned.ts';
import { loadPacks } from './load-packs.ts';
import { lure, packSource, signal } from './testing.ts';

/** A small table, and the signals it knows. */
export const TABLE: LearnedSource = {
  bias: -2,
  warnFrom: 1,
  calmBelow: -1,
  knows: ['tiny'],
  cautionBelow: -9,
  dangerFrom: 99,
  despiteRole: 99,
  roles: { recruiting: 0, other: 0 },
  found: {},
  lures: {},
  signals: { far: 1, lift: 1, meal: 1, hush: 1, named: -3 },
  words: { dem: 0.4 },
  fraud: { bias: 0, signals: { lift: -1, hush: 0.5 }, words: {} },
};

export const SIGNALS = [
  signal('far', ['bên kia'], { family: 'destination', reason: 'abroad-no-employer', weight: 2 }),
  signal('lift', ['xe đón'], {
    ...{ family: 'offer', reason: 'travel-paid', weight: 2 },
    speaks: { recruiting: 1 },
  }),
  signal('meal', ['bao cơm'], { family: 'offer' }),
  signal('hush', ['đừng nói ai'], { family: 'control', weight: 2 }),
  signal('named', ['xưởng may hạnh'], { family: 'context' }),
  signal('pay', ['lương cao'], { family: 'money', weight: 3 }),
  signal('work', ['tuyển thợ'], { family: 'offer', weight: 3 }),
  signal('tells', ['chuyện của mình'], { family: 'context', speaks: { 'own-story': 5 } }),
  signal('phone', [], { family: 'contact', speaks: { contact: 1 } }),
  signal('harmed', ['bị giữ lại'], { family: 'context', support: 'held-abroad', speaks: { 'own-story': 4 } }),
];

/** Judges by the table and one rule, `known`, which is a danger where both pay and secrecy are spoken of. */
export function judgeWith(
  learned: LearnedSource | undefined,
  text: string,
  posterText = '',
  state: 'trusted' | 'draft' = 'trusted',
  severity: 3 | 5 = 5,
) {
  const lures = [lure('known', ['pay', 'work'], { state, severity, danger: [['pay', 'hush']] })];
  const source = packSource({ signals: SIGNALS, lures, ...(learned && { learned }) });
  return judge({ text, posterText }, loadPacks(compilePacks([source])));
}
