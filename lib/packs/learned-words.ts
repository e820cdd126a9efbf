import type { ColumnSource, LearnedSource, QuestionSource } from '../core/learned.ts';
import { RuleError } from '../core/rule-error.ts';
import { SUPPORT_CARDS, type SupportCard } from '../core/verdict.ts';
import type { RuleFile } from './parse-yaml.ts';

/** Points of terms for one question. */
type Points = Record<string, number>;

/** The points of terms for every question a table answers. */
export interface LearnedWords {
  risk: Points;
  trouble: Points;
  telling: Points;
  fraud: Points;
  cards: Partial<Record<SupportCard, Points>>;
}

/** The first line of `learned-words.csv`. */
export const HEADING = ['term', 'risk', 'trouble', 'telling', 'fraud', ...SUPPORT_CARDS];

/** A word without its marks, or up to three that stand side by side; 0 is any number. One or two may have to open (`^ luong cao`) or to close a text (`lien he $`), or to stand outside what it quotes (`~ dung di`). */
const TERM = /^(?:[a-z0]+(?: [a-z0]+){0,2}|[\^~] [a-z0]+(?: [a-z0]+)?|[a-z0]+(?: [a-z0]+)? \$)$/u;
const MOST_POINTS = 10;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * Reads `rules/<lang>/learned-words.csv`: a line a term, a column a question, nothing where a term says nothing of it.
 * A table of tens of thousands of terms is read in no time that way, where YAML takes seconds.
 * @throws RuleError with the line
 */
export function readLearnedWords({ path, text }: RuleFile): LearnedWords {
  const [heading = '', ...lines] = text.trimEnd().split(/\r?\n/);
  if (heading !== HEADING.join(','))
    throw new RuleError(path, 1, `the first line must be "${HEADING.join(',')}"; run npm run train`);
  const columns: Points[] = HEADING.slice(1).map(() => ({}));
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const fail = (what: string): never => {
      throw new RuleError(path, index + 2, what);
    };
    const [term = '', ...cells] = line.split(',');
    if (!TERM.test(term))
      fail(
        `"${term}" is no term: one to three words without marks, 0 for a number, ^ before what opens a text, $ behind what closes it, ~ before what stands outside a quotation`,
      );
    if (seen.has(term)) fail(`"${term}" stands here twice; keep one of them`);
    seen.add(term);
    if (cells.length !== columns.length) fail(`there must be ${columns.length} commas`);
    for (const [column, cell] of cells.entries()) {
      if (cell === '') continue;
      const points = Number(cell);
      if (!NUMBER.test(cell) || Math.abs(points) > MOST_POINTS)
        fail(`"${cell}" must be a number from -10 to 10, or nothing`);
      columns[column]![term] = points;
    }
  }
  const [risk, trouble, telling, fraud, ...cards] = columns;
  return {
    risk: risk!,
    trouble: trouble!,
    telling: telling!,
    fraud: fraud!,
    cards: Object.fromEntries(SUPPORT_CARDS.map((card, i) => [card, cards[i]!])),
  };
}

/** Writes such a file: what speaks most for a lure first. */
export function writeLearnedWords({ risk, trouble, telling, fraud, cards }: LearnedWords): string {
  const columns = [risk, trouble, telling, fraud, ...SUPPORT_CARDS.map((card) => cards[card] ?? {})];
  const terms = [...new Set(columns.flatMap((points) => Object.keys(points)))];
  const order = (term: string) => (Object.hasOwn(risk, term) ? risk[term]! : 0);
  terms.sort((a, b) => order(b) - order(a) || (a < b ? -1 : 1));
  const rows = terms.map((term) =>
    [term, ...columns.map((points) => (Object.hasOwn(points, term) ? points[term] : ''))].join(','),
  );
  return [HEADING.join(','), ...rows, ''].join('\n');
}

/** Puts the terms into a table. A column that a table has none for is left out. */
export function withWords(
  { trouble, telling, fraud, cards, ...table }: WithoutWords,
  words: LearnedWords,
): LearnedSource {
  return {
    ...table,
    words: words.risk,
    fraud: { ...fraud, words: words.fraud },
    ...(trouble && { trouble: { ...trouble, words: words.trouble } }),
    ...(telling && { telling: { ...telling, words: words.telling } }),
    ...(cards && {
      cards: Object.fromEntries(
        Object.entries(cards).map(([card, column]) => [
          card,
          { ...column, words: words.cards[card as SupportCard] ?? {} },
        ]),
      ),
    }),
  };
}

/** What `learned.yml` holds of a table. */
type WithoutWords = Omit<LearnedSource, 'words' | 'trouble' | 'telling' | 'fraud' | 'cards'> & {
  trouble?: Omit<QuestionSource, 'words'> | undefined;
  telling?: Omit<QuestionSource, 'words'> | undefined;
  fraud: Omit<ColumnSource, 'words'>;
  cards?: Partial<Record<SupportCard, Omit<ColumnSource, 'words'> | undefined>> | undefined;
};
