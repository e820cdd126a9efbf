import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from './number-string.ts';

describe('number strings', () => {
  it.each([[[]], [[0]], [[31, 32, 33]], [[1023, 1024]], [[0, 0, 2_000_000_000]]])(
    '%j comes back',
    (numbers) => {
      expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
    },
  );

  it('any row of numbers comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0x7fffffff })), (numbers) => {
        expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('small numbers take one printable character each', () => {
    expect(encodeNumbers([0, 5, 31])).toMatch(/^[A-Za-z0-9+/]{3}$/);
  });
});
