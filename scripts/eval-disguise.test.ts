import { expect, test } from 'vitest';
import { disguiseInWords, disguiseTable } from './eval-disguise.ts';
import type { LabelledRow } from './labelled-rows.ts';

const row = (id: string, label: string, text: string): LabelledRow => ({
  row: { id, label, post: { text }, class: undefined, scheme: undefined, severity: undefined },
  from: 'f',
});

/** Warns about "việc nhẹ" as written, and about whatever is in capitals. */
const levelOf = ({ text }: { text: string }) =>
  text.includes('việc nhẹ') || text.includes('CHỢ') ? ('caution' as const) : ('calm' as const);
const ROWS = [row('l1', 'lure', 'có việc nhẹ'), row('l2', 'lure', 'khác'), row('i1', 'innocent', 'đi chợ')];

test('counts what is lost and what newly alarms, per disguise', () => {
  const table = disguiseTable(ROWS, levelOf, 1, 100);
  const of = (name: string) => table.groups.find((group) => group.name === name)!;
  expect(table.plain).toBe(0.5);
  expect(of('no-diacritics')).toMatchObject({ changed: 3, recall: 0, lost: 1, newAlarms: 0 });
  expect(of('capitals')).toMatchObject({ recall: 0, lost: 1, newAlarms: 1 });
  expect(of('hidden-phone')).toMatchObject({ changed: 0, recall: 0.5, lost: 0, newAlarms: 0 });
  expect(table.newAlarms).toEqual([{ id: 'i1', disguise: 'capitals', text: 'ĐI CHỢ' }]);
});

test('without lures it says nothing about recall', () => {
  const table = disguiseTable(ROWS.slice(2), levelOf, 1, 10);
  expect(table.plain).toBeNull();
  expect(disguiseInWords(table)).toMatch(/no-diacritics +1 +– +0 +0/);
});
