import { storage } from '#imports';
import { parseDraft } from '../reporting/parse-draft.ts';
import type { ReportDraft } from '../reporting/report-draft.ts';
import { alone, Deleted, StorageFull, write } from './write.ts';

/** Most drafts kept. A new one beyond that is refused, never paid for with an old one. */
export const MAX_DRAFTS = 200;

const PREFIX = 'draft:';
type DraftKey = `local:draft:${string}` | `session:draft:${string}`;
const local = (id: string): DraftKey => `local:draft:${id}`;
/** Where a draft waits when the device is full: until the browser closes. */
const waiting = (id: string): DraftKey => `session:draft:${id}`;

/** A stored draft that could not be understood; kept until the reader deletes it. */
export interface UnreadableDraft {
  id: string;
  raw: unknown;
}

/**
 * Stores a draft, or stores it again.
 *
 * @throws StorageFull when there is no room or there are `MAX_DRAFTS` already; nothing is lost then
 */
export async function saveDraft(draft: ReportDraft): Promise<void> {
  await alone('drafts', () => store(draft));
}

/**
 * Stores the changes to a draft that is still there. A page left open must not bring back what was
 * deleted in another.
 *
 * @throws Deleted when it is gone; StorageFull as `saveDraft`
 */
export async function updateDraft(draft: ReportDraft): Promise<void> {
  await alone('drafts', async () => {
    const found = await storage.getItems([local(draft.id), waiting(draft.id)]);
    if (found.every(({ value }) => value === null)) throw new Deleted('The draft was deleted');
    await store(draft);
  });
}

/** Stores a new draft; where there is no room it waits in memory, so that the reader can still use it. */
export async function keepDraft(draft: ReportDraft): Promise<void> {
  try {
    await saveDraft(draft);
  } catch {
    await storage.setItem(waiting(draft.id), draft);
  }
}

/** One draft. `saved` is false while it only waits in memory. Null when there is none. */
export async function loadDraft(id: string): Promise<{ draft: ReportDraft; saved: boolean } | null> {
  const stored = parseDraft(await storage.getItem(local(id)));
  if (stored) return { draft: stored, saved: true };
  const held = parseDraft(await storage.getItem(waiting(id)));
  return held && { draft: held, saved: false };
}

/** All drafts, newest first, and those that cannot be read. */
export async function listDrafts(): Promise<{ drafts: ReportDraft[]; unreadable: UnreadableDraft[] }> {
  const drafts: ReportDraft[] = [];
  const unreadable: UnreadableDraft[] = [];
  const held = await storage.snapshot('session');
  const inMemory = Object.entries(held).filter(([key]) => key.startsWith(PREFIX));
  for (const [key, raw] of [...(await storedDrafts()), ...inMemory]) {
    const draft = parseDraft(raw);
    if (draft) drafts.push(draft);
    else unreadable.push({ id: key.slice(PREFIX.length), raw });
  }
  drafts.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  return { drafts, unreadable };
}

/** Deletes one draft, readable or not. */
export async function removeDraft(id: string): Promise<void> {
  await alone('drafts', () => storage.removeItems([local(id), waiting(id)]));
}

/** Deletes all drafts, readable or not. */
export async function removeAllDrafts(): Promise<void> {
  const { drafts, unreadable } = await listDrafts();
  for (const { id } of [...drafts, ...unreadable]) await removeDraft(id);
}

async function store(draft: ReportDraft): Promise<void> {
  const known = (await storage.getItem(local(draft.id))) !== null;
  if (!known && (await storedDrafts()).length >= MAX_DRAFTS) throw new StorageFull('Too many drafts');
  await write(() => storage.setItem(local(draft.id), draft));
  await storage.removeItem(waiting(draft.id));
}

async function storedDrafts(): Promise<[string, unknown][]> {
  return Object.entries(await storage.snapshot('local')).filter(([key]) => key.startsWith(PREFIX));
}
