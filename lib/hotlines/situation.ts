import type { Level, SupportCard } from '../core/verdict.ts';

/** Where a reader may stand in the story; who has least time comes first. */
export const SITUATIONS = ['held', 'travelling', 'relative', 'sent', 'applying', 'returned'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Whether a value from outside names a situation. */
export function isSituation(value: unknown): value is Situation {
  return (SITUATIONS as readonly unknown[]).includes(value);
}

const OF_CARD: Partial<Record<SupportCard, Situation>> = {
  'held-abroad': 'held',
  'missing-relative': 'relative',
  survivor: 'returned',
  'sent-money': 'sent',
};

/**
 * The situation a reader of this post is most likely in: a writer's own trouble, or else a job not yet taken.
 * Null where the six do not fit, and for a calm post.
 */
export function situationOf(verdict: { level: Level; support: SupportCard | null }): Situation | null {
  if (verdict.support) return OF_CARD[verdict.support] ?? null;
  return verdict.level === 'calm' ? null : 'applying';
}
