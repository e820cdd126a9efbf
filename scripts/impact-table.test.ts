import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Level, SpeakerRole } from '../lib/core/verdict.ts';
import { impactInWords, impactTable } from './impact-table.ts';
import type { LabelledRow } from './labelled-rows.ts';
import { packFolders, packFoldersAt, ROOT } from './rule-files.ts';

const row = (id: string, label: string): LabelledRow => ({
  row: {
    id,
    label,
    post: { text: `text of ${id}` },
    class: undefined,
    scheme: undefined,
    severity: undefined,
  },
  from: 'f',
});
const judged = (levels: Record<string, Level>) => (each: LabelledRow) => {
  const level = levels[each.row.id] ?? 'calm';
  return { level, lures: level === 'calm' ? [] : [`vi/${level}`], role: 'other' as SpeakerRole };
};
const ROWS = [row('l1', 'lure'), row('l2', 'lure'), row('i1', 'innocent'), row('i2', 'innocent')];

test('tells what changed, new alarms on innocents first', () => {
  const table = impactTable(
    ROWS,
    judged({ l1: 'danger', l2: 'caution' }),
    judged({ l2: 'caution', i2: 'caution' }),
  );
  expect(table.changes.map(({ id, before, after }) => `${id} ${before} ${after}`)).toEqual([
    'i2 calm caution',
    'l1 danger calm',
  ]);
  expect(table.changes[1]).toMatchObject({ gained: [], dropped: ['vi/danger'] });
  expect(table.moves).toContainEqual({ label: 'lure', before: 'danger', after: 'calm', count: 1 });
  expect(impactInWords(table, 1)).toContain('2 of 4 posts change');
  expect(impactInWords(table, 1)).toContain('… and 1 more');
});

test('the same rules change nothing', () => {
  const same = judged({ l1: 'danger' });
  expect(impactInWords(impactTable(ROWS, same, same), 5)).toBe('0 of 4 posts change');
});

// A downloaded copy has no history.
test.runIf(existsSync(join(ROOT, '.git')))(
  'rules of a revision are read from git',
  () => {
    expect(packFoldersAt('HEAD').map(({ source }) => source.id)).toEqual(
      packFolders().map(({ source }) => source.id),
    );
    expect(() => packFoldersAt('no-such-revision')).toThrow();
    expect(() => packFoldersAt('--help')).toThrow();
    // One call of git for each rule file.
  },
  30_000,
);
