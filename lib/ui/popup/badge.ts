import type { HealthState } from '../../sites/read-post.ts';
import { countLevels, type Findings } from './findings.ts';

/** What the toolbar button says about one tab. */
export interface Badge {
  /** Posts with a warning, each counted once. */
  flagged: number;
  /** The page ought to have posts and none can be read. */
  blind: boolean;
}

const BLIND: ReadonlySet<HealthState> = new Set(['drift', 'unsupported']);
const MOST = 99;

export function badgeOf(findings: Findings): Badge {
  const { danger, caution } = countLevels(findings.posts);
  return { flagged: danger + caution, blind: BLIND.has(findings.health.state) };
}

/** At most four characters fit. A count says more than that some page of the site cannot be read. */
export function badgeText({ flagged, blind }: Badge): string {
  if (flagged > 0) return flagged > MOST ? `${MOST}+` : String(flagged);
  return blind ? '!' : '';
}

/** Reads what a content script sent; null when it is no badge. */
export function parseBadge(raw: unknown): Badge | null {
  const { flagged, blind } = (raw ?? {}) as Partial<Badge>;
  if (typeof flagged !== 'number' || !Number.isSafeInteger(flagged) || flagged < 0) return null;
  return typeof blind === 'boolean' ? { flagged, blind } : null;
}
