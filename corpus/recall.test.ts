import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countedRow } from '../scripts/counted-row.ts';
import { type Counted, share } from '../scripts/eval-table.ts';
import { type LabelledRow, rowsOf, schemeOfLure } from '../scripts/labelled-rows.ts';
import { loadRules } from '../scripts/rule-files.ts';

const packs = loadRules();
const schemes = schemeOfLure();

/** Shares of a half of the corpus: lures and frauds met, innocents met, people in distress met with a card and flagged. */
async function sharesOf(half: string) {
  const rows: LabelledRow[] = await Array.fromAsync(
    rowsOf(globSync(`corpus/${half}/*.jsonl`).sort(), (message) => {
      throw new Error(message);
    }),
  );
  const counted = rows.map((row) => countedRow(row, packs, schemes));
  const among = (group: Counted[], is: (row: Counted) => boolean) =>
    share(group.filter(is).length, group.length);
  const ofLabel = (label: string) => counted.filter((row) => row.label === label);
  const distressed = counted.filter(({ card }) => card !== undefined);
  const isMet = ({ level }: Counted) => level !== 'calm';
  return {
    lures: among(ofLabel('lure'), isMet),
    frauds: among(ofLabel('money-fraud'), isMet),
    alarms: among(ofLabel('innocent'), isMet),
    cards: among(distressed, ({ given }) => given !== null),
    flagged: among(distressed, isMet),
  };
}

/** Tens of thousands of posts are judged, in milliseconds; a busy machine takes three times as long as a quiet one. */
const A_CORPUS_MS = 240_000;

// A little below what docs/verdict.md says, so that a table that was not trained again after a change of signals is noticed.
it.each([
  ['vi/tuning', { lures: 0.95, frauds: 0.955, alarms: 0.001, cards: 0.94, flagged: 0.001 }],
  ['vi/held-back', { lures: 0.935, frauds: 0.915, alarms: 0.0115, cards: 0.965, flagged: 0.003 }],
  ['en/tuning', { lures: 0.84, frauds: 0.865, alarms: 0.0015, cards: 0.915, flagged: 0.01 }],
  ['en/held-back', { lures: 0.725, frauds: 0.57, alarms: 0.0205, cards: 0.82, flagged: 0.01 }],
])('what was measured on %s still holds', { timeout: A_CORPUS_MS }, async (half, floor) => {
  const now = await sharesOf(half);
  expect(now.lures).toBeGreaterThan(floor.lures);
  expect(now.frauds).toBeGreaterThan(floor.frauds);
  expect(now.alarms).toBeLessThan(floor.alarms);
  expect(now.cards).toBeGreaterThan(floor.cards);
  expect(now.flagged).toBeLessThan(floor.flagged);
});
