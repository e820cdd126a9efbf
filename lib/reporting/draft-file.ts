import type { ReportDraft } from './report-draft.ts';

/** Marks a file as a report of this project, so that another copy can read it back. */
export const FILE_FORMAT = 'viec-that-report';

/** The draft as a JSON file for people who work with data. Links stay whole here. */
export function draftToFile(draft: ReportDraft): { name: string; type: string; body: string } {
  return {
    name: draftFileName(draft, 'json'),
    type: 'application/json',
    body: `${JSON.stringify({ format: FILE_FORMAT, formatVersion: 1, ...draft }, null, 2)}\n`,
  };
}

/** `viec-that-2026-11-21-1405-1b2c3d4e.txt`: says when, not what, so a file list gives nothing away. */
export function draftFileName(draft: ReportDraft, extension: 'json' | 'txt' | 'zip'): string {
  const time = draft.createdAt.slice(0, 16).replace('T', '-').replace(':', '');
  return `viec-that-${time}-${draft.id.slice(0, 8)}.${extension}`;
}
