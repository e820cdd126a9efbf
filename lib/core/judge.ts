import type { Hits } from './hits.ts';
import { learnedFinding, riskOf, settled } from './learned.ts';
import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { ABROAD_REASONS, type Reason } from './reasons.ts';
import { type Searched, searchPost } from './search-post.ts';
import { type RolePoints, soundsTroubled, speakerRole } from './speaker-role.ts';
import type { Hit, SpeakerRole, SupportCard, Verdict } from './verdict.ts';
import { type Finding, FOUND, weigh } from './weigh.ts';

/** Who may be warned about. The others quote, tell, ask or joke: they are not the ones who lure. */
const MAY_WARN: Record<SpeakerRole, boolean> = {
  recruiting: true,
  other: true,
  warning: false,
  news: false,
  asking: false,
  'seeking-work': false,
  'own-story': false,
  joking: false,
};

const SUPPORT_ORDER: readonly SupportCard[] = [
  'missing-relative',
  'held-abroad',
  'survivor',
  'mother-alone',
  'at-wits-end',
  'sent-money',
];
/** Points of an own story from which its teller is met with a card. */
const TROUBLE = 4;
/** Who only asks may ask for somebody else. */
const TROUBLE_OF_ASKING = 5.5;
/** Pets, songs and games: a signal that takes away so many points says that nobody is in trouble. */
const DENIED = -5;
/** Risk that is asked for beyond `despiteRole` where a card with help would be shown instead. */
const MORE_OF_NEED = 1;
const POINTS_PER_SCORE = 6;
const LONG_STORY = 150;

/**
 * Judges one post: the one door into the engine. Pure and deterministic; takes linear time
 * and never throws on any text.
 * @param packs from `loadPacks`
 */
export function judge(post: Post, packs: Packs): Verdict {
  const searched = searchPost(post, packs);
  const { textHits, pictureHits, found, signals, points, wordCount } = searched;
  const role = speakerRole(points, wordCount);
  const abroad = signals.some((number) => ABROAD_REASONS.has(packs.signals[number]!.reason ?? ''));
  const base = { role, abroad, packs: packs.names as string[] };
  const support = supportFor(packs, signals, points, role === 'asking' ? TROUBLE_OF_ASKING : TROUBLE);
  const calm = (speaker: SpeakerRole, card: SupportCard | null): Verdict => ({
    ...{ level: 'calm', kind: null, score: 0, lures: [], reasons: [], ...base },
    ...{ role: speaker, support: card, hits: card ? supportHits(packs, searched) : [] },
  });
  const card = role === 'own-story' || role === 'asking' ? support : null;
  const risk = packs.learned ? riskOf(packs.learned, searched, packs.signals, role) : 0;
  const findings = MAY_WARN[role]
    ? findAll(packs, searched, risk)
    : findDespiteRole(packs, searched, risk, card !== null);
  // A long text that neither hires nor calls anyone is a story with many words in it.
  if (findings.length === 0 || (role === 'other' && wordCount > LONG_STORY)) {
    if (!MAY_WARN[role]) return calm(role, card);
    return support !== null && soundsTroubled(points) ? calm('own-story', support) : calm(role, null);
  }
  findings.sort(strongestFirst);
  const top = findings[0]!;
  const carrying = new Set(findings.flatMap((finding) => finding.signals));
  return {
    level: top.level,
    kind: top.lure.kind,
    score: Math.min(100, Math.round(top.score * POINTS_PER_SCORE)),
    lures: findings.map((finding) => finding.lure.id),
    reasons: reasonsOf(findings, packs, found),
    ...base,
    support: null,
    hits: [...hitsOf(textHits, carrying, packs, false), ...hitsOf(pictureHits, carrying, packs, true)],
  };
}

/**
 * A lure can be told as somebody's story, as question and answer, or open with a warning. Where the learned table finds
 * much more of a lure than such voices have, the post is met with caution, and never with danger. Of who seems to need
 * help it must find far more: a warning on a victim's words does harm.
 */
function findDespiteRole(packs: Packs, searched: Searched, risk: number, inNeed: boolean): Finding[] {
  const { learned } = packs;
  if (!learned || risk < learned.despiteRole + (inNeed ? MORE_OF_NEED : 0)) return [];
  return findAll(packs, searched, risk).map((finding) => ({ ...finding, level: 'caution' }));
}

/** What the rules find, and what the learned table adds, changes or takes back. */
function findAll(packs: Packs, searched: Searched, risk: number): Finding[] {
  const { found, pictureHits } = searched;
  const findings = packs.lures.flatMap((lure) => weigh(lure, found, packs.signals) ?? []);
  const { learned } = packs;
  if (!learned) return findings;
  if (findings.length === 0) {
    const finding = learnedFinding(learned, risk, searched, packs.signals);
    return finding ? [finding] : [];
  }
  // Of a picture the table sees too little to have a say.
  if (pictureHits.count > 0) return findings;
  return findings.flatMap((finding) => settled(finding, learned, risk) ?? []);
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

/** The card most of what was told speaks for; what says little of any trouble, or denies it, gets none. */
function supportFor(
  packs: Packs,
  signals: Int32Array,
  { distress }: RolePoints,
  least: number,
): SupportCard | null {
  const told = new Map<SupportCard, number>();
  let sum = 0;
  for (const number of signals) {
    const { support, speaks } = packs.signals[number]!;
    const trouble = speaks?.distress ?? 0;
    if (trouble <= DENIED) return null;
    const own = speaks?.['own-story'] ?? 0;
    const says = own + trouble;
    if (!support) continue;
    told.set(support, (told.get(support) ?? 0) + says);
    sum += own;
  }
  if (sum < least && distress < TROUBLE_OF_ASKING) return null;
  const most = Math.max(...told.values());
  return SUPPORT_ORDER.find((card) => told.get(card) === most) ?? null;
}

function supportHits(packs: Packs, { signals, textHits }: Searched): Hit[] {
  const numbers = new Set(signals.filter((number) => packs.signals[number]!.support));
  return hitsOf(textHits, numbers, packs, false);
}
