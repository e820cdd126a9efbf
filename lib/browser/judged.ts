import type { Reason } from '../core/reasons.ts';
import type { Verdict } from '../core/verdict.ts';
import type { HelpLine } from '../ui/controls/help-line.ts';

/** What is said of one post. */
export interface Judged {
  verdict: Verdict;
  /** The reason each signal among the hits speaks for; signals that only add weight are absent. */
  reasonOf: Record<string, Reason>;
  /** Help lines that fit, in the reader's language; none for a calm post without a support card. */
  lines: HelpLine[];
}

/** Most posts judged for one message; their words are of the page, so both are bounded. */
export const MOST_POSTS = 30;
