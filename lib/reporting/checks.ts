import { BLANKED } from './blank-out.ts';
import type { ReportDraft } from './report-draft.ts';

/** Each has a sentence under `report.checks`. */
export type Check =
  | 'text'
  | 'link'
  | 'posted-at'
  | 'author-link'
  | 'screenshot'
  | 'contacts'
  | 'note'
  | 'clipped';

/**
 * What would help the receiver and is still missing, most important first. Advice only: nothing here
 * stops the reader from handing the draft over. Something the reader hid on purpose is not asked for.
 */
export function checksBeforeHandover(draft: ReportDraft, pictures = 0): Check[] {
  const checks: Check[] = [];
  if (!draft.text.trim() && !draft.posterText.trim()) checks.push('text');
  if (!draft.link.trim()) checks.push('link');
  if (!draft.postedAt.trim()) checks.push('posted-at');
  if (!draft.authorLink.trim()) checks.push('author-link');
  if (pictures === 0) checks.push('screenshot');
  if (draft.contacts.length === 0 && draft.text !== BLANKED) checks.push('contacts');
  if (!draft.note.trim()) checks.push('note');
  if (draft.clipped) checks.push('clipped');
  return checks;
}
