import type { CompiledLearned, CompiledLure, CompiledSignal } from './compiled-pack.ts';
import type { PackSource } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { type TermTables, termTables } from './terms.ts';
import { SUPPORT_CARDS } from './verdict.ts';

/** Finds the number of a signal, or ends with a sentence that says who names it. */
export type NumberOf = (id: string, file: string, where: string) => number;

/** Puts the learned points into the signals and the tables of terms; what is left belongs to the whole table. */
export function compileLearned(
  sources: readonly PackSource[],
  signals: CompiledSignal[],
  lures: CompiledLure[],
  numberOf: NumberOf,
): { learned: CompiledLearned | null; terms: TermTables } {
  const withTable = sources.filter((source) => source.learned);
  if (withTable.length > 1) {
    const file = withTable[1]!.learned!.file ?? 'learned.yml';
    throw new RuleError(file, undefined, 'only one pack may have a learned table; remove this one');
  }
  const [source] = withTable;
  if (!source?.learned) return { learned: null, terms: termTables([]) };
  const { signals: risk, lures: ofLures, fraud, words, trouble, cards = {}, ...table } = source.learned;
  const { file = 'learned.yml', ...rest } = table;
  const older = 'the table is older than the rules (run npm run train): it';
  const signalOf = (id: string) => signals[numberOf(id, file, older)]!;
  for (const [id, points] of Object.entries(risk)) signalOf(id).risk = points;
  for (const [id, points] of Object.entries(fraud)) signalOf(id).fraud = points;
  for (const [id, points] of Object.entries(trouble?.signals ?? {})) signalOf(id).trouble = points;
  for (const [id, points] of Object.entries(ofLures)) {
    const lure = lures.find((each) => each.id === `${source.id}/${id}`);
    if (!lure) throw new RuleError(file, undefined, `${older} names the lure "${id}", which no file defines`);
    lure.risk = points;
  }
  const bias: CompiledLearned['cards'] = {};
  for (const card of SUPPORT_CARDS) {
    const column = cards[card];
    if (!column) continue;
    bias[card] = column.bias;
    for (const [id, points] of Object.entries(column.signals)) {
      const signal = signalOf(id);
      signal.cards = { ...signal.cards, [card]: points };
    }
  }
  const wordsOfCards = SUPPORT_CARDS.map((card) => cards[card]?.words ?? {});
  return {
    learned: {
      pack: source.id,
      ...rest,
      trouble: trouble ? { bias: trouble.bias, from: trouble.from, roles: trouble.roles } : null,
      cards: bias,
    },
    terms: termTables([words, trouble?.words ?? {}, ...wordsOfCards]),
  };
}
