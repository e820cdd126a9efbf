import type { CompiledLearned, CompiledLure, CompiledPacks, CompiledSignal } from './compiled-pack.ts';
import type { Folded } from './folded.ts';
import { HashIndex } from './hash-index.ts';
import type { Searched } from './search-post.ts';
import type { Family, Kind, SpeakerRole } from './verdict.ts';
import { CAUTION, DANGER, type Finding, FOUND } from './weigh.ts';

/** A table of learned weights, as written in `rules/<lang>/learned.yml` by `npm run train`. */
export interface LearnedSource extends Omit<CompiledLearned, 'pack'> {
  /** Signal → points; below zero speaks for an honest post. */
  signals: Record<string, number>;
  /** Word, without its marks → points. */
  words: Record<string, number>;
  /** Signal → points; above zero speaks for money fraud, below for trafficking. */
  fraud: Record<string, number>;
  file?: string;
}

/** A table ready for use. Points of signals stand in the signals. */
export interface Learned extends CompiledLearned {
  /** Number of a word, by the hash of its bare letters, in `points`. */
  words: HashIndex;
  points: Float64Array;
}

/** Everyday words lower the risk by no more than this: a harmless story around a lure is soon told. */
const MOST_FROM_CALM_WORDS = 1.5;
/** Fewer telling signals than this, or fewer families, and the table says nothing: one signal never warns. */
const LEAST_SIGNALS = 3;
const LEAST_FAMILIES = 2;
/** Signals worth fewer points carry nothing. */
const TELLING = 0.1;
/** Machine-read words of a picture are noisy. */
const IN_PICTURE = 0.5;
/** Words without their diacritics could be others; what speaks for an honest post is believed in full. */
const LOOSELY = 0.85;
/** Most that is told as the ground of a verdict. */
const MOST_TOLD = 10;
/** Severity from which a lure costs liberty or body. */
const GRAVE = 4;
/** What a rule names as danger must be outweighed by so many points more. */
const NAMED = 0.5;

/** Makes a compiled table ready for use. */
export function loadLearned({ learned, tables }: CompiledPacks): Learned | null {
  return learned && { ...learned, words: new HashIndex(tables.learnedPairs), points: tables.learnedPoints };
}

/** Number of the text in which each word was last said. */
let saidIn = new Int32Array(0);
let textNumber = 0;

/** Points of the words of a text, each word once; alone they never warn. */
export function wordPoints({ words, points }: Learned, folded: Folded): number {
  if (saidIn.length < points.length || textNumber === 0x7fffffff) {
    saidIn = new Int32Array(points.length);
    textNumber = 0;
  }
  textNumber++;
  let sum = 0;
  for (let token = 0; token < folded.tokenCount; token++) {
    const word = words.get(folded.hash[token]!);
    if (word < 0 || saidIn[word] === textNumber) continue;
    saidIn[word] = textNumber;
    sum += points[word]!;
  }
  return Math.max(sum, -MOST_FROM_CALM_WORDS);
}

/**
 * The risk the table sees in a post: log-odds, summed over what was found and the words said. Linear, so that each part of
 * it can be told.
 */
export function riskOf(
  learned: Learned,
  { found, signals: numbers, wordRisk }: Searched,
  signals: readonly CompiledSignal[],
  role: SpeakerRole,
): number {
  let risk = learned.bias + (learned.roles[role] ?? 0);
  for (const number of numbers) risk += pointsOf(number, found, signals);
  return risk + wordRisk;
}

/**
 * What the table makes of a post no rule knows: a caution, never a danger, carried by at least three signals of two
 * families.
 *
 * @returns null when the risk is too low, or carried by too little
 */
export function learnedFinding(
  learned: Learned,
  risk: number,
  { found, signals: numbers }: Searched,
  signals: readonly CompiledSignal[],
): Finding | null {
  if (risk < learned.warnFrom) return null;
  const telling: number[] = [];
  const families = new Set<Family>();
  let fraud = learned.fraudBias;
  for (const number of numbers) {
    fraud += signals[number]!.fraud ?? 0;
    if (pointsOf(number, found, signals) < TELLING) continue;
    telling.push(number);
    if (signals[number]!.family !== 'context') families.add(signals[number]!.family);
  }
  if (telling.length < LEAST_SIGNALS || families.size < LEAST_FAMILIES) return null;
  telling.sort((a, b) => signals[b]!.risk! - signals[a]!.risk! || a - b);
  const score = Math.min(DANGER - 0.1, CAUTION + risk - learned.warnFrom);
  const kind: Kind = fraud > 0 ? 'money-fraud' : 'trafficking';
  return { lure: lureOf(learned, kind), level: 'caution', score, signals: telling.slice(0, MOST_TOLD) };
}

/**
 * What is left of what a rule found once the table has spoken, which knows the signals of its own pack alone; null when
 * it is taken back. A rule still on trial is never raised to danger, nor one about a harm that can be mended.
 */
export function settled(finding: Finding, learned: Learned, risk: number): Finding | null {
  const { lure, level, named } = finding;
  if (!lure.id.startsWith(`${learned.pack}/`)) return finding;
  if (risk < learned.calmBelow - (named ? NAMED : 0)) return null;
  if (level === 'danger' && risk < learned.cautionBelow) return { ...finding, level: 'caution' };
  const mayBeDanger = !lure.draft && lure.severity >= GRAVE;
  if (level === 'caution' && risk >= learned.dangerFrom && mayBeDanger)
    return { ...finding, level: 'danger' };
  return finding;
}

/** Points of one signal in this post; none when it was not found. */
export function pointsOf(number: number, found: Uint8Array, signals: readonly CompiledSignal[]): number {
  const strength = found[number]!;
  if (strength === FOUND.no) return 0;
  const points = signals[number]!.risk ?? 0;
  if (strength === FOUND.inPicture) return points * IN_PICTURE;
  return strength === FOUND.loosely && points > 0 ? points * LOOSELY : points;
}

/** What stands in place of a rule; its id names no file, since no rule spoke. */
function lureOf({ pack }: Learned, kind: Kind): CompiledLure {
  return {
    id: `${pack}/many-signs`,
    title: 'Nhiều dấu hiệu cùng lúc',
    kind,
    severity: 2,
    draft: true,
    reasons: [],
    needs: [],
    raises: [],
    clears: [],
    danger: [],
  };
}
