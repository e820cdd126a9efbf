import { describe, expect, it } from 'vitest';
import { FORGOTTEN_MS, lookAt, parseWait, startWait, waitAfter } from './wait.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 26, 8);

describe('waiting after wrong PINs', () => {
  it('costs nothing at first, then grows, and never ends for good', () => {
    const waits = Array.from({ length: 14 }, (_, wrong) => waitAfter(wrong));
    expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    for (let i = 5; i < 14; i++) expect(waits[i]).toBeGreaterThanOrEqual(Math.max(waits[i - 1]!, 30_000));
    expect(waitAfter(1_000)).toBe(4 * HOUR);
  });

  it('lets a thousandth of all six-digit PINs be tried in a month, at most', () => {
    let tried = 0;
    for (let passed = 0; passed < 30 * 24 * HOUR; passed += waitAfter(tried)) tried += 1;
    expect(tried).toBeLessThan(1_000);
  });
});

describe('a wait', () => {
  it('passes with the clock', () => {
    const wait = startWait(NOW, HOUR);
    expect(lookAt(wait, NOW).left).toBe(HOUR);
    expect(lookAt(wait, NOW + 20 * MINUTE).left).toBe(40 * MINUTE);
    expect(lookAt(wait, NOW + HOUR).left).toBe(0);
    expect(lookAt(wait, NOW + 30 * HOUR).left).toBe(0);
  });

  it('passes while the device is off: it is kept with its beginning, not with what is left', () => {
    const kept = parseWait(JSON.parse(JSON.stringify(startWait(NOW, FORGOTTEN_MS))))!;
    expect(lookAt(kept, NOW + FORGOTTEN_MS - 1).left).toBe(1);
    expect(lookAt(kept, NOW + FORGOTTEN_MS).left).toBe(0);
  });

  it('begins anew when the clock was set back, and is no longer than it was from then', () => {
    const seen = lookAt(startWait(NOW, HOUR), NOW + 50 * MINUTE).wait;
    const back = lookAt(seen, NOW + 10 * MINUTE);
    expect(back.left).toBe(HOUR);
    expect(lookAt(back.wait, NOW + 70 * MINUTE).left).toBe(0);
    const year = lookAt(startWait(NOW, HOUR), NOW - 365 * 24 * HOUR);
    expect(year.left).toBe(HOUR);
    expect(lookAt(year.wait, NOW - 365 * 24 * HOUR + HOUR).left).toBe(0);
  });

  it('does not mind a clock set right by some seconds', () => {
    const seen = lookAt(startWait(NOW, HOUR), NOW + 30 * MINUTE).wait;
    expect(lookAt(seen, NOW + 30 * MINUTE - 20_000).left).toBe(30 * MINUTE + 20_000);
  });

  it.each([
    null,
    7,
    {},
    { from: 1, length: 1 },
    { from: -1, length: 1, seen: 1 },
    { from: 1, length: 1e12, seen: 1 },
  ])('is not read from %o', (raw) => expect(parseWait(raw)).toBeNull());
});
