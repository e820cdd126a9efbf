import type { Shelf } from './report-db.ts';

/**
 * Stands for `report-db.ts` where there is no IndexedDB. Copies what it is given as a database does, and fails on
 * demand. Use: `vi.mock('./report-db.ts', () => import('./report-db.test-helper.ts'))`.
 */
const shelves: Record<Shelf, Map<string, unknown>> = { reports: new Map(), pictures: new Map() };
const damaged = new Set<string>();
let noRoom = false;

/** Empties it and mends it. */
export function reset() {
  for (const shelf of Object.values(shelves)) shelf.clear();
  damaged.clear();
  noRoom = false;
}

/** From now on, is there room? */
export const setFull = (full: boolean) => {
  noRoom = full;
};

/** Makes a value one that the browser cannot read back. */
export const damage = (key: string) => damaged.add(key);

export const read = async (shelf: Shelf, key: string): Promise<unknown> => {
  if (damaged.has(key)) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  return structuredClone(shelves[shelf].get(key));
};

export const keysOf = async (shelf: Shelf) => [...shelves[shelf].keys()].sort();

export async function put(shelf: Shelf, key: string, value: unknown) {
  if (noRoom) throw new DOMException('The current transaction exceeded its quota', 'QuotaExceededError');
  shelves[shelf].set(key, structuredClone(value));
}

export async function remove(keys: readonly [Shelf, string][]) {
  for (const [shelf, key] of keys) shelves[shelf].delete(key);
}

export const clear = async () => reset();
