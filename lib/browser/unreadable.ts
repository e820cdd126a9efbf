import { readAll, removeKeys, stored } from './stored.ts';
import { write } from './write.ts';

const MARK = ':unreadable:';

/** A stored value that could not be understood, kept for the reader and for whoever helps them. */
export interface Unreadable {
  /** Storage key without its area. */
  key: string;
  raw: unknown;
}

/** Puts a copy of a value beside its place before the place is written again. Never replaces another copy. */
export async function keepAside(key: string, raw: unknown): Promise<void> {
  await write(() => stored('local', `${key}${MARK}${new Date().toISOString()}`).write(raw));
}

/** All values kept aside. */
export async function listUnreadable(): Promise<Unreadable[]> {
  const all = await readAll('local');
  return Object.entries(all)
    .filter(([key]) => key.includes(MARK))
    .map(([key, raw]) => ({ key, raw }));
}

/** Forgets one value kept aside. */
export async function forgetUnreadable(key: string): Promise<void> {
  if (key.includes(MARK)) await removeKeys('local', [key]);
}
