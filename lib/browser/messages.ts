import type { Post } from '../core/post.ts';
import type { Digest } from '../guardian/digest.ts';
import type { GuardianStatus, PinAct, PinAnswer } from '../guardian/guardian-status.ts';
import type { Situation } from '../hotlines/situation.ts';
import type { PictureAsk } from '../ocr/picture-ask.ts';
import type { ReportDraft } from '../reporting/report-draft.ts';
import type { ShareCard } from '../sharing/share-card.ts';
import type { Diagnosis } from '../sites/diagnose.ts';
import type { Badge } from '../ui/popup/badge.ts';
import type { Findings } from '../ui/popup/findings.ts';
import type { Settings } from '../ui/settings/settings-shape.ts';
import type { Quiet } from '../ui/warning/quiet-menu.tsx';
import type { Judged } from './judged.ts';
import type { ReaderWords } from './reader-words.ts';

/**
 * Every message of the extension: who may send it, who answers, what it carries.
 *
 *   page     our popup, settings, report and help pages
 *   content  our content script in a site's page; the part an attacker would take over first
 *
 * Settings and what the reader knows are read from storage directly; they are changed by messages, so that one place
 * looks at the lock.
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
  /** content → background. Puts the script that draws beside the one that asks; it is there when the answer comes. */
  'bring-drawing': { data: null; reply: null };
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
  /** background → content script of a tab. A picture the reader chose in the menu; true when it stands in a post there. */
  'read-picture-here': { data: { address: string; ask: PictureAsk }; reply: boolean };
  /** page → background. What the help page that asks opens with; given once and kept nowhere. */
  'take-situation': { data: null; reply: Situation | null };
  /** page → background. Sends the reports that wait for an endpoint and are due; which ones is read from storage. */
  'flush-outbox': { data: null; reply: null };

  /** page → background. `token` opens what a PIN locks. */
  'change-settings': { data: { change: Partial<Settings>; token: string | null }; reply: null };
  /** page → background. */
  'delete-everything': { data: { token: string | null }; reply: null };
  /** page → background. Who keeps the PIN. */
  'guardian-status': { data: null; reply: GuardianStatus };
  /** page → background. Both have agreed. */
  'guardian-set-up': { data: { name: string; pin: string; agreed: boolean }; reply: null };
  /** page → background. The one message that carries a PIN to be checked. */
  'guardian-pin': { data: { pin: string; act: PinAct }; reply: PinAnswer };
  /** page → background. Closes the settings before their time. */
  'guardian-lock': { data: null; reply: null };
  /** page → background. Begins the day of waiting that everyone sees. */
  'guardian-forgot': { data: null; reply: null };
  /** page → background. Counts by kind and day. */
  'guardian-digest': { data: null; reply: Digest };
  /** page → background. */
  'forget-digest': { data: null; reply: Digest };
  /** content or page → background. The message to copy for somebody of the family. */
  'ask-family': { data: ShareCard | null; reply: string };
  /** content → background. Opens the page that takes the PIN for the cover of this post. */
  'ask-lift': { data: { key: string }; reply: null };
  /** background → content script of a tab. Believed only after `may-lift`. */
  'cover-lifted': { data: { id: string; key: string }; reply: null };
  /** content → background. Whether the PIN was given for this post of this tab; true once. */
  'may-lift': { data: { id: string; key: string }; reply: boolean };
}

export type MessageType = keyof Messages;
export type Sender = 'page' | 'content';

/** Who may send which message; anything else is refused. */
export const ALLOWED_SENDERS: Record<MessageType, readonly Sender[]> = {
  'ask-family': ['content', 'page'],
  'ask-lift': ['content'],
  'bring-drawing': ['content'],
  'change-settings': ['page'],
  'cover-lifted': ['page'],
  'delete-everything': ['page'],
  'forget-digest': ['page'],
  'get-diagnosis': ['page'],
  'flush-outbox': ['page'],
  'get-findings': ['page'],
  'get-frame-findings': ['page'],
  'get-words': ['content'],
  'guardian-digest': ['page'],
  'guardian-forgot': ['page'],
  'guardian-lock': ['page'],
  'guardian-pin': ['page'],
  'guardian-set-up': ['page'],
  'guardian-status': ['page'],
  'judge-posts': ['content', 'page'],
  'keep-quiet': ['content'],
  'may-lift': ['content'],
  'open-card': ['content'],
  'open-help': ['content', 'page'],
  'open-report': ['content'],
  'read-picture-here': ['page'],
  'show-badge': ['content'],
  'take-situation': ['page'],
};
