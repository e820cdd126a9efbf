import type { Hits } from './hits.ts';
import { fraudRather, riskOf } from './learned.ts';
import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { isQuoted, type Quotations } from './quoted.ts';
import { ABROAD_REASONS, type Reason } from './reasons.ts';
import { type Searched, searchPost } from './search-post.ts';
import { settleFindings, tellingOf } from './settle-findings.ts';
import { MAY_WARN, speakerRole } from './speaker-role.ts';
import { supportFor } from './support.ts';
import { tellingWords } from './telling-words.ts';
import type { Hit, Verdict } from './verdict.ts';
import { type Finding, FOUND, weighAll } from './weigh.ts';

const POINTS_PER_SCORE = 6;
const LONG_STORY = 150;
/** So far above zero the table is sure enough of a fraud to speak of money first; in doubt a person's liberty comes first. */
const SURELY_FRAUD = 1;
/** With so much of what was found inside quotation marks, others are repeated: never danger. */
const MOSTLY_QUOTED = 0.7;

/** What is said of one text. */
export interface Judged {
  verdict: Verdict;
  /** The risk the learned table sees; `-Infinity` without a table. */
  risk: number;
  /** How far above its line the table takes the text for one that only tells of lures; `-Infinity` without a table. */
  telling: number;
  /** Whether most of what was found is said by others, whom the text quotes. */
  repeats: boolean;
  quotations: Quotations;
}

/** What is known of a text that is a passage of a longer one. */
export interface Part {
  quotations: Quotations;
  /** See `Heard`. */
  moreRisk: number;
}

/** Judges one text: a post, or one passage of a long one. */
export function judgeOnce(post: Post, packs: Packs, part: Part | null = null): Judged {
  const searched = searchPost(post, packs, part?.quotations);
  const { textHits, pictureHits, found, signals, points, wordCount, quotations } = searched;
  const { learned } = packs;
  const role = speakerRole(points, wordCount);
  const abroad = signals.some((number) => ABROAD_REASONS.has(packs.signals[number]!.reason ?? ''));
  const base = { role, abroad, packs: packs.names as string[] };
  const support = supportFor(packs, searched, role);
  const byRules = weighAll(packs.lures, found, packs.signals);
  const risk = learned ? riskOf(learned, searched, role, byRules) : -Infinity;
  const telling = learned ? tellingOf(learned, searched, role) : -Infinity;
  const about = { risk, telling, quotations };
  const calm = (): Judged => ({
    verdict: {
      ...{ ...nothing(), ...base },
      ...{ role: support && MAY_WARN[role] ? 'own-story' : role, support: support?.card ?? null },
      ...(support && { hits: supportHits(packs, searched) }),
    },
    ...{ ...about, repeats: false },
  });
  // A long text that neither hires nor calls anyone is a story with many words in it; one passage may still make an offer.
  if (role === 'other' && wordCount > LONG_STORY) return calm();
  const heard = {
    role,
    support,
    byRules,
    risk,
    telling,
    moreRisk: part?.moreRisk ?? 0,
    isPassage: part !== null,
  };
  const findings = settleFindings(packs, searched, heard);
  if (findings.length === 0) return calm();
  const isFraud = learned !== null && findings.length > 1 && fraudRather(learned, searched) >= SURELY_FRAUD;
  findings.sort(isFraud ? fraudFirst : graverFirst);
  const top = findings[0]!;
  const carrying = new Set(findings.flatMap((finding) => finding.signals));
  const byWords = findings.some((finding) => finding.byWords);
  const ofSignals = hitsOf(textHits, carrying, packs, false);
  const hits = byWords ? inOrder([...ofSignals, ...tellingWords(post.text, quotations, packs)]) : ofSignals;
  const repeats = repeatsOthers(hits, searched);
  const verdict: Verdict = {
    level: repeats ? 'caution' : top.level,
    kind: top.lure.kind,
    score: Math.min(100, Math.round(top.score * POINTS_PER_SCORE)),
    lures: findings.map((finding) => finding.lure.id),
    reasons: reasonsOf(findings, packs, found),
    ...base,
    support: null,
    hits: [...hits, ...hitsOf(pictureHits, carrying, packs, true)],
  };
  return { verdict, ...about, repeats };
}

/** What a verdict says of a text in which nothing was found. */
export function nothing(): Pick<Verdict, 'level' | 'kind' | 'score' | 'lures' | 'reasons' | 'hits'> {
  return { level: 'calm', kind: null, score: 0, lures: [], reasons: [], hits: [] };
}

/** Whether most of what was found is said by others alone, whom the post quotes, and the writer gives no way to get in touch. */
function repeatsOthers(hits: readonly Hit[], { quotations, points }: Searched): boolean {
  const { all: quoted } = quotations;
  if (!quoted || points.contact > 0) return false;
  const all = new Set(hits.map(({ signal }) => signal));
  const own = new Set(
    hits.filter(({ start, end }) => !isQuoted(quoted, start, end)).map(({ signal }) => signal),
  );
  return all.size > 0 && all.size - own.size >= all.size * MOSTLY_QUOTED;
}

/** A danger first; between equals the graver scheme speaks: what matters first is a person's liberty. */
function graverFirst(a: Finding, b: Finding): number {
  return (
    dangerFirst(a, b) ||
    b.lure.severity - a.lure.severity ||
    b.score - a.score ||
    (a.lure.id < b.lure.id ? -1 : 1)
  );
}

/** The same where the table is sure of a fraud: between equals that speaks before any other. */
function fraudFirst(a: Finding, b: Finding): number {
  const fraud = Number(b.lure.kind === 'money-fraud') - Number(a.lure.kind === 'money-fraud');
  return dangerFirst(a, b) || fraud || graverFirst(a, b);
}

function dangerFirst(a: Finding, b: Finding): number {
  return Number(b.level === 'danger') - Number(a.level === 'danger');
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
  return inOrder(list);
}

function inOrder(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => a.start - b.start || a.end - b.end || (a.signal < b.signal ? -1 : 1));
}

function supportHits(packs: Packs, { signals, textHits }: Searched): Hit[] {
  const numbers = new Set(signals.filter((number) => packs.signals[number]!.support));
  return hitsOf(textHits, numbers, packs, false);
}
