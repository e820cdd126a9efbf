import { storage } from '#imports';

/** Everything the extension keeps on this device, as a JSON text for people and for another device. */
export async function exportStoredData(now = new Date()): Promise<string> {
  const data = await storage.snapshot('local');
  return `${JSON.stringify({ format: 'viec-that-data', formatVersion: 1, exportedAt: now.toISOString(), data }, null, 2)}\n`;
}

/** Deletes everything: settings, drafts, silenced posts, values kept aside. Cannot be undone. */
export async function deleteEverything(): Promise<void> {
  await storage.clear('local');
  await storage.clear('session');
}
