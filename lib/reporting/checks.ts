import { BLANKED } from './blank-out.ts';
import type { ReportDraft } from './report-draft.ts';

/** Each has a sentence under `report.checks`. */
export type Check = 'child' | 'link' | 'author-link' | 'screenshot' | 'contacts' | 'note' | 'clipped';

/**
 * What would help the receiver and is still missing, most important first. Advice only: nothing here
 * stops the reader from handing the draft over. Something the reader hid on purpose is not asked for.
 */
export function checksBeforeHandover(draft: ReportDraft): Check[] {
  const checks: Check[] = [];
  if (draft.reasons.includes('under-18')) checks.push('child');
  if (!draft.link) checks.push('link');
  if (!draft.authorLink) checks.push('author-link');
  // A program cannot make it: a screenshot with the address bar and the clock is the reader's own.
  checks.push('screenshot');
  if (draft.contacts.length === 0 && draft.text !== BLANKED) checks.push('contacts');
  if (!draft.note.trim()) checks.push('note');
  if (draft.clipped) checks.push('clipped');
  return checks;
}
