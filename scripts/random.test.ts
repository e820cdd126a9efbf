import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

test('the same seed gives the same row, from 0 up to 1', () => {
  const row = (seed: number) => Array.from({ length: 50 }, randomFrom(seed).next);
  expect(row(5)).toEqual(row(5));
  expect(row(5)).not.toEqual(row(6));
  expect(row(0).every((value) => value >= 0 && value < 1)).toBe(true);
  expect(new Set(row(1)).size).toBe(50);
});

test('chances and picks follow it', () => {
  const random = randomFrom(2);
  const hits = Array.from({ length: 1000 }, () => random.chance(0.3)).filter(Boolean).length;
  expect(hits).toBeGreaterThan(230);
  expect(hits).toBeLessThan(370);
  expect(['a', 'b']).toContain(random.pick(['a', 'b']));
});
