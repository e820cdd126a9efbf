import { expect, test } from 'vitest';
import { type Counted, countTable, tableInWords } from './eval-table.ts';

const row = (id: string, label: string, level: Counted['level'], score = 0): Counted => ({
  ...{ id, label, level, score, text: `text of ${id}` },
  ...{ from: 'f', class: label, kind: null, role: 'recruiting' },
});
const ROWS = [
  row('l1', 'lure', 'danger', 80),
  row('l2', 'lure', 'calm'),
  row('m1', 'money-fraud', 'caution', 30),
  row('i1', 'innocent', 'calm'),
  row('i2', 'innocent', 'calm'),
  row('i3', 'innocent', 'caution', 31),
  row('i4', 'innocent', 'danger', 60),
];

test('counts recall, precision and false alarms', () => {
  const table = countTable(ROWS, 10);
  expect(table.recall).toBeCloseTo(2 / 3);
  expect(table.precision).toBeCloseTo(2 / 4);
  expect(table.alarmsPer10000).toBeCloseTo(5000);
  expect(table.alarmsPerWeek).toBeCloseTo(1050);
  expect(table.byLabel.find((group) => group.name === 'innocent')).toMatchObject({
    rows: 4,
    calm: 2,
    caution: 1,
    danger: 1,
  });
});

test('lists the misses, and the worst alarms first', () => {
  const table = countTable(ROWS, 1);
  expect(table.misses.map((miss) => miss.id)).toEqual(['l2']);
  expect(table.alarms.map((alarm) => alarm.id)).toEqual(['i4']);
});

test('without rows of a kind it says nothing about them', () => {
  const table = countTable(ROWS.slice(3, 4), 5);
  expect(table.recall).toBeNull();
  expect(tableInWords(table)).toContain('recall at caution or above   –');
});
