import type { Kind, Level } from '../core/verdict.ts';
import { redact } from './redact.ts';
import type { ReportDraft } from './report-draft.ts';

/** Marks a file as a case of this project. */
export const CASE_FORMAT = 'viec-that-case';
/** Grows when a reader of case files would have to change. */
export const CASE_VERSION = 1;

/**
 * One post as volunteers need it to mend a rule, and nothing about people: no author, no names, numbers or links in
 * its words. `rules/schema/case.schema.json` describes it, `npm run case` reads it.
 */
export interface CaseFile {
  format: typeof CASE_FORMAT;
  version: typeof CASE_VERSION;
  /** Version of the extension. */
  program: string;
  site: string;
  text: string;
  /** Words read from pictures. */
  pictureText: string;
  verdict: { level: Level; kind: Kind | null; lures: string[]; reasons: string[] };
  /** The packs that judged, as `id@version`. */
  packs: string[];
  /** What the reader says happened. */
  happened: string;
  /** Address of the post; only where the reader wanted it in. */
  link?: string | undefined;
}

interface Wishes {
  program: string;
  withLink: boolean;
}

/** The case in a report, redacted. */
export function makeCase(draft: ReportDraft, { program, withLink }: Wishes): CaseFile {
  const known = { contacts: draft.contacts, names: [draft.author] };
  const quiet = (text: string) => redact(text, known).trim();
  return {
    format: CASE_FORMAT,
    version: CASE_VERSION,
    program,
    site: draft.site,
    text: quiet(draft.text),
    pictureText: quiet(draft.posterText),
    verdict: {
      level: draft.level,
      kind: draft.kind,
      lures: [...draft.lures],
      reasons: [...draft.reasons],
    },
    packs: [...draft.packs],
    happened: quiet([draft.note, ...draft.later.map(({ text }) => text)].join('\n')),
    ...(withLink && /^https?:\/\//i.test(draft.link) && { link: draft.link }),
  };
}

/** The case as a file; its name says neither when nor what. */
export function caseToFile(found: CaseFile, id: string): { name: string; type: string; body: string } {
  return {
    name: `viec-that-case-${id.slice(0, 8)}.json`,
    type: 'application/json',
    body: `${JSON.stringify(found, null, 2)}\n`,
  };
}
