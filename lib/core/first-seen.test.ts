import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstSeenReader, FirstSeenWriter } from './first-seen.ts';

describe('numbers in order of first sight', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (things) => {
        const seen = [...new Set(things)];
        const numbers = things.map((thing) => seen.indexOf(thing));
        const writer = new FirstSeenWriter();
        const reader = new FirstSeenReader();
        expect(numbers.map((n) => writer.code(n)).map((code) => reader.number(code))).toEqual(numbers);
      }),
    );
  });

  it('may not skip one', () => {
    expect(() => new FirstSeenWriter().code(1)).toThrow('before');
  });
});
