import { isoWithZone } from '../reporting/iso-with-zone.ts';
import { parseDraft } from '../reporting/parse-draft.ts';
import type { ReportDraft } from '../reporting/report-draft.ts';
import {
  goesAt,
  newReport,
  parseStored,
  type StoredReport,
  withHandover,
} from '../reporting/stored-report.ts';
import * as db from './report-db.ts';
import { readAll, removeKeys, stored } from './stored.ts';
import { alone, Deleted, StorageFull, write } from './write.ts';

/** Most reports kept. A new one beyond that is refused, never paid for with an old one. */
export const MAX_REPORTS = 200;

/** The lock of every change here; see `alone`. */
export const REPORTS = 'reports';

const PREFIX = 'draft:';
/**
 * Where a draft waits that has no place in the database: in memory when the device is full, and on the disk where
 * earlier versions kept it until it is moved.
 */
const AREAS = ['session', 'local'] as const;

/** A stored report that could not be understood; kept until the reader deletes it. */
export interface UnreadableReport {
  id: string;
  /** What stands there; null when the browser itself could not read it back. */
  raw: unknown;
}

/** Everything on the shelf. */
export interface Reports {
  /** Newest first. */
  reports: StoredReport[];
  unreadable: UnreadableReport[];
  /** The browser does not open the database: what is in it is not shown, and not lost. */
  closed: boolean;
}

/**
 * Stores a new report. Where there is no room it waits in memory, so that the reader can still use it until the
 * browser closes.
 */
export async function keepReport(draft: ReportDraft): Promise<void> {
  await alone(REPORTS, async () => {
    try {
      await store(newReport(draft, isoWithZone(new Date())));
    } catch {
      await stored('session', PREFIX + draft.id).write(draft);
    }
  });
}

/** One report. `saved` is false while it only waits. Null when there is none that can be read. */
export async function loadReport(id: string): Promise<{ report: StoredReport; saved: boolean } | null> {
  const held = await waiting(id);
  if (held) return { report: held, saved: false };
  const report = await readable(id);
  return report && { report, saved: true };
}

/** All reports and those that cannot be read. One that the browser cannot read back hides no other. */
export async function listReports(): Promise<Reports> {
  const reports: StoredReport[] = [];
  const unreadable: UnreadableReport[] = [];
  const ids = await db.keysOf('reports').catch(() => null);
  for (const id of ids ?? []) {
    const raw = await db.read('reports', id).catch(() => null);
    const report = parseStored(raw);
    // Deleted in another tab since the keys were read.
    if (raw === undefined) continue;
    if (report) reports.push(report);
    else unreadable.push({ id, raw });
  }
  for (const [id, raw] of await waitingDrafts()) {
    const draft = parseDraft(raw);
    if (draft) reports.push(newReport(draft, draft.createdAt));
    else unreadable.push({ id, raw });
  }
  reports.sort((a, b) => Date.parse(b.draft.createdAt) - Date.parse(a.draft.createdAt));
  return { reports, unreadable, closed: ids === null };
}

/**
 * Stores the changes to a draft whose report is still there. A page left open must not bring back what was deleted
 * in another.
 *
 * @throws Deleted when it is gone; StorageFull when there is no room: nothing is lost then
 */
export const updateDraft = (draft: ReportDraft): Promise<StoredReport> =>
  changeReport(draft.id, (report) => ({ ...report, draft }));

/** Notes that the report was given to somebody. @throws as `updateDraft` */
export const addHandover = (id: string, where: string, now = new Date()): Promise<StoredReport> =>
  changeReport(id, (report) => withHandover(report, { where, at: isoWithZone(now) }));

/** Keeps the report beyond its days, or no longer. @throws as `updateDraft` */
export const pinReport = (id: string, pinned: boolean): Promise<StoredReport> =>
  changeReport(id, (report) => ({ ...report, pinned }));

/** Deletes one report with its pictures, readable or not. */
export async function removeReport(id: string): Promise<void> {
  await alone(REPORTS, () => drop(id));
}

/** Deletes all reports, readable or not. */
export async function removeAllReports(): Promise<void> {
  await alone(REPORTS, async () => {
    await db.clear();
    for (const [id] of await waitingDrafts()) await dropWaiting(id);
  });
}

/**
 * Moves drafts of earlier versions into the database, and deletes reports whose days are over. A draft leaves its old
 * place only when it is in the new one; what finds no room stays and is tried again the next time.
 */
export async function tidyReports(now = new Date()): Promise<void> {
  await alone(REPORTS, async () => {
    // First what makes room.
    for (const id of await db.keysOf('reports')) {
      const report = await readable(id);
      const at = report && goesAt(report);
      if (at !== null && at < now.getTime()) await drop(id);
    }
    await moveOldDrafts(now);
  });
}

/** The day of the last tidying. */
const tidied = stored('session', 'tidied');

/** Tidies on the first start of the worker on a day; it starts many times, and reading every report takes a while. */
export async function tidyDaily(now = new Date()): Promise<void> {
  const day = now.toDateString();
  if ((await tidied.read()) === day) return;
  await tidyReports(now);
  await tidied.write(day);
}

async function moveOldDrafts(now: Date): Promise<void> {
  for (const [key, raw] of Object.entries(await readAll('local'))) {
    if (!key.startsWith(PREFIX)) continue;
    const id = key.slice(PREFIX.length);
    const draft = parseDraft(raw);
    // The days count from the move. What cannot be read is moved as it is.
    const value = draft ? newReport(draft, isoWithZone(now)) : raw;
    if (!(await readable(id))) await write(() => db.put('reports', id, value));
    await removeKeys('local', [key]);
  }
}

/**
 * Changes one part of a report; `andThen` is done before anybody else may change it again.
 *
 * @throws as `updateDraft`
 */
export async function changeReport(
  id: string,
  step: (report: StoredReport) => StoredReport,
  andThen: () => Promise<void> = async () => {},
): Promise<StoredReport> {
  return alone(REPORTS, async () => {
    const now = (await waiting(id)) ?? parseStored(await db.read('reports', id));
    if (!now) throw new Deleted('The report was deleted');
    const changed = { ...step(now), changedAt: isoWithZone(new Date()) };
    await store(changed);
    await andThen();
    return changed;
  });
}

async function waiting(id: string): Promise<StoredReport | null> {
  for (const area of AREAS) {
    const draft = parseDraft(await stored(area, PREFIX + id).read());
    if (draft) return newReport(draft, draft.createdAt);
  }
  return null;
}

const readable = async (id: string) => parseStored(await db.read('reports', id).catch(() => null));

async function store(report: StoredReport): Promise<void> {
  const { id } = report.draft;
  const kept = await db.keysOf('reports');
  if (!kept.includes(id) && kept.length >= MAX_REPORTS) throw new StorageFull('Too many reports');
  await write(() => db.put('reports', id, report));
  await dropWaiting(id);
}

async function drop(id: string): Promise<void> {
  const pictures = (await db.keysOf('pictures')).filter((key) => key.startsWith(`${id}/`));
  await db.remove([['reports', id], ...pictures.map((key) => ['pictures', key] as [db.Shelf, string])]);
  await dropWaiting(id);
}

async function dropWaiting(id: string): Promise<void> {
  await Promise.all(AREAS.map((area) => removeKeys(area, [PREFIX + id])));
}

async function waitingDrafts(): Promise<[string, unknown][]> {
  const all = await Promise.all(AREAS.map(readAll));
  return all
    .flatMap((area) => Object.entries(area))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, raw]) => [key.slice(PREFIX.length), raw]);
}
