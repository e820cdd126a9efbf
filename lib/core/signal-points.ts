import type { PackTables } from './compiled-pack.ts';
import { COLUMNS, PARTS, type PointColumns } from './points.ts';

/** The learned points of signals, by their number and `COLUMN`. */
export class SignalPoints {
  private readonly points: Int16Array;

  constructor({ signalPoints }: Pick<PackTables, 'signalPoints'>) {
    this.points = signalPoints;
  }

  /** Points of a signal in one column of `COLUMN`; 0 where it has none. */
  of(signal: number, column: number): number {
    return this.points[signal * COLUMNS + column]! / PARTS;
  }
}

/** Builds the table from the points of each column. */
export function signalPointsTable(
  columns: PointColumns,
  count: number,
  numberOf: (id: string) => number,
): Int16Array {
  const table = new Int16Array(count * COLUMNS);
  for (const [column, points] of columns.entries())
    for (const [id, value] of Object.entries(points))
      table[numberOf(id) * COLUMNS + column] = Math.round(value * PARTS);
  return table;
}
