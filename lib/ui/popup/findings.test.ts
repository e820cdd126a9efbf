import { describe, expect, it } from 'vitest';
import { countLevels, type Findings, parseFindings } from './findings.ts';

const findings: Findings = {
  health: { state: 'ok', site: 'facebook', surface: 'feed', posts: 1, rung: 0 },
  posts: [{ key: 'a', level: 'danger', kind: 'trafficking' }],
};

describe('countLevels', () => {
  it('counts a post once, at its latest level', () => {
    const posts = [
      { key: 'a', level: 'calm', kind: null },
      { key: 'b', level: 'caution', kind: 'money-fraud' },
      { key: 'a', level: 'danger', kind: 'trafficking' },
    ] as const;
    expect(countLevels(posts)).toEqual({ danger: 1, caution: 1, calm: 0 });
  });
});

describe('parseFindings', () => {
  it('reads what a content script says', () => expect(parseFindings(findings)).toEqual(findings));

  it.each([
    null,
    'ok',
    {},
    { ...findings, health: { state: 'hacked' } },
    { ...findings, posts: 'many' },
    { ...findings, posts: [null] },
    { ...findings, posts: [{ key: 'a', level: 'safe' }] },
  ])('refuses %o', (raw) => expect(parseFindings(raw)).toBeNull());
});
