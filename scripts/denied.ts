import { type LabelledRow, withText } from './labelled-rows.ts';

/** Every so many lures of a language deny fraud once more. */
const EVERY = 2;
/** What lures say before anybody asked, in languages whose own posts seldom say it. */
const DENIALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'This is not a scam.',
    '100% legit, no scam.',
    'Not a scam, I promise.',
    'We are a legit and legal company.',
    'No scam, no fraud. Trusted agency.',
    'Before you ask: it is not fake.',
    'Legit only. Do not listen to people who say scam.',
    '100% legal and safe.',
  ],
};

/** Some of the lures once more, denying that they are any: so that a denial does not speak for an honest post, nor for a warning. */
export function denied(rows: readonly LabelledRow[], language: string): LabelledRow[] {
  const denials = DENIALS[language] ?? [];
  if (denials.length === 0) return [];
  return rows
    .filter(({ row }) => row.label !== 'innocent')
    .filter((_, i) => i % EVERY === 0)
    .map((each, i) => withText(each, `${each.row.post.text} ${denials[i % denials.length]!}`));
}
