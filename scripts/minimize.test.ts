import { expect, it, vi } from 'vitest';
import { type Bowl, minimize } from './minimize.ts';

/** A long valley that lies across both weights, with its lowest point at (3, -2). */
const valley: Bowl = {
  bends: Float64Array.of(1, 1),
  at([x = 0, y = 0]) {
    const [along, across] = [x - 3 + (y + 2), x - 3 - (y + 2)];
    return {
      value: along ** 2 / 2 + 500 * across ** 2,
      slope: Float64Array.of(along + 1_000 * across, along - 1_000 * across),
    };
  },
};

it('finds the lowest point, also where it bends a thousand times more one way than another', () => {
  const [x, y] = minimize(valley, 1e-6);
  expect(x).toBeCloseTo(3, 5);
  expect(y).toBeCloseTo(-2, 5);
});

it('ends as soon as the slope is flat enough', () => {
  const at = vi.fn(valley.at);
  expect(minimize({ ...valley, at }, 1e9)).toEqual(Float64Array.of(0, 0));
  expect(at).toHaveBeenCalledOnce();
});

it('is told how it bends, and then needs few steps where that differs a millionfold', () => {
  const steep: Bowl = {
    bends: Float64Array.of(1, 1e6),
    at: ([x = 0, y = 0]) => ({
      value: (x - 1) ** 2 / 2 + (1e6 * (y - 1) ** 2) / 2,
      slope: Float64Array.of(x - 1, 1e6 * (y - 1)),
    }),
  };
  const at = vi.fn(steep.at);
  const [x, y] = minimize({ ...steep, at }, 1e-6);
  expect([x, y]).toEqual([1, 1]);
  expect(at.mock.calls.length).toBeLessThan(5);
});

it('ends where numbers have no more places', () => {
  const level: Bowl = { bends: Float64Array.of(1), at: () => ({ value: 0, slope: Float64Array.of(1) }) };
  expect(minimize(level, 1e-6)).toEqual(Float64Array.of(0));
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('says so where it gives %d', (value) => {
  const broken: Bowl = { bends: Float64Array.of(1), at: () => ({ value, slope: Float64Array.of(1) }) };
  expect(() => minimize(broken, 1e-6)).toThrow('the value is');
});
