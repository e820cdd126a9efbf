import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from '../lib/core/judge.ts';
import { type LabelledRow, rowsOf } from '../scripts/labelled-rows.ts';
import { loadRules } from '../scripts/rule-files.ts';

const packs = loadRules();

/** Shares of a half of the corpus: lures and frauds met, innocents met, people in distress met with a card and flagged. */
async function sharesOf(half: string) {
  const rows: LabelledRow[] = await Array.fromAsync(
    rowsOf(globSync(`corpus/vi/${half}/*.jsonl`).sort(), (message) => {
      throw new Error(message);
    }),
  );
  const judged = rows.map(({ row }) => ({ row, ...judge(row.post, packs) }));
  const share = (
    among: (one: (typeof judged)[number]) => boolean,
    of: (one: (typeof judged)[number]) => boolean,
  ) => {
    const group = judged.filter(among);
    return group.filter(of).length / group.length;
  };
  const isMet = ({ level }: { level: string }) => level !== 'calm';
  return {
    lures: share(({ row }) => row.label === 'lure', isMet),
    frauds: share(({ row }) => row.label === 'money-fraud', isMet),
    alarms: share(({ row }) => row.label === 'innocent', isMet),
    cards: share(
      ({ row }) => row.card !== undefined,
      ({ support }) => support !== null,
    ),
    flagged: share(({ row }) => row.card !== undefined, isMet),
  };
}

// A little below what docs/verdict.md says, so that a table that was not trained again after a change of signals is noticed.
it.each([
  ['tuning', { lures: 0.9, frauds: 0.88, alarms: 0.012, cards: 0.8, flagged: 0.01 }],
  ['held-back', { lures: 0.86, frauds: 0.82, alarms: 0.06, cards: 0.8, flagged: 0.04 }],
])('what was measured on %s still holds', async (half, floor) => {
  const now = await sharesOf(half);
  expect(now.lures).toBeGreaterThan(floor.lures);
  expect(now.frauds).toBeGreaterThan(floor.frauds);
  expect(now.alarms).toBeLessThan(floor.alarms);
  expect(now.cards).toBeGreaterThan(floor.cards);
  expect(now.flagged).toBeLessThan(floor.flagged);
});
