import { describe, expect, it } from 'vitest';
import { displayable, isStale, newestEvidence, shippable } from './displayable.ts';
import type { Display } from './hotline.ts';
import { hotline } from './testing.ts';

describe('displayable', () => {
  it.each([
    ['show', null, true],
    ['show-secondary', null, true],
    ['show-after-call-test', null, false],
    ['show-after-call-test', '2026-06-01', true],
    ['hold', null, false],
    ['hold', '2026-06-01', false],
    ['SHOW' as Display, null, false],
  ] as const)('%s with call test %s → %s', (display, lastCallTest, expected) => {
    expect(displayable(hotline({ display, lastCallTest }))).toBe(expected);
  });
});

describe('age of the evidence', () => {
  it('counts an answered call like a source', () => {
    const line = hotline({ verifiedOn: '2022-12-06' });
    expect(newestEvidence(line)).toBe('2022-12-06');
    expect(newestEvidence({ ...line, lastCallTest: '2026-11-01' })).toBe('2026-11-01');
    expect(newestEvidence({ ...line, lastCallTest: '2020-01-01' })).toBe('2022-12-06');
  });

  it('ends on the day 24 months later', () => {
    const line = hotline({ verifiedOn: '2024-12-15' });
    expect(isStale(line, '2026-12-15')).toBe(false);
    expect(isStale(line, '2026-12-16')).toBe(true);
    expect(isStale(line, '2027-01-01')).toBe(true);
  });
});

describe('shippable', () => {
  it('leaves numbers on hold and notes out of the build, and the input as it was', () => {
    const shown = hotline({ notes: 'for maintainers' });
    const lines = shippable([shown, hotline({ id: 'vn-held', display: 'hold' })]);
    expect(lines.map((line) => [line.id, line.notes])).toEqual([['vn-test', '']]);
    expect(shown.notes).toBe('for maintainers');
  });
});
