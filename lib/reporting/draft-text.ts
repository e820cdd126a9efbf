import { REASONS } from '../core/reasons.ts';
import { breakLinks } from './break-links.ts';
import { readableTime } from './iso-with-zone.ts';
import type { ReportDraft } from './report-draft.ts';

/** Looks a sentence up in the reader's language; see `lib/ui/translate.ts`. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

const KNOWN: readonly string[] = REASONS;

/** The sentence of a reason; a retired key of an old draft stands for itself. */
export const reasonSentence = (t: Say, key: string) =>
  KNOWN.includes(key) ? t(`reasons.${key}.sentence`) : key;

/**
 * The draft as plain text, exactly as it is copied or saved. Empty fields are left out and links are
 * broken. States what was seen and says that a sign is not a proof.
 */
export function draftToText(draft: ReportDraft, t: Say): string {
  const line = (name: string, value: string) => (value ? [`${t(`report.text.${name}`)}: ${value}`] : []);
  const block = (name: string, value: string) => (value ? ['', `${t(`report.text.${name}`)}:`, value] : []);
  const parts = [
    t('report.text.title'),
    ...line('createdAt', readableTime(draft.createdAt)),
    ...line('site', siteName(draft.site)),
    ...line('link', draft.link),
    ...line('author', draft.author),
    ...line('authorLink', draft.authorLink),
    ...line('pageLink', draft.pageLink),
    ...line('contacts', draft.contacts.join('; ')),
    ...block('text', draft.text),
    ...block('posterText', draft.posterText),
    ...block('reasons', draft.reasons.map((reason) => `- ${reasonSentence(t, reason)}`).join('\n')),
    ...block('note', draft.note.trim()),
    '',
    ...line('packs', [...draft.packs, ...draft.lures].join(', ')),
    ...(draft.clipped ? [t('report.text.clipped')] : []),
    t('report.text.doubt'),
  ];
  const plain = parts.join('\n');
  const broken = breakLinks(plain);
  return broken === plain ? plain : `${broken}\n${t('report.text.brokenLinks')}`;
}

const siteName = (site: string) => site.charAt(0).toUpperCase() + site.slice(1);
