import { FILE_FORMAT } from '../draft-file.ts';
import type { ReportDraft } from '../report-draft.ts';

/**
 * What an endpoint receives: the report as the reader sees it, and nothing they keep for themselves, such as where else
 * they handed it in. `rules/schema/report.schema.json` and `docs/report-endpoint.md` describe it.
 */
export function reportMessage(draft: ReportDraft): string {
  const { id, createdAt, site, author, authorLink, link, pageLink, text, posterText, contacts } = draft;
  const { postedAt, level, kind, reasons, lures, packs, note, later, clipped } = draft;
  const told = {
    id,
    createdAt,
    postedAt,
    site,
    author,
    authorLink,
    link,
    pageLink,
    text,
    posterText,
    contacts,
  };
  const judged = { level, kind, reasons, lures, packs, note, later, clipped };
  return JSON.stringify({ format: FILE_FORMAT, formatVersion: 1, ...told, ...judged }, null, 2);
}
