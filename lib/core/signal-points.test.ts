import { expect, it } from 'vitest';
import { COLUMN } from './points.ts';
import { SignalPoints, signalPointsTable } from './signal-points.ts';

const numbers: Record<string, number> = { far: 0, near: 2 };

it('keeps the points of each signal and column apart, to two decimals', () => {
  const columns = [{ far: 1.25, near: -0.333 }, { near: 0.5 }, {}, { far: -1 }, { near: 2 }];
  const points = new SignalPoints({ signalPoints: signalPointsTable(columns, 3, (id) => numbers[id]!) });
  const rowOf = (signal: number) => [0, 1, 2, 3, 4, 5].map((column) => points.of(signal, column));
  expect(rowOf(0)).toEqual([1.25, 0, 0, -1, 0, 0]);
  expect(rowOf(1)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(rowOf(2)).toEqual([-0.33, 0.5, 0, 0, 2, 0]);
  expect(points.of(2, COLUMN.risk)).toBe(-0.33);
  expect(points.of(2, COLUMN.cards)).toBe(2);
});
