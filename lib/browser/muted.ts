import type { Verdict } from '../core/verdict.ts';
import type { NoticeFrom } from '../ui/settings/settings-shape.ts';

/**
 * A verdict as the reader wants to meet it: calm where it says less than they asked to be told. It is done here, where
 * posts are judged, so that warning, badge and counts can never disagree. Support cards are no alarms and stay.
 */
export function muted(verdict: Verdict, noticeFrom: NoticeFrom): Verdict {
  if (noticeFrom === 'caution' || verdict.level !== 'caution') return verdict;
  return { ...verdict, level: 'calm', kind: null, score: 0, lures: [], reasons: [], hits: [] };
}
