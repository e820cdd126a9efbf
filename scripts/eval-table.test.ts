import { expect, test } from 'vitest';
import { type Counted, countTable } from './eval-table.ts';
import { tableInWords } from './eval-words.ts';

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

test('each label, scheme, class and role has its recall and precision', () => {
  const rows = [
    { ...row('a', 'lure', 'danger'), scheme: 'M01', severity: 5, found: 'M01' },
    { ...row('b', 'lure', 'caution'), scheme: 'M01', severity: 5, found: 'M02' },
    { ...row('c', 'money-fraud', 'calm'), scheme: 'M23', severity: 2, role: 'asking' as const },
    { ...row('d', 'innocent', 'caution'), found: 'M01' },
  ];
  const table = countTable(rows, 5);
  expect(table.byScheme).toMatchObject([
    { name: 'M01', rows: 2, recall: 1, precision: 0.5 },
    { name: 'M23', rows: 1, recall: 0, precision: null },
  ]);
  expect(table.byRole.map(({ name, recall }) => [name, recall])).toEqual([
    ['asking', 0],
    ['recruiting', 1],
  ]);
  expect(table.byLabel.find(({ name }) => name === 'innocent')).toMatchObject({ recall: null, precision: 0 });
  expect(table.dangerShare).toBe(0.5);
});

test('the gravest misses come first', () => {
  const missed = [row('light', 'lure', 'calm'), { ...row('grave', 'lure', 'calm'), severity: 5 }];
  expect(countTable(missed, 1).misses.map(({ id }) => id)).toEqual(['grave']);
});

test('lures are counted by size, those to hesitate over apart', () => {
  const rows = [
    { ...row('a', 'lure', 'danger'), size: 'post', clear: true },
    { ...row('b', 'lure', 'calm'), size: 'pitch' },
    { ...row('c', 'lure', 'calm'), size: 'post', clear: false },
    { ...row('d', 'money-fraud', 'calm'), size: 'post' },
  ];
  expect(countTable(rows, 5).bySize.map(({ name, rows, recall }) => [name, rows, recall])).toEqual([
    ['pitch', 1, 0],
    ['post', 1, 1],
    ['to hesitate over', 1, 0],
  ]);
});

test('writers in distress are counted by the card they got', () => {
  const inDistress = (id: string, given: Counted['given'], card?: string): Counted => ({
    ...row(id, 'innocent', 'calm'),
    ...{ class: 'distress', given, card },
  });
  const table = countTable(
    [
      inDistress('a', 'survivor', 'survivor'),
      inDistress('b', 'sent-money', 'survivor'),
      inDistress('c', null, 'survivor'),
      inDistress('d', 'survivor'),
      row('e', 'innocent', 'calm'),
    ],
    5,
  );
  expect(table.distress).toEqual({ rows: 4, given: 3, labelled: 3, right: 1 });
  expect(table.withoutCard.map(({ id }) => id)).toEqual(['c']);
  expect(tableInWords(table)).toContain('75.0 % of 4 in distress, the right one for 1 of 3');
});
