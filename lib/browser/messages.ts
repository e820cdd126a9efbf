import type { Post } from '../core/post.ts';
import type { Situation } from '../hotlines/situation.ts';
import type { ReportDraft } from '../reporting/report-draft.ts';
import type { ShareCard } from '../sharing/share-card.ts';
import type { Diagnosis } from '../sites/diagnose.ts';
import type { Badge } from '../ui/popup/badge.ts';
import type { Findings } from '../ui/popup/findings.ts';
import type { Quiet } from '../ui/warning/quiet-menu.tsx';
import type { Judged } from './judged.ts';
import type { ReaderWords } from './reader-words.ts';

/**
 * Every message of the extension: who may send it, who answers, what it carries.
 *
 *   page     our popup, settings, report and help pages
 *   content  our content script in a site's page; the part an attacker would take over first
 *
 * Settings and what the reader knows are read from storage directly; they need no message.
 */
export interface Messages {
  /** page → content script of a tab. The page itself knows best, so nothing is kept or goes stale. */
  'get-findings': { data: null; reply: Findings };
  /** page → content script of a tab. How the page is built, without a word of it, for those who mend a site. */
  'get-diagnosis': { data: null; reply: Diagnosis };
  /** The same, of the frames of a page: the page of one post may hold its words in one. */
  'get-frame-findings': { data: null; reply: Findings };
  /** content or page → background. Judges posts; their words are kept nowhere. */
  'judge-posts': { data: Post[]; reply: Judged[] };
  /** content → background. How the page stands, for the toolbar button of its tab. */
  'show-badge': { data: Badge; reply: null };
  /** content → background. The words of the warning, in the reader's language. */
  'get-words': { data: null; reply: ReaderWords };
  /** content or page → background. Opens the help page; null lets it ask where the reader stands. */
  'open-help': { data: { situation: Situation | null }; reply: null };
  /** content → background. Keeps the draft on the device and opens the report page on it. */
  'open-report': { data: ReportDraft; reply: null };
  /** content → background. Opens a page with a card for a friend; contact details are taken out on the way. */
  'open-card': { data: ShareCard; reply: null };
  /** content → background. The reader knows a post or an author. One writer, so that two tabs cannot overwrite each other. */
  'keep-quiet': { data: { about: Quiet; key: string; site: string; quiet: boolean }; reply: null };
  /** page → background. What the help page that asks opens with; given once and kept nowhere. */
  'take-situation': { data: null; reply: Situation | null };
  /** page → background. Sends the reports that wait for an endpoint and are due; which ones is read from storage. */
  'flush-outbox': { data: null; reply: null };
}

export type MessageType = keyof Messages;
export type Sender = 'page' | 'content';

/** Who may send which message; anything else is refused. */
export const ALLOWED_SENDERS: Record<MessageType, readonly Sender[]> = {
  'get-diagnosis': ['page'],
  'flush-outbox': ['page'],
  'get-findings': ['page'],
  'get-frame-findings': ['page'],
  'get-words': ['content'],
  'judge-posts': ['content', 'page'],
  'keep-quiet': ['content'],
  'open-card': ['content'],
  'open-help': ['content', 'page'],
  'open-report': ['content'],
  'show-badge': ['content'],
  'take-situation': ['page'],
};
