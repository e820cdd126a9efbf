import {
  MAX_PICTURE_BYTES,
  MAX_PICTURES,
  parsePicture,
  type ReportPicture,
} from '../reporting/report-picture.ts';
import * as db from './report-db.ts';
import { changeReport } from './report-store.ts';
import { StorageFull, write } from './write.ts';

const keyOf = (report: string, picture: string) => `${report}/${picture}`;

/** The pictures of a report. */
export interface Pictures {
  /** Oldest first. */
  pictures: ReportPicture[];
  /** Ids of those that cannot be read; kept until the reader deletes them. */
  unreadable: string[];
}

/** The pictures of a report, oldest first. One that cannot be read back hides no other. */
export async function listPictures(report: string): Promise<Pictures> {
  const found: Pictures = { pictures: [], unreadable: [] };
  const keys = await db.keysOf('pictures').catch(() => []);
  for (const key of keys.filter((each) => each.startsWith(`${report}/`))) {
    const raw = await db.read('pictures', key).catch(() => null);
    const picture = parsePicture(raw);
    if (picture) found.pictures.push(picture);
    else if (raw !== undefined) found.unreadable.push(key.slice(report.length + 1));
  }
  return found;
}

/**
 * Stores a picture, or another one in its place.
 *
 * @throws Deleted when the report is gone; StorageFull when there is no room or there are too many
 */
export async function putPicture(report: string, picture: ReportPicture): Promise<void> {
  if (picture.blob.size > MAX_PICTURE_BYTES) throw new StorageFull('The picture is too large');
  await changeReport(
    report,
    (now) => now,
    async () => {
      const key = keyOf(report, picture.id);
      const beside = (await db.keysOf('pictures')).filter((each) => each.startsWith(`${report}/`));
      if (!beside.includes(key) && beside.length >= MAX_PICTURES) throw new StorageFull('Too many pictures');
      await write(() => db.put('pictures', key, picture));
    },
  );
}

/** Deletes one picture, readable or not. */
export async function removePicture(report: string, picture: string): Promise<void> {
  await db.remove([['pictures', keyOf(report, picture)]]);
}
