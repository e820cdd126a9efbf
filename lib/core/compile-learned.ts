import type { CompiledLearned, CompiledLure, CompiledQuestion, PackTables } from './compiled-pack.ts';
import type { QuestionSource } from './learned.ts';
import type { PointColumns } from './points.ts';
import type { PackSource } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { signalPointsTable } from './signal-points.ts';
import { type TermTables, termTables } from './terms.ts';
import { SUPPORT_CARDS } from './verdict.ts';

/** Finds the number of a signal, or ends with a sentence that says who names it. */
export type NumberOf = (id: string, file: string, where: string) => number;

/** The tables of a pack that hold learned points. */
export type LearnedTables = TermTables & Pick<PackTables, 'signalPoints'>;

/** Makes a learned table ready to be stored. The points of lures go into the lures. */
export function compileLearned(
  sources: readonly PackSource[],
  signalCount: number,
  lures: CompiledLure[],
  numberOf: NumberOf,
): { learned: CompiledLearned | null; tables: LearnedTables } {
  const withTable = sources.filter((source) => source.learned);
  if (withTable.length > 1) {
    const file = withTable[1]!.learned!.file ?? 'learned.yml';
    throw new RuleError(file, undefined, 'only one pack may have a learned table; remove this one');
  }
  const [source] = withTable;
  if (!source?.learned)
    return { learned: null, tables: { ...termTables([]), signalPoints: new Int16Array() } };
  const {
    signals: risk,
    lures: ofLures,
    fraud,
    words,
    trouble,
    telling,
    cards = {},
    ...table
  } = source.learned;
  const { file = 'learned.yml', fixedWords = [], ...rest } = table;
  const older = 'the table is older than the rules (run npm run train): it';
  for (const pack of rest.knows)
    if (!sources.some(({ id }) => id === pack))
      throw new RuleError(file, undefined, `${older} names the pack "${pack}", which is not there`);
  for (const [id, points] of Object.entries(ofLures)) {
    const whole = id.includes('/') ? id : `${source.id}/${id}`;
    const lure = lures.find((each) => each.id === whole);
    if (!lure) throw new RuleError(file, undefined, `${older} names the lure "${id}", which no file defines`);
    lure.risk = points;
  }
  const ofCards = SUPPORT_CARDS.map((card) => cards[card]);
  // In the order of COLUMN.
  const signalColumns: PointColumns = [
    ...[risk, trouble?.signals ?? {}, telling?.signals ?? {}, fraud.signals],
    ...ofCards.map((column) => column?.signals ?? {}),
  ];
  const termColumns: PointColumns = [
    ...[words, trouble?.words ?? {}, telling?.words ?? {}, fraud.words],
    ...ofCards.map((column) => column?.words ?? {}),
  ];
  return {
    learned: {
      pack: source.id,
      knownSignals: signalsOf(rest.knows, sources),
      ...rest,
      fixedWords,
      fraudBias: fraud.bias,
      trouble: question(trouble),
      telling: question(telling),
      cards: Object.fromEntries(
        SUPPORT_CARDS.flatMap((card) => (cards[card] ? [[card, cards[card].bias]] : [])),
      ),
    },
    tables: {
      ...termTables(termColumns),
      signalPoints: signalPointsTable(signalColumns, signalCount, (id) => numberOf(id, file, older)),
    },
  };
}

/** The numbers of the signals of packs, as a stretch for each. */
function signalsOf(ids: readonly string[], sources: readonly PackSource[]): [from: number, to: number][] {
  let first = 0;
  return sources.flatMap(({ id, signals }) => {
    const from = first;
    first += signals.length;
    return ids.includes(id) ? [[from, first] as [number, number]] : [];
  });
}

function question(source: QuestionSource | undefined): CompiledQuestion | null {
  return source ? { bias: source.bias, from: source.from, roles: source.roles } : null;
}
