import type { Translate } from '../translate.ts';
import type { ReasonView } from './warning-view.ts';
import { WordsFound } from './words-found.tsx';

/** Reasons shown without opening anything: more are a list nobody reads, and push the number to call out of sight. */
export const FIRST_REASONS = 3;

interface Props {
  t: Translate;
  label: string;
  look: 'reasons' | 'tight';
  reasons: readonly ReasonView[];
}

/** Reasons, each with the words that were found for it. */
export function ReasonList({ t, label, look, reasons }: Props) {
  if (reasons.length === 0) return null;
  return (
    <ul class={look} aria-label={label}>
      {reasons.map((reason) => (
        <li key={reason.key}>
          {reason.sentence}
          <WordsFound quotes={reason.quotes} most={2} t={t} />
        </li>
      ))}
    </ul>
  );
}
