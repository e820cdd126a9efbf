import { describe, expect, it } from 'vitest';
import { addTo, countedAs, type Digest, dayOf, parseDigest, weeksOf } from './digest.ts';

const DAY = 86_400_000;
/** A Thursday, at noon where the test runs. */
const NOW = new Date(2026, 10, 26, 12).getTime();

describe('the digest', () => {
  it('counts by kind and local day, and keeps nothing else', () => {
    const digest = addTo(addTo({}, ['danger-trafficking', 'lifted'], NOW), ['danger-trafficking'], NOW);
    expect(Object.keys(digest)).toEqual(['2026-11-26']);
    const { 'danger-trafficking': danger, lifted, ...others } = digest['2026-11-26']!;
    expect([danger, lifted]).toEqual([2, 1]);
    expect(Object.values(others)).toEqual([0, 0, 0]);
  });

  it('adds up weeks from Monday to Sunday, this one first', () => {
    let digest: Digest = {};
    for (const days of [11, 10, 4, 3, 0]) digest = addTo(digest, ['caution-trafficking'], NOW - days * DAY);
    const weeks = weeksOf(digest, NOW);
    expect(weeks).toHaveLength(8);
    expect(weeks[0]).toMatchObject({ from: '2026-11-23', to: '2026-11-29' });
    expect(weeks.slice(0, 3).map(({ counts }) => counts['caution-trafficking'])).toEqual([2, 2, 1]);
  });

  it('forgets what is older than eight weeks, and days that have not been', () => {
    const old = addTo({}, ['lifted'], NOW - 60 * DAY);
    const both = addTo({ ...old, ...addTo({}, ['lifted'], NOW + 3 * DAY) }, ['lifted'], NOW);
    expect(Object.keys(both)).toEqual([dayOf(NOW)]);
    const kept = addTo(addTo({}, ['lifted'], NOW - 50 * DAY), ['lifted'], NOW);
    expect(weeksOf(kept, NOW).at(-1)?.counts.lifted).toBe(1);
  });

  it('counts no calm post and no support card', () => {
    expect(countedAs({ level: 'calm', kind: null })).toBeNull();
    expect(countedAs({ level: 'danger', kind: 'money-fraud' })).toBe('danger-money-fraud');
  });

  it('reads back the sound days, without anything that was put beside them', () => {
    const digest = addTo({}, ['danger-money-fraud'], NOW);
    const day = digest['2026-11-26']!;
    const raw = {
      '2026-11-26': { ...day, text: 'Sang Cam làm' },
      '2026-11-25': { ...day, lifted: -1 },
      'www.facebook.com': day,
    };
    expect(parseDigest(raw)).toEqual(digest);
    expect(parseDigest('nonsense')).toEqual({});
  });
});
