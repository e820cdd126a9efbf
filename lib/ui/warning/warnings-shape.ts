import type { Verdict } from '../../core/verdict.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { ReadPost } from '../../sites/read-post.ts';
import type { HelpLine } from '../controls/help-line.ts';
import type { FontSize, Theme } from '../theme.ts';
import type { Translate } from '../translate.ts';
import type { Quiet } from './quiet-menu.tsx';
import type { RootMode } from './warning-host.ts';
import type { ReasonOf } from './warning-view.ts';

export interface WarningsOptions {
  document: Document;
  /** `closed` in a release, so that the page can neither read nor press anything; `open` for end-to-end tests. */
  mode: RootMode;
  /** Colours of the page; a function is asked again every two seconds, for sites that switch while open. */
  theme: Theme | (() => Theme);
  t: Translate;
  fontSize: FontSize;
  /** Ends everything and takes all warnings away. Not the content script's own context: a page can fake its end. */
  signal: AbortSignal;
  hotlinesFor(verdict: Verdict, post: ReadPost): HelpLine[];
  /** Puts the words found under their reason; without it they stand in one list. */
  reasonOf?: ReasonOf;
  /** Whether the warning of a post has to be a chip; without it none is. */
  asChip?(post: ReadPost): boolean;
  /** Whether the words of a dangerous post are covered until the reader wants to see them. */
  coverDanger: boolean;
  /** Somebody else keeps a PIN, without which no cover is lifted and nobody is known. */
  locked?: boolean;
  /** What the reader said they know; kept up to date here. */
  known: Known;
  /** Opens the help page at a situation. */
  onHelp(situation: Situation): void;
  onReport(post: ReadPost, verdict: Verdict): void;
  /** The reader wants a card about the post for a friend. */
  onShare(post: ReadPost, verdict: Verdict): void;
  /** The reader wants to ask their family; the sentence that says how copying went comes back. */
  onAskFamily(post: ReadPost, verdict: Verdict): Promise<string>;
  /** The reader wants to see the words of a post that needs the PIN. */
  onAskLift(key: string): void;
  /** The reader said they know a post or an author, or took it back. */
  onQuiet(about: Quiet, key: string, quiet: boolean): void;
  now?: () => number;
}

/** Keys of posts and of authors whose posts are left in peace. */
export type Known = Record<Quiet, Set<string>>;

export interface WarningStats {
  /** Warnings standing in their post, as blocks or as chips. */
  inline: number;
  /** Warnings lying over the page, because the post has no room or the page keeps removing them. */
  overPage: number;
  /** Posts for which nothing could be drawn since the start; the popup should tell. */
  notDrawn: number;
}

export interface Warnings {
  /** Gets ready what only the first warning would wait for. */
  prepare(): void;
  /** Draws, updates or (for a calm verdict) removes the warning of a post. They are inserted one at a time, in order. */
  show(post: ReadPost, verdict: Verdict): void;
  /** The post left the page or was recycled. Without `container`: everywhere on the page. */
  remove(key: string, container?: Element): void;
  /** True for our own nodes: the page's observer must not read them. */
  owns(node: Node): boolean;
  /** Puts back what the page took away. Call it after page changes; it asks the layout, so best behind a picture of the page. */
  check(): void;
  /** Draws all anew after `known` was changed elsewhere. */
  knownChanged(): void;
  /** The PIN was given for a post. */
  lift(key: string): void;
  stats(): WarningStats;
}
