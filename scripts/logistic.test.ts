import { describe, expect, it } from 'vitest';
import { type Example, logOdds, train } from './logistic.ts';

const examples = (feature: number[], positive: boolean, times: number): Example[] =>
  Array.from({ length: times }, () => ({ features: feature, positive }));

describe('logistic regression', () => {
  it('finds the log-odds of a feature when hardly anything holds it back', () => {
    // 30 of 40 with the feature are of the class, and 10 of 40 without it.
    const data = [
      ...examples([0], true, 30),
      ...examples([0], false, 10),
      ...examples([], true, 10),
      ...examples([], false, 30),
    ];
    const model = train(data, [1], 1e-6);
    expect(logOdds(model, [])).toBeCloseTo(Math.log(10 / 30), 2);
    expect(logOdds(model, [0])).toBeCloseTo(Math.log(30 / 10), 2);
  });

  it('keeps points small when they are dear, and a feature that says nothing near zero', () => {
    const data = [...examples([0, 1], true, 20), ...examples([1], false, 20)];
    const cheap = train(data, [1, 1], 0.01);
    const dear = train(data, [1, 1], 10);
    expect(Math.abs(dear.points[0]!)).toBeLessThan(Math.abs(cheap.points[0]!));
    expect(cheap.points[0]!).toBeGreaterThan(2);
  });

  it('gives the same model every time, and counts what weighs more', () => {
    const data = [...examples([0], true, 5), ...examples([0], false, 5), ...examples([], false, 5)];
    expect(train(data, [1], 1)).toEqual(train(data, [1], 1));
    const heavy = data.map((example) => ({ ...example, weight: example.positive ? 1 : 4 }));
    expect(logOdds(train(heavy, [1], 1), [0])).toBeLessThan(logOdds(train(data, [1], 1), [0]));
  });

  it('gives points more easily to a feature of more ease, and asks the same of all when hardly anything holds them back', () => {
    const data = [...examples([0, 1], true, 20), ...examples([], false, 20)];
    const { points } = train(data, [1, 3], 5);
    expect(points[1]!).toBeCloseTo(points[0]! * 9, 1);
    const free = [...examples([0], true, 30), ...examples([0], false, 10), ...examples([], false, 30)];
    free.push(...examples([], true, 10));
    expect(train(free, [0.5], 1e-6).points[0]!).toBeCloseTo(train(free, [2], 1e-6).points[0]!, 2);
  });

  it('lives with more features than a call may have arguments', () => {
    const ease = new Float64Array(300_000).fill(1);
    const model = train([...examples([0], true, 5), ...examples([299_999], false, 5)], ease, 1);
    expect(logOdds(model, [0])).toBeGreaterThan(logOdds(model, [299_999]));
  });

  it('lives with no examples, and with features nobody has', () => {
    expect(logOdds(train([], [1, 1, 1], 1), [0, 1, 2])).toBe(0);
  });
});
