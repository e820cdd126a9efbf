import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The shelves of the report store. Keys stand beside the values, so that a broken value still has a name. */
export type Shelf = 'reports' | 'pictures';

interface Shape extends DBSchema {
  /** By the id of the report. */
  reports: { key: string; value: unknown };
  /** By `<id of the report>/<id of the picture>`. */
  pictures: { key: string; value: unknown };
}

const SHELVES: Shelf[] = ['reports', 'pictures'];

let opening: Promise<IDBPDatabase<Shape>> | null = null;

/** The one connection of this page or worker; opened again after it was lost. */
function database(): Promise<IDBPDatabase<Shape>> {
  const forget = () => {
    opening = null;
  };
  opening ??= openDB<Shape>('viec-that', 1, {
    upgrade(db) {
      for (const shelf of SHELVES) db.createObjectStore(shelf);
    },
    // A newer version waits in another tab: let it pass.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error) => {
    forget();
    throw error;
  });
  return opening;
}

/** A stored value; undefined when there is none. Rejects when the browser cannot read it back. */
export const read = async (shelf: Shelf, key: string): Promise<unknown> => (await database()).get(shelf, key);

/** Every key of a shelf. */
export const keysOf = async (shelf: Shelf): Promise<string[]> => (await database()).getAllKeys(shelf);

/** Stores a value; it is on the disk once this resolves. Rejects with a `QuotaExceededError` when there is no room. */
export async function put(shelf: Shelf, key: string, value: unknown): Promise<void> {
  const change = (await database()).transaction(shelf, 'readwrite', { durability: 'strict' });
  await Promise.all([change.store.put(value, key), change.done]);
}

/** Removes all of these, or none. */
export async function remove(keys: readonly [Shelf, string][]): Promise<void> {
  const change = (await database()).transaction(SHELVES, 'readwrite');
  await Promise.all([...keys.map(([shelf, key]) => change.objectStore(shelf).delete(key)), change.done]);
}

/** Empties every shelf. */
export async function clear(): Promise<void> {
  const change = (await database()).transaction(SHELVES, 'readwrite');
  await Promise.all([...SHELVES.map((shelf) => change.objectStore(shelf).clear()), change.done]);
}
