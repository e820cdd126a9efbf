import { base64 } from '../reporting/evidence-pack.ts';
import { rawText } from '../reporting/raw-text.ts';
import { listPictures } from './picture-store.ts';
import { listReports } from './report-store.ts';

/**
 * All reports with their pictures, as one JSON file. It is put together from pieces: a single text of many
 * pictures could be longer than a browser allows.
 */
export async function exportReports(now = new Date()): Promise<Blob> {
  const head = { format: 'viec-that-reports', formatVersion: 1, exportedAt: now.toISOString() };
  return new Blob([`${JSON.stringify(head).slice(0, -1)},\n"reports":`, ...(await reportPieces()), '}\n'], {
    type: 'application/json',
  });
}

/** A JSON list of everything in the report store, in pieces that follow one another. */
export async function reportPieces(): Promise<string[]> {
  const { reports, unreadable } = await listReports();
  const pieces: string[] = [];
  for (const report of reports) {
    const { pictures } = await listPictures(report.draft.id);
    const withData = await Promise.all(
      pictures.map(async ({ blob, ...picture }) => ({
        ...picture,
        type: blob.type,
        base64: base64(new Uint8Array(await blob.arrayBuffer())),
      })),
    );
    pieces.push(JSON.stringify({ ...report, pictures: withData }));
  }
  pieces.push(...unreadable.map(({ id, raw }) => JSON.stringify({ id, unreadable: rawText(raw) })));
  return ['[', ...pieces.flatMap((piece, at) => (at ? [',\n', piece] : [piece])), ']'];
}
