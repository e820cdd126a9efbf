import { answerTo, knowsLure, type Learned, learnedFinding, settled } from './learned.ts';
import type { Packs } from './packs.ts';
import type { Searched } from './search-post.ts';
import { MAY_WARN } from './speaker-role.ts';
import type { Support } from './support.ts';
import type { SpeakerRole } from './verdict.ts';
import type { Finding } from './weigh.ts';

/** Risk that is asked for beyond `despiteRole` where a card with help would be shown instead. */
const MORE_OF_NEED = 0.5;
/** So far above its line the table is sure that the writer is in trouble: no risk is high enough then. */
const SURELY_IN_NEED = 2.5;
/** So far below its line the table is not sure that a post makes an offer, so nothing is called a danger. */
export const PERHAPS_TOLD = 0.4;

/** So far above its line the table has to be sure of that to silence what rules and table call a danger: a recruiter soon sounds like a warning. */
export const SURELY_TOLD_OF_DANGER = 0.4;

/** What is known of a post before its findings are settled. */
export interface Heard {
  role: SpeakerRole;
  /** The card with help that would be shown instead. */
  support: Support | null;
  byRules: readonly Finding[];
  /** What the learned table sees. */
  risk: number;
  /** See `tellingOf`. */
  telling: number;
  /** Risk that is asked for beyond the lines of the table; where no rule speaks, twice as much. */
  moreRisk: number;
  /** Whether the text is only a passage of a longer post. */
  isPassage: boolean;
}

/**
 * What the rules find, and what the learned table adds, changes or takes back. A lure can be told as somebody's story, as
 * question and answer, or open with a warning: where the table finds more of a lure than such voices have, the post
 * is met with caution, and never with danger. Of who seems to need help it must find more: a warning on a victim's words
 * does harm.
 */
export function settleFindings({ learned, signals }: Packs, searched: Searched, heard: Heard): Finding[] {
  const { role, support, byRules, telling, moreRisk, isPassage } = heard;
  const risk = heard.risk - moreRisk;
  const mayWarn = MAY_WARN[role] && !support;
  if (!learned) return mayWarn ? [...byRules] : [];
  if (support && support.above >= SURELY_IN_NEED) return [];
  if (!mayWarn && risk < learned.despiteRole + (support ? MORE_OF_NEED : 0)) return [];
  const ofTable =
    byRules.length === 0 ? learnedFinding(learned, risk - moreRisk, searched, signals, isPassage) : null;
  const left = ofTable ? [ofTable] : settleAll(learned, byRules, searched, risk);
  const onlyTold = ({ lure, level }: Finding) =>
    knowsLure(learned, lure) && telling >= (level === 'danger' ? SURELY_TOLD_OF_DANGER : 0);
  const said = left.filter((finding) => !onlyTold(finding));
  const doubted = ({ lure }: Finding) => !mayWarn || (telling >= -PERHAPS_TOLD && knowsLure(learned, lure));
  return said.map((finding) => (doubted(finding) ? { ...finding, level: 'caution' } : finding));
}

/** How far above its line the table takes a post for one that only tells of lures. Of a picture it sees too little: `-Infinity`. */
export function tellingOf(learned: Learned, searched: Searched, role: SpeakerRole): number {
  const telling = answerTo(learned, 'telling', searched, role);
  return telling === null || searched.pictureHits.count > 0 ? -Infinity : telling.sum - telling.from;
}

function settleAll(
  learned: Learned,
  findings: readonly Finding[],
  searched: Searched,
  risk: number,
): Finding[] {
  // Of a picture the table sees too little to have a say.
  if (searched.pictureHits.count > 0) return [...findings];
  return findings.flatMap((finding) => settled(finding, learned, risk, searched) ?? []);
}
