import { MAX_CONTACTS, MAX_FIELD, MAX_LATER, MAX_NOTE, MAX_TEXT, type ReportDraft } from './report-draft.ts';

const ID = /^[a-z0-9-]{1,64}$/i;
const LEVELS: readonly unknown[] = ['calm', 'caution', 'danger'];
const KINDS: readonly unknown[] = ['trafficking', 'money-fraud', null];

const isText = (value: unknown, max: number) => typeof value === 'string' && value.length <= max;
const isList = (value: unknown, max: number) =>
  Array.isArray(value) && value.length <= max && value.every((item) => isText(item, MAX_FIELD));

const isTime = (value: unknown) => isText(value, 40) && !Number.isNaN(Date.parse(value as string));
const isLater = (value: unknown) => {
  const { at, text, ...more } = (value ?? {}) as Record<string, unknown>;
  return isTime(at) && isText(text, MAX_NOTE * 2) && Object.keys(more).length === 0;
};

/** Fields that drafts of earlier versions do not have. */
const ADDED_LATER = { postedAt: '', later: [] };

const FIELDS: { [F in keyof ReportDraft]: (value: unknown) => boolean } = {
  id: (value) => typeof value === 'string' && ID.test(value),
  createdAt: isTime,
  site: (value) => isText(value, 40),
  author: (value) => isText(value, MAX_FIELD),
  authorLink: (value) => isText(value, MAX_FIELD),
  link: (value) => isText(value, MAX_FIELD),
  pageLink: (value) => isText(value, MAX_FIELD),
  postedAt: (value) => isText(value, MAX_FIELD),
  text: (value) => isText(value, MAX_TEXT * 2),
  posterText: (value) => isText(value, MAX_TEXT * 2),
  contacts: (value) => isList(value, MAX_CONTACTS),
  level: (value) => LEVELS.includes(value),
  kind: (value) => KINDS.includes(value),
  reasons: (value) => isList(value, 100),
  lures: (value) => isList(value, 100),
  packs: (value) => isList(value, 20),
  note: (value) => isText(value, MAX_NOTE * 2),
  later: (value) => Array.isArray(value) && value.length <= MAX_LATER && value.every(isLater),
  clipped: (value) => typeof value === 'boolean',
};

/**
 * Reads a draft back from storage or from a message. Returns null when it is not one, so that the
 * caller keeps the raw value and shows it as unreadable instead of guessing.
 */
export function parseDraft(raw: unknown): ReportDraft | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const value: Record<string, unknown> = { ...structuredClone(ADDED_LATER), ...raw };
  const names = Object.keys(FIELDS) as (keyof ReportDraft)[];
  if (!names.every((name) => Object.hasOwn(value, name) && FIELDS[name](value[name]))) return null;
  return Object.fromEntries(names.map((name) => [name, value[name]])) as unknown as ReportDraft;
}
