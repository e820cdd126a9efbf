import { storage } from '#imports';
import { alone } from './write.ts';

/** Everything the extension keeps on this device, as a JSON text for people and for another device. */
export async function exportStoredData(now = new Date()): Promise<string> {
  const data = await storage.snapshot('local');
  return `${JSON.stringify({ format: 'viec-that-data', formatVersion: 1, exportedAt: now.toISOString(), data }, null, 2)}\n`;
}

/** Deletes everything: settings, drafts, what the reader knows, values kept aside. Cannot be undone. */
export async function deleteEverything(): Promise<void> {
  // After whatever is being written right now, or that would come back.
  const locks = ['drafts', 'settings', 'silenced', 'trusted'];
  const clear = async () => {
    await storage.clear('local');
    await storage.clear('session');
  };
  await locks.reduce((inner, name) => () => alone(name, inner), clear)();
}
