/** The device has no room left for us. What was stored before is untouched. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}

/** What was to be changed is no longer there, e.g. deleted in another tab. */
export class Deleted extends Error {
  override name = 'Deleted';
}

/** Runs a write and names the one failure the reader can do something about. */
export async function write(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (/quota|disk|full|space/i.test(String(error))) throw new StorageFull(String(error), { cause: error });
    throw error;
  }
}

/**
 * Runs read-change-write steps of the same name one after another, across the pages and the worker of the
 * extension. Not for content scripts: their locks belong to the site they stand in.
 */
export async function alone<T>(name: string, steps: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`viec-that:${name}`, steps) as Promise<T>;
}
