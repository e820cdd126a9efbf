import type { Reason } from '../core/reasons.ts';
import type { Verdict } from '../core/verdict.ts';
import { callable } from '../hotlines/callable.ts';
import type { HotlineLine } from '../hotlines/to-line.ts';
import type { Say } from '../reporting/draft-text.ts';

/** Where these speak there is no job, so asking for a company would send the reader back to the one who posted. */
const NO_JOB: ReadonlySet<Reason> = new Set([
  'organ-trade',
  'birth-for-pay',
  'baby-for-pay',
  'marriage-for-pay',
  'false-authority',
]);

type Spoken = Pick<HotlineLine, 'number' | 'tel'>;

/**
 * The one thing to do first about a risky post. It names the number of the first line that is shown: whoever only reads
 * "call first" may call the one who posted.
 * @param lines help lines in the order they are shown
 */
export function firstAction(
  { level, kind, reasons }: Pick<Verdict, 'level' | 'reasons'> & { kind: Verdict['kind'] },
  lines: readonly Spoken[],
  t: Say,
): string {
  // An address is no reason to lend an account, so asking for one would be the wrong advice.
  if (reasons[0] === 'account-lent') return t('warning.action.lent');
  const number = lines.find(callable)?.number;
  const about = kind ?? 'trafficking';
  const hasNobodyToAsk = level === 'danger' ? !number : reasons.some((reason) => NO_JOB.has(reason));
  if (about === 'trafficking' && hasNobodyToAsk) return t('warning.action.tell');
  return t(`warning.action.${level}.${about}`, { number: (number ?? '').replaceAll(' ', '\u00a0') });
}
