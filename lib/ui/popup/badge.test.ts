import { expect, it } from 'vitest';
import type { HealthState } from '../../sites/read-post.ts';
import { badgeOf, badgeText, parseBadge } from './badge.ts';
import type { Findings } from './findings.ts';

const findings = (state: HealthState, levels: ('danger' | 'caution' | 'calm')[]): Findings => ({
  health: { state, site: 'facebook', surface: null, posts: levels.length, rung: 0 },
  posts: levels.map((level, n) => ({ key: `post ${n}`, level, kind: null })),
});
const shown = (state: HealthState, ...levels: ('danger' | 'caution' | 'calm')[]) =>
  badgeText(badgeOf(findings(state, levels)));

it('counts the posts with a warning, each once', () => {
  expect(shown('ok', 'danger', 'caution', 'calm')).toBe('2');
  const twice = findings('ok', ['danger', 'danger']);
  for (const post of twice.posts) post.key = 'same';
  expect(badgeText(badgeOf(twice))).toBe('1');
  expect(shown('ok', ...Array<'danger'>(120).fill('danger'))).toBe('99+');
});

it.each([
  ['drift', '!'],
  ['unsupported', '!'],
  ['ok', ''],
  ['empty', ''],
  ['loading', ''],
  ['auth', ''],
  ['off', ''],
] as const)('a page in state %s without warnings shows %j', (state, text) => {
  expect(shown(state)).toBe(text);
});

it.each([
  null,
  {},
  { flagged: -1, blind: true },
  { flagged: '3', blind: false },
  { flagged: 1.5, blind: false },
  { flagged: 1 },
])('takes %j for no badge', (raw) => expect(parseBadge(raw)).toBeNull());
