import { h, render } from 'preact';
import type { Verdict } from '../../core/verdict.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { ReadPost } from '../../sites/read-post.ts';
import type { FontSize, Theme } from '../theme.ts';
import type { Translate } from '../translate.ts';
import type { Budget } from './budget.ts';
import { ChipWarning } from './chip.tsx';
import { type CoverState, isDown } from './cover.tsx';
import type { Covers, Follower } from './follow-message.ts';
import type { Place } from './place.ts';
import type { Quiet } from './quiet-menu.tsx';
import type { TopLayer } from './top-layer.ts';
import { Warning } from './warning.tsx';
import { createWarningHost, type HostLayer, type RootMode, type WarningHost } from './warning-host.ts';
import type { WarningView } from './warning-view.ts';

/** What all warnings of a page share. */
export interface Surroundings {
  document: Document;
  mode: RootMode;
  t: Translate;
  topLayer: TopLayer;
  covers: Covers;
  /** Every host ever made, so that the observer of the page can tell our nodes from the page's. */
  hosts: WeakSet<Node>;
  theme: Theme;
  fontSize: FontSize;
  /** Why this post is left in peace; null when it is not. */
  quietOf(drawn: Pick<DrawnWarning, 'post' | 'view'>): Quiet | null;
  canTrust(post: ReadPost): boolean;
  /** Somebody else keeps a PIN: nothing that lifts a cover is offered. */
  locked: boolean;
  /** Whether the post stands in a list that measures its rows, so that nothing of ours may take room there. */
  asChip(post: ReadPost): boolean;
  coverOf(drawn: DrawnWarning): CoverState;
  help(situation: Situation): void;
  report(post: ReadPost, verdict: Verdict): void;
  share(post: ReadPost, verdict: Verdict): void;
  /** Copies a message for somebody of the family; the sentence that says how it went comes back. */
  askFamily(post: ReadPost, verdict: Verdict): Promise<string>;
  setQuiet(post: ReadPost, about: Quiet, quiet: boolean): void;
  /** Lifts the cover of a post, or puts it back. */
  turnCover(post: ReadPost): void;
}

/** One flagged post and what stands in the page for it. */
export interface DrawnWarning {
  post: ReadPost;
  verdict: Verdict;
  view: WarningView;
  layer: 'none' | HostLayer;
  host: WarningHost | null;
  /** Keeps the cover over the words; null while nothing is covered there. */
  follower: Follower | null;
  announcement: string;
  /** How often the page may take the warning away before it moves over the page. */
  reinserts: Budget;
  /** The same for the layer over the page, after which it stays away until the minute is over. */
  returns: Budget;
  cleanings: Budget;
  /** When the post itself left the page; virtual lists take posts out and put them back. */
  goneSince: number | null;
}

/** Stands the warning in its post, as a block or as a chip. Writes only. */
export function drawInline(drawn: DrawnWarning, place: Place, around: Surroundings) {
  const layer = around.asChip(drawn.post) ? 'chip' : 'inline';
  const host = drawn.layer === layer && drawn.host ? drawn.host : replaceHost(drawn, layer, around);
  drawn.layer = layer;
  renderWarning(drawn, around);
  place.parent.insertBefore(host.element, place.before);
}

/** Lays the warning over the page, as one line the reader can open. */
export function drawOver(drawn: DrawnWarning, around: Surroundings) {
  const host = drawn.layer === 'top' && drawn.host ? drawn.host : replaceHost(drawn, 'top', around);
  drawn.layer = 'top';
  renderWarning(drawn, around);
  around.topLayer.add(host, drawn.post.container, () =>
    isDown(around.coverOf(drawn)) ? drawn.post.anchor : null,
  );
}

/** Says nothing; see `warmUp`. */
const NOTHING: WarningView = {
  ...{ look: 'caution', label: '', title: '', lead: '', reasons: [], otherQuotes: [], action: null },
  ...{ steps: [], note: null, helpLines: [], situation: null, rules: '' },
};

/** Draws one line out of the page and throws it away: the first warning then need not wait until the browser has read all of that code. */
export function warmUp(around: Surroundings) {
  const box = around.document.createElement('div');
  const none = () => {};
  const props = {
    ...{ view: NOTHING, announcement: '', t: around.t, theme: around.theme, fontSize: around.fontSize },
    ...{ quiet: null, canTrust: true, locked: true, cover: 'none' as const, folded: true },
    ...{ onHelp: none, onReport: none, onShare: none, onAskFamily: async () => '' },
    ...{ onQuiet: none, onUndo: none, onCover: none },
  };
  render(h(Warning, props), box);
  render(null, box);
}

/** Brings what is shown in step with verdict, theme, size, cover and what the reader knows. */
export function renderWarning(drawn: DrawnWarning, around: Surroundings) {
  if (!drawn.host) return;
  const { view, announcement, layer, post } = drawn;
  const quiet = around.quietOf(drawn);
  const props = {
    view,
    announcement,
    t: around.t,
    theme: around.theme,
    fontSize: around.fontSize,
    quiet,
    canTrust: around.canTrust(post),
    locked: around.locked,
    cover: around.coverOf(drawn),
    folded: layer === 'top',
    onHelp: around.help,
    onReport: () => around.report(drawn.post, drawn.verdict),
    onShare: () => around.share(drawn.post, drawn.verdict),
    onAskFamily: () => around.askFamily(drawn.post, drawn.verdict),
    onQuiet: (about: Quiet) => around.setQuiet(drawn.post, about, true),
    onUndo: () => quiet && around.setQuiet(drawn.post, quiet, false),
    onCover: () => around.turnCover(drawn.post),
  };
  render(h(layer === 'chip' ? ChipWarning : Warning, props), drawn.host.box);
  keepCover(drawn, drawn.host, around);
  if (layer === 'top') around.topLayer.wake();
}

/** The cover, or the chip, follows the words that stand in the page now; a list may have put others in their place. */
function keepCover(drawn: DrawnWarning, host: WarningHost, around: Surroundings) {
  const cover = around.coverOf(drawn);
  const covers = drawn.layer === 'inline' && isDown(cover);
  const message = covers || drawn.layer === 'chip' ? drawn.post.anchor : null;
  if ((drawn.follower?.message ?? null) === message) return;
  drawn.follower?.stop();
  drawn.follower = message && around.covers.follow(host, message, covers && cover === 'locked');
}

/** Measures anew where the words are, after the host was moved. */
export function followAnew(drawn: DrawnWarning, around: Surroundings) {
  drawn.follower?.stop();
  drawn.follower = null;
  if (drawn.host) keepCover(drawn, drawn.host, around);
}

/** Takes the warning out of the page for good. */
export function erase(drawn: DrawnWarning, around: Surroundings) {
  const { host } = drawn;
  drawn.host = null;
  drawn.layer = 'none';
  drawn.follower?.stop();
  drawn.follower = null;
  if (!host) return;
  around.topLayer.remove(host);
  render(null, host.box);
}

function replaceHost(drawn: DrawnWarning, layer: HostLayer, around: Surroundings): WarningHost {
  erase(drawn, around);
  const host = createWarningHost(around.document, around.mode, layer);
  around.hosts.add(host.element);
  drawn.host = host;
  return host;
}
