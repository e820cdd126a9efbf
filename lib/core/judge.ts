import { detect } from './detect.ts';
import { findPhrases } from './find-phrases.ts';
import { fold } from './fold.ts';
import { Hits } from './hits.ts';
import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { readWords } from './read-words.ts';
import type { Reason } from './reasons.ts';
import { SlotMatches } from './slot-matches.ts';
import { noPoints, type RolePoints, speakerRole } from './speaker-role.ts';
import type { Hit, SpeakerRole, SupportCard, Verdict } from './verdict.ts';
import { type Finding, FOUND, weigh } from './weigh.ts';
import { LINE } from './words.ts';

const textHits = new Hits();
const pictureHits = new Hits();
const slots = new SlotMatches();
let found = new Uint8Array(0);

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

const SUPPORT_ORDER: readonly SupportCard[] = ['held-abroad', 'missing-relative', 'sent-money', 'survivor'];
const POINTS_PER_SCORE = 6;

/**
 * Judges one post: the one door into the engine. Pure and deterministic; takes linear time
 * and never throws on any text.
 * @param packs from `loadPacks`
 */
export function judge(post: Post, packs: Packs): Verdict {
  if (found.length < packs.signals.length) found = new Uint8Array(packs.signals.length);
  else found.fill(FOUND.no);
  const points = noPoints();
  const words = search(post.text, packs, textHits, points, false);
  if (post.posterText) search(post.posterText, packs, pictureHits, points, true);
  else pictureHits.clear(packs.signals.length);

  const role = speakerRole(points, words);
  const base = { role, packs: packs.names as string[] };
  const support = role === 'own-story' ? supportFor(packs) : null;
  if (!MAY_WARN[role]) {
    return {
      level: 'calm',
      kind: null,
      score: 0,
      lures: [],
      reasons: [],
      ...base,
      support,
      hits: support ? supportHits(packs) : [],
    };
  }
  const findings: Finding[] = [];
  for (const lure of packs.lures) {
    const finding = weigh(lure, found, packs.signals);
    if (finding) findings.push(finding);
  }
  if (findings.length === 0) {
    return { level: 'calm', kind: null, score: 0, lures: [], reasons: [], ...base, support: null, hits: [] };
  }
  findings.sort(strongestFirst);
  const top = findings[0]!;
  const carrying = new Set(findings.flatMap((finding) => finding.signals));
  return {
    level: top.level,
    kind: top.lure.kind,
    score: Math.min(100, Math.round(top.score * POINTS_PER_SCORE)),
    lures: findings.map((finding) => finding.lure.id),
    reasons: reasonsOf(findings, packs),
    ...base,
    support: null,
    hits: [...hitsOf(textHits, carrying, packs, false), ...hitsOf(pictureHits, carrying, packs, true)],
  };
}

/** Finds signals in one field, notes them in `found`, adds role points. Returns the word count. */
function search(text: string, packs: Packs, hits: Hits, points: RolePoints, picture: boolean): number {
  const folded = fold(text);
  const words = readWords(folded, packs.vocabulary);
  // Machine-read capitals run together and lose their marks.
  if (picture) words.line.fill(LINE.unmarked, 0, words.count);
  hits.clear(packs.signals.length);
  slots.clear();
  detect(words, folded, text, packs, slots, hits);
  findPhrases(words, folded, packs.automaton, slots, hits);
  mask(hits, packs);
  for (let i = 0; i < hits.count; i++) {
    if (hits.masked[i]) continue;
    const signal = hits.signal[i]!;
    if (found[signal] === FOUND.no) speak(packs, signal, points);
    const strength = picture ? FOUND.inPicture : hits.loose[i] ? FOUND.loosely : FOUND.clearly;
    if (strength > found[signal]!) found[signal] = strength;
  }
  return words.count;
}

function speak(packs: Packs, signal: number, points: RolePoints): void {
  const speaks = packs.signals[signal]!.speaks;
  if (!speaks) return;
  for (const role in speaks) points[role as keyof RolePoints] += speaks[role as keyof RolePoints]!;
}

/** "không lừa đảo" is no warning: hits inside a masking hit do not count. */
function mask(hits: Hits, packs: Packs): void {
  for (let i = 0; i < hits.count; i++) {
    const masks = packs.signals[hits.signal[i]!]!.masks;
    if (!masks) continue;
    for (let j = 0; j < hits.count; j++) {
      if (masks.includes(hits.signal[j]!) && hits.start[j]! >= hits.start[i]! && hits.end[j]! <= hits.end[i]!)
        hits.masked[j] = 1;
    }
  }
}

function strongestFirst(a: Finding, b: Finding): number {
  const danger = Number(b.level === 'danger') - Number(a.level === 'danger');
  // Between equals the graver scheme speaks: what matters first is a person's liberty.
  return danger || b.lure.severity - a.lure.severity || b.score - a.score || (a.lure.id < b.lure.id ? -1 : 1);
}

/** The reasons that were found, lure by lure: first in the order the rule asks for, then by weight. */
function reasonsOf(findings: readonly Finding[], packs: Packs): Reason[] {
  const reasons = new Set<Reason>();
  for (const finding of findings) {
    const told = [...finding.signals]
      .sort((a, b) => packs.signals[b]!.weight - packs.signals[a]!.weight || a - b)
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

function supportFor(packs: Packs): SupportCard | null {
  for (const card of SUPPORT_ORDER) {
    if (packs.signals.some((signal, number) => signal.support === card && found[number]! > FOUND.no))
      return card;
  }
  return null;
}

function supportHits(packs: Packs): Hit[] {
  const numbers = new Set(packs.signals.map((signal, number) => (signal.support ? number : -1)));
  return hitsOf(textHits, numbers, packs, false);
}
