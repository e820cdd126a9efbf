import { parseDraft } from './parse-draft.ts';
import { MAX_FIELD, type ReportDraft } from './report-draft.ts';

/** How long a report that is not pinned is kept after its last change, in days. */
export const KEPT_DAYS = 90;
/** Most handovers noted for one report; the oldest give way. */
export const MAX_HANDOVERS = 100;

const DAY = 86_400_000;

/** The reader says that they gave the report to somebody. */
export interface Handover {
  /** Whom, in the words of the reader's language: `113`, `VNeID`, `Facebook` … */
  where: string;
  /** ISO 8601 with the reader's zone. */
  at: string;
}

/** A report as it lies on the device: what may leave (`draft`) and what the device remembers about it. */
export interface StoredReport {
  draft: ReportDraft;
  /** Last change, ISO 8601 with the reader's zone; the days it is kept count from here. */
  changedAt: string;
  /** Kept until the reader deletes it. */
  pinned: boolean;
  /** Oldest first; empty while it is only a draft. */
  handedOver: Handover[];
}

/** A draft as a new report. */
export const newReport = (draft: ReportDraft, changedAt: string): StoredReport => ({
  draft,
  changedAt,
  pinned: false,
  handedOver: [],
});

/** The report with one more handover. */
export const withHandover = (report: StoredReport, { where, at }: Handover): StoredReport => ({
  ...report,
  handedOver: [...report.handedOver, { where: where.slice(0, MAX_FIELD), at }].slice(-MAX_HANDOVERS),
});

/** When a report goes by itself, in ms since 1970; null for one that is pinned. */
export const goesAt = ({ pinned, changedAt }: StoredReport): number | null =>
  pinned ? null : Date.parse(changedAt) + KEPT_DAYS * DAY;

/**
 * Reads a stored report back. Null when it is not one: the caller then keeps the raw value and shows it as
 * unreadable instead of guessing.
 */
export function parseStored(raw: unknown): StoredReport | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { draft: rawDraft, changedAt, pinned, handedOver } = raw as Record<string, unknown>;
  const draft = parseDraft(rawDraft);
  if (!draft || !isTime(changedAt) || typeof pinned !== 'boolean') return null;
  if (!Array.isArray(handedOver) || !handedOver.every(isHandover)) return null;
  return { draft, changedAt, pinned, handedOver: handedOver.map(({ where, at }) => ({ where, at })) };
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));

function isHandover(value: unknown): value is Handover {
  const { where, at } = (value ?? {}) as Record<string, unknown>;
  return typeof where === 'string' && where.length <= MAX_FIELD && isTime(at);
}
