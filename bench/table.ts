/** One line of the printed table. */
export interface Row {
  what: string;
  value: string;
  target: string;
  met: string;
}

/** What a figure should be; null when it is only told. */
export type Target = { least: number } | { most: number } | null;

export const atLeast = (least: number): Target => ({ least });
export const atMost = (most: number): Target => ({ most });

/** A ratio. */
export function times(what: string, value: number, target: Target): Row {
  return row(what, value, target, (number) => `${short(number)}×`);
}

/** A figure with its unit. */
export function figure(what: string, value: number, unit: string, target: Target = null): Row {
  return row(what, value, target, (number) => `${short(number)} ${unit}`);
}

function row(what: string, value: number, target: Target, write: (number: number) => string): Row {
  if (target === null) return { what, value: write(value), target: '', met: '' };
  const met = 'least' in target ? value >= target.least : value <= target.most;
  const wanted = 'least' in target ? `≥ ${write(target.least)}` : `≤ ${write(target.most)}`;
  return { what, value: write(value), target: wanted, met: met ? 'met' : 'NOT MET' };
}

function short(number: number): string {
  if (!Number.isFinite(number)) return '–';
  return number.toLocaleString('en', { maximumFractionDigits: number < 10 ? 2 : number < 100 ? 1 : 0 });
}

/** Lines up a table for a terminal. */
export function printTable(title: string, about: string, rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((each) => pick(each).length));
  const what = width((each) => each.what);
  const value = width((each) => each.value);
  const target = width((each) => each.target);
  console.log(`\n${title}\n${about}\n`);
  for (const each of rows) {
    const line = `  ${each.what.padEnd(what)}  ${each.value.padStart(value)}  ${each.target.padEnd(target)}  ${each.met}`;
    console.log(line.trimEnd());
  }
}
