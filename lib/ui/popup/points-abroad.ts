import type { Reason } from '../../core/reasons.ts';
import type { Verdict } from '../../core/verdict.ts';

const ABROAD: ReadonlySet<Reason> = new Set<Reason>([
  'abroad-no-employer',
  'known-compound',
  'border-place',
  'irregular-route',
  'destination-switch',
]);

/** Whether a verdict is about a place outside Việt Nam; decides which help lines fit. */
export function pointsAbroad({ reasons, support }: Pick<Verdict, 'reasons' | 'support'>): boolean {
  return support === 'held-abroad' || reasons.some((reason) => ABROAD.has(reason));
}
