/** One thing to time. `run` does the same work each call and returns something, so that it cannot be left out. */
export interface Contender {
  name: string;
  run(): unknown;
  /** Calls in one turn; raise it for what takes microseconds. */
  times?: number;
  warmUp?: number;
}

/** Milliseconds of one call of each contender. */
export type Medians = Record<string, number>;

/** So that nothing a contender returns looks unused. */
export const kept: { last: unknown } = { last: null };

/**
 * Times contenders in turn, again and again, and takes the median of each: what else the machine does falls on all of
 * them alike, so their ratios hold even where the milliseconds do not.
 */
export function medians(contenders: readonly Contender[], turns: number): Medians {
  const taken = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const { run, warmUp = 50 } of contenders) for (let i = 0; i < warmUp; i++) kept.last = run();
  for (let turn = 0; turn < turns; turn++) {
    for (const { name, run, times = 1 } of contenders) {
      const start = performance.now();
      for (let i = 0; i < times; i++) kept.last = run();
      taken.get(name)!.push((performance.now() - start) / times);
    }
  }
  return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)]));
}

/** The middle one; of an even number the upper of the two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** The smallest number that at least this share of all do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? Number.NaN;
}
