import { findPrivate, LINK, type Private } from './find-private.ts';
import type { ReportDraft } from './report-draft.ts';

/** What stands where something was hidden, so that the receiver knows it was there. */
export const BLANKED = '[đã che]';

/** The single-value fields a reader may hide whole. */
export const BLANKABLE = [
  'author',
  'authorLink',
  'link',
  'pageLink',
  'postedAt',
  'text',
  'posterText',
] as const;
export type BlankableField = (typeof BLANKABLE)[number];

/** A stretch of the text, in UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** A whole field, a stretch of the text, one contact detail by its place in the list, or everything of a kind. */
export type BlankTarget = BlankableField | TextRange | { contact: number } | { every: Private };

/**
 * A copy of the draft with the target hidden. A contact detail is hidden in the text, the picture words
 * and the notes as well: hiding it in one place only would be a false promise.
 * A target that holds nothing gives the draft back unchanged.
 */
export function blankOut(draft: ReportDraft, target: BlankTarget): ReportDraft {
  if (typeof target === 'string') return draft[target] === '' ? draft : { ...draft, [target]: BLANKED };
  if ('every' in target) return blankEvery(draft, target.every);
  if ('contact' in target) return blankContact(draft, target.contact);
  const start = Math.max(0, Math.min(target.start, target.end));
  const end = Math.min(draft.text.length, Math.max(target.start, target.end));
  if (start >= end) return draft;
  return { ...draft, text: draft.text.slice(0, start) + BLANKED + draft.text.slice(end) };
}

function blankContact(draft: ReportDraft, index: number): ReportDraft {
  const contact = draft.contacts[index];
  if (!contact || contact === BLANKED) return draft;
  return {
    ...inWords(draft, (text) => text.replaceAll(contact, BLANKED)),
    contacts: draft.contacts.map((other, at) => (at === index ? BLANKED : other)),
  };
}

/** The fields that are hidden whole with a kind. */
const FIELDS_OF: Record<Private, BlankableField[]> = {
  names: ['author'],
  contacts: [],
  links: ['authorLink', 'link', 'pageLink'],
};

function blankEvery(draft: ReportDraft, kind: Private): ReportDraft {
  const known =
    kind === 'names'
      ? [draft.author]
      : draft.contacts.filter((contact) => LINK.test(contact) === (kind === 'links') && contact !== BLANKED);
  const hide = (text: string) => {
    const found = [...known, ...findPrivate(text, kind)].filter((part) => part !== '' && part !== BLANKED);
    // The longest first, or a short one would leave the rest of a long one behind.
    return found
      .sort((a, b) => b.length - a.length)
      .reduce((rest, part) => rest.replaceAll(part, BLANKED), text);
  };
  const hidden: ReportDraft = {
    ...inWords(draft, hide),
    contacts:
      kind === 'names'
        ? draft.contacts
        : draft.contacts.map((contact) => (known.includes(contact) ? BLANKED : contact)),
  };
  for (const field of FIELDS_OF[kind]) if (hidden[field]) hidden[field] = BLANKED;
  return JSON.stringify(hidden) === JSON.stringify(draft) ? draft : hidden;
}

/** The draft with all its running words changed. */
const inWords = (draft: ReportDraft, hide: (text: string) => string): ReportDraft => ({
  ...draft,
  text: hide(draft.text),
  posterText: hide(draft.posterText),
  note: hide(draft.note),
  later: draft.later.map(({ at, text }) => ({ at, text: hide(text) })),
});
