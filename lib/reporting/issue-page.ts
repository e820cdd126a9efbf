import type { CaseFile } from './case-file.ts';

/**
 * The page on which volunteers take cases, e.g. `https://github.com/<owner>/<name>/issues/new`. The one place to write
 * it. Null until the project has a public home: then cases go by file only, never to an address somebody else may own.
 */
export const ISSUE_PAGE: string | null = null;

/** The form there, in `.github/ISSUE_TEMPLATE`, and its field for the case. */
const TEMPLATE = '5-case.yml';

/** GitHub refuses addresses of more than 8,192 bytes; other parts of the way may refuse earlier. */
export const MAX_ISSUE_URL = 6_000;

/** Address of the form with the case filled in; `whole` is false when it was too long and has to be pasted there. */
export function issueUrl(page: string, found: CaseFile): { href: string; whole: boolean } {
  const filled = address(page, { template: TEMPLATE, case: JSON.stringify(found, null, 1) });
  if (filled.length <= MAX_ISSUE_URL) return { href: filled, whole: true };
  return { href: address(page, { template: TEMPLATE }), whole: false };
}

function address(page: string, fields: Record<string, string>): string {
  const url = new URL(page);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return url.href;
}
