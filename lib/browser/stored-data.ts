import { reportPieces } from './export-reports.ts';
import { OUTBOX } from './outbox.ts';
import * as db from './report-db.ts';
import { REPORTS } from './report-store.ts';
import { readAll, removeAll } from './stored.ts';
import { alone } from './write.ts';

/** Everything the extension keeps on this device, as a JSON file for people and for another device. */
export async function exportStoredData(now = new Date()): Promise<Blob> {
  const data = await readAll('local');
  const head = { format: 'viec-that-data', formatVersion: 1, exportedAt: now.toISOString(), data };
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  return new Blob([start, ',\n"reports":', ...(await reportPieces()), '}\n'], { type: 'application/json' });
}

/** Deletes everything: settings, reports, what the reader knows, values kept aside. Cannot be undone. */
export async function deleteEverything(): Promise<void> {
  // After whatever is being written right now, or that would come back.
  const locks = [REPORTS, OUTBOX, 'settings', 'silenced', 'trusted'];
  const clear = async () => {
    await removeAll('local');
    await removeAll('session');
    await db.clear();
  };
  await locks.reduce((inner, name) => () => alone(name, inner), clear)();
}
