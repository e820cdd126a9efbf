import type { Hits } from './hits.ts';
import { answerTo, isOf, type Learned, learnedFinding, riskOf, settled } from './learned.ts';
import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { isQuoted } from './quoted.ts';
import { ABROAD_REASONS, type Reason } from './reasons.ts';
import { type Searched, searchPost } from './search-post.ts';
import { MAY_WARN, speakerRole } from './speaker-role.ts';
import { supportFor } from './support.ts';
import type { Hit, SpeakerRole, Verdict } from './verdict.ts';
import { type Finding, FOUND, weighAll } from './weigh.ts';

/** Risk that is asked for beyond `despiteRole` where a card with help would be shown instead. */
const MORE_OF_NEED = 0.5;
/** So far above its line the table is sure that the writer is in trouble: no risk is high enough then. */
const SURELY_IN_NEED = 2.5;
const POINTS_PER_SCORE = 6;
const LONG_STORY = 150;
/** So far below its line the table is not sure that a post makes an offer, so nothing is called a danger. */
export const PERHAPS_TOLD = 0.85;
/** With so much of what was found inside quotation marks, others are repeated: never danger. */
const MOSTLY_QUOTED = 0.7;

/** What is said of one text. */
export interface Judged {
  verdict: Verdict;
  /** The risk the learned table sees; `-Infinity` without a table. */
  risk: number;
}

/**
 * Judges one text: a post, or one passage of a long one.
 * @param more risk that is asked for beyond all lines of a table
 */
export function judgeOnce(post: Post, packs: Packs, more = 0): Judged {
  const searched = searchPost(post, packs);
  const { textHits, pictureHits, found, signals, points, wordCount } = searched;
  const role = speakerRole(points, wordCount);
  const abroad = signals.some((number) => ABROAD_REASONS.has(packs.signals[number]!.reason ?? ''));
  const base = { role, abroad, packs: packs.names as string[] };
  const card = supportFor(packs, searched, role);
  const byRules = weighAll(packs.lures, found, packs.signals);
  const risk = packs.learned ? riskOf(packs.learned, searched, role, byRules) : -Infinity;
  const calm = (): Judged => ({
    verdict: {
      ...{ level: 'calm', kind: null, score: 0, lures: [], reasons: [], ...base },
      ...{ role: card && MAY_WARN[role] ? 'own-story' : role, support: card },
      hits: card ? supportHits(packs, searched) : [],
    },
    risk,
  });
  // A long text that neither hires nor calls anyone is a story with many words in it.
  if (role === 'other' && wordCount > LONG_STORY) return calm();
  const findings = findAll(packs, searched, role, card !== null, byRules, risk - more);
  if (findings.length === 0) return calm();
  findings.sort(strongestFirst);
  const top = findings[0]!;
  const carrying = new Set(findings.flatMap((finding) => finding.signals));
  const hits = hitsOf(textHits, carrying, packs, false);
  const verdict: Verdict = {
    level: repeatsOthers(hits, searched) ? 'caution' : top.level,
    kind: top.lure.kind,
    score: Math.min(100, Math.round(top.score * POINTS_PER_SCORE)),
    lures: findings.map((finding) => finding.lure.id),
    reasons: reasonsOf(findings, packs, found),
    ...base,
    support: null,
    hits: [...hits, ...hitsOf(pictureHits, carrying, packs, true)],
  };
  return { verdict, risk };
}

/**
 * What the rules find, and what the learned table adds, changes or takes back. A lure can be told as somebody's story, as
 * question and answer, or open with a warning: where the table finds more of a lure than such voices have, the post
 * is met with caution, and never with danger. Of who seems to need help it must find more: a warning on a victim's words
 * does harm.
 */
function findAll(
  { learned, signals }: Packs,
  searched: Searched,
  role: SpeakerRole,
  inNeed: boolean,
  byRules: Finding[],
  risk: number,
): Finding[] {
  const mayWarn = MAY_WARN[role] && !inNeed;
  if (!learned) return mayWarn ? byRules : [];
  if (inNeed && isSurelyInNeed(learned, searched, role)) return [];
  if (!mayWarn && risk < learned.despiteRole + (inNeed ? MORE_OF_NEED : 0)) return [];
  const left = settleAll(learned, byRules, searched, signals, risk);
  if (left.length === 0) return left;
  const told = toldOnly(learned, searched, role);
  const said = told === 'yes' ? left.filter(({ lure }) => !isOf(learned.pack, lure)) : left;
  const doubted = ({ lure }: Finding) => !mayWarn || (told === 'perhaps' && isOf(learned.pack, lure));
  return said.map((finding) => (doubted(finding) ? { ...finding, level: 'caution' } : finding));
}

function isSurelyInNeed(learned: Learned, searched: Searched, role: SpeakerRole): boolean {
  const trouble = answerTo(learned, 'trouble', searched, role);
  return trouble !== null && trouble.sum - trouble.from >= SURELY_IN_NEED;
}

/** Whether most of what was found is said by others alone, whom the post quotes, and the writer gives no way to get in touch. */
export function repeatsOthers(hits: readonly Hit[], { quoted, points }: Searched): boolean {
  if (!quoted || points.contact > 0) return false;
  const all = new Set(hits.map(({ signal }) => signal));
  const own = new Set(
    hits.filter(({ start, end }) => !isQuoted(quoted, start, end)).map(({ signal }) => signal),
  );
  return all.size > 0 && all.size - own.size >= all.size * MOSTLY_QUOTED;
}

/** Whether the table takes a post for one that tells of lures and makes none. Of a picture it sees too little. */
function toldOnly(learned: Learned, searched: Searched, role: SpeakerRole): 'yes' | 'perhaps' | 'no' {
  const telling = answerTo(learned, 'telling', searched, role);
  if (telling === null || searched.pictureHits.count > 0) return 'no';
  if (telling.sum >= telling.from) return 'yes';
  return telling.sum >= telling.from - PERHAPS_TOLD ? 'perhaps' : 'no';
}

function settleAll(
  learned: Learned,
  findings: readonly Finding[],
  searched: Searched,
  signals: Packs['signals'],
  risk: number,
): Finding[] {
  if (findings.length === 0) {
    const finding = learnedFinding(learned, risk, searched, signals);
    return finding ? [finding] : [];
  }
  // Of a picture the table sees too little to have a say.
  if (searched.pictureHits.count > 0) return [...findings];
  return findings.flatMap((finding) => settled(finding, learned, risk, searched) ?? []);
}

function strongestFirst(a: Finding, b: Finding): number {
  const danger = Number(b.level === 'danger') - Number(a.level === 'danger');
  // Between equals the graver scheme speaks: what matters first is a person's liberty.
  return danger || b.lure.severity - a.lure.severity || b.score - a.score || (a.lure.id < b.lure.id ? -1 : 1);
}

/** The reasons that were found, lure by lure: first in the order the rule asks for, then by weight. */
function reasonsOf(findings: readonly Finding[], packs: Packs, found: Uint8Array): Reason[] {
  const isTrue = (signal: number) =>
    !packs.signals[signal]!.unless?.some((other) => found[other]! > FOUND.no);
  const reasons = new Set<Reason>();
  for (const finding of findings) {
    const told = [...finding.signals]
      .sort((a, b) => packs.signals[b]!.weight - packs.signals[a]!.weight || a - b)
      .filter(isTrue)
      .flatMap((signal) => packs.signals[signal]!.reason ?? []);
    for (const reason of finding.lure.reasons) if (told.includes(reason)) reasons.add(reason);
    for (const reason of told) reasons.add(reason);
    if (finding.says) reasons.add(finding.says);
  }
  return [...reasons];
}

function hitsOf(hits: Hits, signals: ReadonlySet<number>, packs: Packs, picture: boolean): Hit[] {
  const list: Hit[] = [];
  for (let i = 0; i < hits.count; i++) {
    if (hits.masked[i] || !signals.has(hits.signal[i]!)) continue;
    const hit: Hit = { signal: packs.signals[hits.signal[i]!]!.id, start: hits.from[i]!, end: hits.to[i]! };
    list.push(picture ? { ...hit, field: 'posterText' } : hit);
  }
  return list.sort((a, b) => a.start - b.start || a.end - b.end || (a.signal < b.signal ? -1 : 1));
}

function supportHits(packs: Packs, { signals, textHits }: Searched): Hit[] {
  const numbers = new Set(signals.filter((number) => packs.signals[number]!.support));
  return hitsOf(textHits, numbers, packs, false);
}
