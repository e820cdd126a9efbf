import type { ReportDraft } from './report-draft.ts';

/** What stands where something was hidden, so that the receiver knows it was there. */
export const BLANKED = '[đã che]';

/** The single-value fields a reader may hide whole. */
export const BLANKABLE = ['author', 'authorLink', 'link', 'pageLink', 'text', 'posterText'] as const;
export type BlankableField = (typeof BLANKABLE)[number];

/** A stretch of the text, in UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** A whole field, a stretch of the text, or one contact detail by its place in the list. */
export type BlankTarget = BlankableField | TextRange | { contact: number };

/**
 * A copy of the draft with the target hidden. A contact detail is hidden in the text, the picture words
 * and the note as well: hiding it in one place only would be a false promise.
 * A target that holds nothing gives the draft back unchanged.
 */
export function blankOut(draft: ReportDraft, target: BlankTarget): ReportDraft {
  if (typeof target === 'string') return draft[target] === '' ? draft : { ...draft, [target]: BLANKED };
  if ('contact' in target) return blankContact(draft, target.contact);
  const start = Math.max(0, Math.min(target.start, target.end));
  const end = Math.min(draft.text.length, Math.max(target.start, target.end));
  if (start >= end) return draft;
  return { ...draft, text: draft.text.slice(0, start) + BLANKED + draft.text.slice(end) };
}

function blankContact(draft: ReportDraft, index: number): ReportDraft {
  const contact = draft.contacts[index];
  if (!contact || contact === BLANKED) return draft;
  const hide = (text: string) => text.replaceAll(contact, BLANKED);
  return {
    ...draft,
    contacts: draft.contacts.map((other, at) => (at === index ? BLANKED : other)),
    text: hide(draft.text),
    posterText: hide(draft.posterText),
    note: hide(draft.note),
  };
}
