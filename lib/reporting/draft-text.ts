import { draftParts } from './draft-parts.ts';
import type { ReportDraft } from './report-draft.ts';

/** Looks a sentence up in the reader's language; see `lib/ui/translate.ts`. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

/**
 * The draft as plain text, exactly as it is copied or saved. States what was seen and says that a sign is not a proof.
 */
export function draftToText(draft: ReportDraft, t: Say): string {
  const { title, parts, closing } = draftParts(draft, t);
  const lines = parts.flatMap(({ name, value, wide }, at) => {
    if (wide) return ['', `${name}:`, value];
    // A short piece after running words stands apart from them.
    return [...(parts[at - 1]?.wide ? [''] : []), `${name}: ${value}`];
  });
  return [title, ...lines, ...(parts.at(-1)?.wide ? [''] : []), ...closing].join('\n');
}
