import type { Settings } from '../ui/settings/settings-shape.ts';
import type { Quiet } from '../ui/warning/quiet-menu.tsx';

/**
 * What stays open while a PIN is set: reading in comfort and getting the right numbers must never need somebody's leave,
 * and whether private talks are read is for the one who has them. Every other setting is locked, also those that later versions add.
 */
const OPEN: readonly string[] = [
  'language',
  'fontSize',
  'theme',
  'whereabouts',
  'asked',
] satisfies (keyof Settings)[];

/** Locked settings and lists as they were agreed on, to put them back when somebody writes to the storage directly. */
export interface Seal {
  settings: Partial<Settings>;
  /** Keys of known posts and authors. Taking one back makes more warnings, so that is always allowed. */
  known: Record<Quiet, string[]>;
}

/** True for a setting that needs the PIN. */
export const isLockedSetting = (name: string) => !OPEN.includes(name);

/** The locked part of the settings. */
export function lockedPart(settings: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => isLockedSetting(name)));
}

/** The sealed values that differ from those found; null when all is as agreed. Fields the seal does not know stay. */
export function brokenSettings(seal: Seal, found: Settings): Partial<Settings> | null {
  const broken = Object.entries(seal.settings).filter(
    ([name, value]) => textOf(value) !== textOf(found[name as keyof Settings]),
  );
  return broken.length > 0 ? Object.fromEntries(broken) : null;
}

/** Reads a seal from storage; null when it is none. */
export function parseSeal(raw: unknown): Seal | null {
  const { settings, known } = (raw ?? {}) as Partial<Record<keyof Seal, unknown>>;
  const { post, author } = (known ?? {}) as Partial<Record<Quiet, unknown>>;
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return null;
  if (!isNames(post) || !isNames(author)) return null;
  return { settings: lockedPart(settings as Partial<Settings>), known: { post, author } };
}

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/** The same text for the same value, in whatever order its parts were written. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
