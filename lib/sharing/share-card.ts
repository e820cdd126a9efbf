import { REASONS, type Reason } from '../core/reasons.ts';
import type { Kind } from '../core/verdict.ts';

/** What a reader shows a friend about a post. Speaks of the post; who wrote it is not in here. */
export interface ShareCard {
  level: 'danger' | 'caution';
  kind: Kind;
  abroad: boolean;
  /** Most telling first, at most {@link MOST_REASONS}. */
  reasons: Reason[];
  /** How the post begins. */
  text: string;
}

export const MOST_REASONS = 3;
const LONGEST = 280;
const LEVELS: readonly unknown[] = ['danger', 'caution'];
const KINDS: readonly unknown[] = ['trafficking', 'money-fraud'];
const KNOWN: readonly unknown[] = REASONS;

/** Reads a card from a message or from storage; null when it is none. */
export function parseCard(raw: unknown): ShareCard | null {
  const { level, kind, abroad, reasons, text } = (raw ?? {}) as Partial<Record<keyof ShareCard, unknown>>;
  if (!LEVELS.includes(level) || !KINDS.includes(kind) || typeof abroad !== 'boolean') return null;
  if (!Array.isArray(reasons) || typeof text !== 'string') return null;
  const known = reasons.filter((reason) => KNOWN.includes(reason)).slice(0, MOST_REASONS);
  return { level, kind, abroad, reasons: known, text } as ShareCard;
}

/** The beginning of a text, in one line, cut between words. */
export function beginning(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
