import type {
  CompiledLearned,
  CompiledLure,
  CompiledPacks,
  CompiledSignal,
  RulesSay,
  Thresholds,
} from './compiled-pack.ts';
import { COLUMN } from './points.ts';
import type { Searched } from './search-post.ts';
import { SignalPoints } from './signal-points.ts';
import { Terms } from './terms.ts';
import type { Family, Kind, SpeakerRole, SupportCard } from './verdict.ts';
import { CAUTION, DANGER, type Finding, FOUND } from './weigh.ts';

/** Points for one question: what they begin with, those of signals, and those of words. */
export interface ColumnSource {
  bias: number;
  /** Signal → points. */
  signals: Record<string, number>;
  /** Word without its marks, or up to three that stand side by side (`viec nhe`, `0 trieu`) → points. A number is a `0`. */
  words: Record<string, number>;
}

/** A question about the writer, to be answered with yes from a sum of `from` on. */
export interface QuestionSource extends ColumnSource {
  from: number;
  roles: Partial<Record<SpeakerRole, number>>;
}

/** A table of learned weights, as `npm run train` writes it to `rules/<lang>/learned.yml` and `learned-words.csv`. Below zero speaks for an honest post. */
export interface LearnedSource extends Thresholds, ColumnSource {
  roles: Partial<Record<SpeakerRole, number>>;
  /** The packs it was learned for. */
  knows: readonly string[];
  /** Points for what the rules make of a post, and for each lure they find (its id; that of another pack as `en/<id>`). */
  found: Partial<Record<RulesSay, number>>;
  lures: Record<string, number>;
  /** Is the writer in trouble themselves? Then a card with help is shown. */
  trouble?: QuestionSource;
  /** Does the writer only tell of lures, and make none: warn, report, ask, joke, or tell what happened? */
  telling?: QuestionSource;
  /** Which trouble it is: the card with the largest sum is shown. */
  cards?: Partial<Record<SupportCard, ColumnSource>>;
  /** Above zero speaks for money fraud, below for trafficking. */
  fraud: ColumnSource;
  /** Words without their marks that have no points of their own. */
  fixedWords?: readonly string[];
  file?: string;
}

/** A table ready for use. */
export interface Learned extends CompiledLearned {
  terms: Terms;
  signals: SignalPoints;
}

/** Everyday words lower the risk by no more than this: a harmless story around a lure is soon told. */
const MOST_FROM_CALM_WORDS = 2;
/** Fewer telling signals than this, or fewer families, and the table says nothing: one signal never warns. */
const LEAST_SIGNALS = 2;
const LEAST_FAMILIES = 2;
/**
 * Words that speak for a lure with so many points are a family of their own; with so many, also a second signal; and with so many they
 * need no signal: no word has more than half a point, so many have come together.
 */
const WORDS_AS_FAMILY = 0.5;
const WORDS_AS_SIGNAL = 1;
const WORDS_ALONE = 2.5;
/**
 * Risk that is asked for beyond `warnFrom` of a post that calls nobody: a sentence of a newspaper, a law, a talk. So many points have
 * to come from signals there, unless words carry it alone: some word or other speaks for a lure in any text.
 */
const MORE_OF_TALK = 0.3;
const SIGNALS_IN_TALK = 0.15;
/** So many points have to come from signals in a passage of a long post, whether it warns by itself or bears out the whole: its few words say less of what they are about. */
const SIGNALS_IN_PASSAGE = 0.25;
/**
 * Risk that is asked for beyond with each word after so many, up to a most: in a longer text more signs come together by
 * chance, in an honest advertisement too, while a lure of that length shows far more of them. Of what rules found it is far
 * less, or words without any meaning could silence them.
 */
const MORE_PER_WORD = 0.02;
const WORDS_WITHOUT = 50;
const MOST_WITHOUT_RULE = 2.2;
const MOST_WITH_RULE = 0.6;
/** Signals worth fewer points carry nothing. */
const TELLING = 0.05;
/** Machine-read words of a picture are noisy. */
const IN_PICTURE = 0.5;
/** Words without their diacritics could be others; what speaks for an honest post is believed in full. */
const LOOSELY = 0.85;
/** Most that is told as the ground of a verdict. */
const MOST_TOLD = 10;
/** So far below `calmBelow` a danger of the rules is taken back: more of it stands in the post than of a caution. */
const LESS_OF_DANGER = 0.3;
/** Severity from which a lure costs liberty or body. */
const GRAVE = 4;

/** Makes a compiled table ready for use. */
export function loadLearned({ learned, tables }: CompiledPacks): Learned | null {
  return (
    learned && { ...learned, terms: new Terms(tables, learned.fixedWords), signals: new SignalPoints(tables) }
  );
}

/**
 * The risk the table sees in a post: log-odds, summed over what was found and the words said. Linear, so that each part of
 * it can be told.
 */
export function riskOf(
  learned: Learned,
  searched: Searched,
  role: SpeakerRole,
  findings: readonly Finding[],
): number {
  let risk =
    learned.bias + (learned.roles[role] ?? 0) + findingsRisk(learned, findings) + wordsRisk(searched);
  for (const number of searched.signals) risk += pointsOf(learned, number, searched.found);
  return risk;
}

/** Risk that is asked for beyond the lines of a table because a text is long. */
function moreOfLong({ wordCount }: Pick<Searched, 'wordCount'>, most: number): number {
  return Math.min(most, Math.max(0, wordCount - WORDS_WITHOUT) * MORE_PER_WORD);
}

/** The sum for a question about the writer, against its `from`; null when the table has not learned it. */
export function answerTo(
  learned: Learned,
  question: 'trouble' | 'telling',
  searched: Searched,
  role: SpeakerRole,
): { sum: number; from: number } | null {
  const asked = learned[question];
  if (!asked) return null;
  const start = asked.bias + (asked.roles[role] ?? 0);
  return { sum: sumFrom(start, learned, COLUMN[question], searched), from: asked.from };
}

/** Points a column begins with, and those of the words and signals of a post. */
function sumFrom(start: number, learned: Learned, column: number, { signals, wordPoints }: Searched): number {
  let sum = start + (wordPoints[column] ?? 0);
  for (const number of signals) sum += learned.signals.of(number, column);
  return sum;
}

/** Points of what the rules found. */
export function findingsRisk(learned: Learned, findings: readonly Finding[]): number {
  const known = findings.filter(({ lure }) => knowsLure(learned, lure));
  return rulesSay(known)
    .map((said) => learned.found[said] ?? 0)
    .concat(known.map(({ lure }) => lure.risk ?? 0))
    .reduce((sum, points) => sum + points, 0);
}

/** What findings come to, as a table has points for it. */
export function rulesSay(findings: readonly Finding[]): RulesSay[] {
  if (findings.length === 0) return [];
  const level = findings.some((finding) => finding.level === 'danger') ? 'danger' : 'caution';
  return findings.some(({ named }) => named) ? [level, 'named'] : [level];
}

/** Whether a signal is one of the packs a table was learned for. */
export function knowsSignal({ knownSignals }: Learned, signal: number): boolean {
  return knownSignals.some(([from, to]) => signal >= from && signal < to);
}

/** Whether a lure is one of the packs a table was learned for, or of the table itself. */
export function knowsLure({ knows, pack }: Learned, { id }: CompiledLure): boolean {
  const of = id.slice(0, id.indexOf('/'));
  return of === pack || knows.includes(of);
}

/** Points of the words of a post. */
export function wordsRisk({ wordPoints }: Searched): number {
  return Math.max(wordPoints[COLUMN.risk] ?? 0, -MOST_FROM_CALM_WORDS);
}

/**
 * What the table makes of a post no rule knows: a caution, never a danger. Two signals of two families carry it; what
 * the words of the post say beside them may stand for one of either. Where they say very much they carry it by themselves, in
 * a passage never: its few words say less of what they are about. So of a post that is long enough for passages words alone never are enough.
 *
 * @param isPassage whether the text is only a passage of a longer post
 * @returns null when the risk is too low, or carried by too little
 */
export function learnedFinding(
  learned: Learned,
  risk: number,
  searched: Searched,
  signals: readonly CompiledSignal[],
  isPassage: boolean,
): Finding | null {
  const { recruiting, contact, demanding } = searched.points;
  const callsNobody = recruiting + contact + demanding === 0;
  const more = moreOfLong(searched, MOST_WITHOUT_RULE) + (callsNobody ? MORE_OF_TALK : 0);
  if (risk < learned.warnFrom + more) return null;
  const telling: number[] = [];
  const families = new Set<Family>();
  let told = 0;
  for (const number of searched.signals) {
    const points = pointsOf(learned, number, searched.found);
    if (points < TELLING) continue;
    told += points;
    telling.push(number);
    if (signals[number]!.family !== 'context') families.add(signals[number]!.family);
  }
  const least = isPassage ? SIGNALS_IN_PASSAGE : callsNobody ? SIGNALS_IN_TALK : 0;
  const words = wordsRisk(searched);
  const said = telling.length + (words >= WORDS_AS_SIGNAL ? 1 : 0);
  const grounds = families.size + (words >= WORDS_AS_FAMILY ? 1 : 0);
  const carried = families.size > 0 && told >= least && said >= LEAST_SIGNALS && grounds >= LEAST_FAMILIES;
  const byWords = !carried && !isPassage && words >= WORDS_ALONE;
  if (!carried && !byWords) return null;
  const pointsAt = (number: number) => learned.signals.of(number, COLUMN.risk);
  telling.sort((a, b) => pointsAt(b) - pointsAt(a) || a - b);
  const score = Math.min(DANGER - 0.1, CAUTION + risk - learned.warnFrom);
  const kind: Kind = fraudRather(learned, searched) > 0 ? 'money-fraud' : 'trafficking';
  const carrying = telling.slice(0, MOST_TOLD);
  const lure = lureOf(learned, kind);
  return { lure, level: 'caution', score, signals: carrying, says: 'many-signs', byWords };
}

/**
 * What is left of what a rule found once the table has spoken, if it was learned for the pack of that rule; null when it is
 * taken back. A rule still on trial is never raised to danger, nor one about a harm that can be mended.
 */
export function settled(
  finding: Finding,
  learned: Learned,
  sum: number,
  searched: Pick<Searched, 'wordCount'>,
): Finding | null {
  const { lure, level } = finding;
  if (!knowsLure(learned, lure)) return finding;
  const risk = sum - moreOfLong(searched, MOST_WITH_RULE);
  if (risk < learned.calmBelow - (level === 'danger' ? LESS_OF_DANGER : 0)) return null;
  if (level === 'danger' && risk < learned.cautionBelow) return { ...finding, level: 'caution' };
  const mayBeDanger = !lure.draft && lure.severity >= GRAVE;
  if (level === 'caution' && risk >= learned.dangerFrom && mayBeDanger)
    return { ...finding, level: 'danger' };
  return finding;
}

/** How much more a lure looks like money fraud than like trafficking; below zero the other way round. */
export function fraudRather(learned: Learned, searched: Searched): number {
  return sumFrom(learned.fraudBias, learned, COLUMN.fraud, searched);
}

/** Points of one signal in this post; none when it was not found. */
export function pointsOf({ signals }: Learned, number: number, found: Uint8Array): number {
  const strength = found[number]!;
  if (strength === FOUND.no) return 0;
  const points = signals.of(number, COLUMN.risk);
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
  };
}
