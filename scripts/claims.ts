import { NUMBER_WORD } from '../lib/core/terms.ts';
import { CLOSING, OPENING, OUTSIDE_QUOTES } from '../lib/core/text-places.ts';
import type { Column } from './features.ts';

/** Fee, deposit, licence: whoever lures says that there is none of the first two, and that there is the third. */
const CLAIMED = new Set([
  ...['phi', 'coc', 'phep'],
  ...['fee', 'fees', 'charge', 'charges', 'deposit', 'deposits'],
  ...['licence', 'license', 'licences', 'licenses', 'licensed', 'licenced', 'accredited', 'accreditation'],
]);

/** Whether a term is made of nothing but words that count for nothing, and of numbers, wherever it stands: "no fee", "licence no. 123". */
export function claimOf(fixedWords: readonly string[]): (term: string) => boolean {
  const fixed = new Set([...fixedWords, NUMBER_WORD, OPENING, CLOSING, OUTSIDE_QUOTES]);
  return (term) => term.split(' ').every((word) => fixed.has(word));
}

/** A column in which no term about a fee, a deposit or a licence speaks for an honest post, whatever was learned. */
export function withoutCredit(column: Column): Column {
  const isCredit = (term: string, points: number) =>
    points < 0 && term.split(' ').some((word) => CLAIMED.has(word));
  return {
    ...column,
    terms: new Map([...column.terms].filter(([term, points]) => !isCredit(term, points))),
  };
}
