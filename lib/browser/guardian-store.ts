import { type DBSchema, openDB } from 'idb';

interface Schema extends DBSchema {
  kept: { key: string; value: unknown };
}

const NAME = 'viec-that-guardian';
const STORE = 'kept';
const KEY = 'record';

const open = () =>
  openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore(STORE);
    },
  });

/**
 * Where the record of the lock lies. Not in `browser.storage.local`: content scripts read and write that one, and whoever
 * took one over could try all PINs against the hash, or throw it away. This database is open to our own pages and worker alone.
 */
export const guardianStore = {
  async read(): Promise<unknown> {
    const db = await open();
    try {
      return await db.get(STORE, KEY);
    } finally {
      db.close();
    }
  },
  async write(value: unknown): Promise<void> {
    const db = await open();
    try {
      await db.put(STORE, value, KEY);
    } finally {
      db.close();
    }
  },
};
