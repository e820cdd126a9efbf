import { type Badge, badgeOf, badgeText } from '../ui/popup/badge.ts';
import type { Findings } from '../ui/popup/findings.ts';
import { send } from './messenger.ts';

/** Tells the worker what the toolbar button should show, only when that changes. */
export function createBadgeTeller(
  tell: (badge: Badge) => Promise<unknown> = (badge) => send('show-badge', badge),
): (findings: Findings) => void {
  let told = '';
  return (findings) => {
    const badge = badgeOf(findings);
    const text = badgeText(badge);
    if (text === told) return;
    told = text;
    tell(badge).catch(() => {
      // Told again with the next finding.
      told = '?';
    });
  };
}
