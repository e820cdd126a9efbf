import { type Browser, browser } from '#imports';

/** `local` stays on the disk; `session` lies in memory, out of reach of content scripts, and is gone with the browser. */
export type Area = 'local' | 'session';

/** One value in the storage of the extension. Typed `unknown` on purpose: what lies there may come from another version. */
export interface Stored {
  /** null when nothing is stored. */
  read(): Promise<unknown>;
  /** Plain data, not `undefined`. @throws where there is no room, see `write.ts` */
  write(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls back on every later change, null for a value that was taken away. Returns the way to stop. */
  watch(onChange: (value: unknown) => void): () => void;
}

/**
 * The value under `key`. Naming it asks the browser nothing: WXT's own storage reads each item as soon as it is defined,
 * which in a content script falls into the task for which the page waits.
 */
export function stored(area: Area, key: string): Stored {
  return {
    read: async () => (await browser.storage[area].get(key))[key] ?? null,
    write: async (value) => browser.storage[area].set({ [key]: value }),
    remove: async () => browser.storage[area].remove(key),
    watch(onChange) {
      const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
        const change = changes[key];
        // Firefox tells of a value that was written once more as it was.
        if (change && !isSame(change)) onChange(change.newValue ?? null);
      };
      const { onChanged } = browser.storage[area];
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}

/** Values are plain data, so their text tells. */
function isSame({ oldValue, newValue }: Browser.storage.StorageChange): boolean {
  return JSON.stringify(oldValue) === JSON.stringify(newValue);
}

/** Everything that is stored there, by key. */
export const readAll = (area: Area): Promise<Record<string, unknown>> => browser.storage[area].get(null);

/** Takes these away; keys that are not there do no harm. */
export const removeKeys = (area: Area, keys: string[]): Promise<void> => browser.storage[area].remove(keys);

/** Of the keys that begin like this keeps so many: those that come last in the alphabet, which are the newest where a time follows. */
export async function keepNewest(area: Area, prefix: string, most: number): Promise<void> {
  const all = Object.keys(await readAll(area)).filter((key) => key.startsWith(prefix));
  await removeKeys(area, all.sort().slice(0, -most));
}

/** Takes everything away. */
export const removeAll = (area: Area): Promise<void> => browser.storage[area].clear();
