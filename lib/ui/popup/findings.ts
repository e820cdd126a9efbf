import type { Kind, Level } from '../../core/verdict.ts';
import type { Health } from '../../sites/read-post.ts';

/** One judged post, without its words. */
export interface FoundPost {
  key: string;
  level: Level;
  kind: Kind | null;
}

/** What was read and found on the page of one tab. */
export interface Findings {
  health: Health;
  posts: FoundPost[];
}

/** How a page stands before anything was read on it. */
export function noFindings(site: string): Findings {
  return { health: { state: 'loading', site, surface: null, posts: 0, rung: 0 }, posts: [] };
}

/** How many posts stand at each level. */
export type LevelCounts = Record<Level, number>;

/** Counts each post once, at its latest level, however often it was judged. */
export function countLevels(posts: readonly FoundPost[]): LevelCounts {
  const counts: LevelCounts = { danger: 0, caution: 0, calm: 0 };
  for (const { level } of new Map(posts.map((post) => [post.key, post])).values()) counts[level] += 1;
  return counts;
}

const LEVELS: readonly unknown[] = ['calm', 'caution', 'danger'];
const STATES: readonly unknown[] = [
  'ok',
  'degraded',
  'empty',
  'loading',
  'auth',
  'unsupported',
  'off',
  'private',
  'drift',
] satisfies Health['state'][];

/** Reads what a content script answered; null when it is not findings, so that nothing odd is drawn. */
export function parseFindings(raw: unknown): Findings | null {
  const { health, posts } = (raw ?? {}) as Partial<Findings>;
  if (!STATES.includes(health?.state) || !Array.isArray(posts)) return null;
  const sound = posts.every((post) => typeof post?.key === 'string' && LEVELS.includes(post.level));
  return sound ? (raw as Findings) : null;
}
