import { REASONS } from '../core/reasons.ts';
import { breakLinks } from './break-links.ts';
import type { Say } from './draft-text.ts';
import { readableTime } from './iso-with-zone.ts';
import type { ReportDraft } from './report-draft.ts';

const KNOWN: readonly string[] = REASONS;

/** The sentence of a reason; a retired key of an old draft stands for itself. */
export const reasonSentence = (t: Say, key: string) =>
  KNOWN.includes(key) ? t(`reasons.${key}.sentence`) : key;

/** One named piece of what leaves: `wide` ones are running words, which stand under their name. */
export interface DraftPart {
  name: string;
  value: string;
  wide: boolean;
}

/** Everything that leaves with a draft, in the order of reading. */
export interface DraftParts {
  title: string;
  parts: DraftPart[];
  /** Sentences at the end: what the words prove and what they do not. */
  closing: string[];
}

/**
 * What leaves with a draft, in words. The plain text and the page of the evidence pack both come from here, so
 * neither can hold what the other hides. Empty fields are left out and links are broken.
 */
export function draftParts(draft: ReportDraft, t: Say): DraftParts {
  const part = (name: string, value: string, wide = false): DraftPart[] =>
    value ? [{ name: t(`report.text.${name}`), value: breakLinks(value), wide }] : [];
  const parts = [
    ...part('createdAt', readableTime(draft.createdAt)),
    ...part('site', draft.site.charAt(0).toUpperCase() + draft.site.slice(1)),
    ...part('postedAt', draft.postedAt.trim()),
    ...part('link', draft.link),
    ...part('author', draft.author),
    ...part('authorLink', draft.authorLink),
    ...part('pageLink', draft.pageLink),
    ...part('contacts', draft.contacts.join('; ')),
    ...part('text', draft.text, true),
    ...part('posterText', draft.posterText, true),
    ...part('reasons', draft.reasons.map((reason) => `- ${reasonSentence(t, reason)}`).join('\n'), true),
    ...part('note', draft.note.trim(), true),
    ...part('later', draft.later.map(({ at, text }) => `- ${readableTime(at)}: ${text}`).join('\n'), true),
    ...part('packs', [...draft.packs, ...draft.lures].join(', ')),
  ];
  const broken = parts.some(({ value }) => value.includes('[.]'));
  return {
    title: t('report.text.title'),
    parts,
    closing: [
      ...(draft.clipped ? [t('report.text.clipped')] : []),
      t('report.text.doubt'),
      ...(broken ? [t('report.text.brokenLinks')] : []),
    ],
  };
}
