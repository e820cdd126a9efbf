import { describe, expect, it } from 'vitest';
import {
  hashPin,
  LEAST_ITERATIONS,
  parsePinHash,
  pinHashFromText,
  pinHashToText,
  pinMatches,
  pinProblem,
} from './pin.ts';

const hashed = hashPin('271828', LEAST_ITERATIONS);

describe('a PIN', () => {
  it.each([
    ['271828', null],
    ['2718281828', null],
    ['27182', 'form'],
    ['2718281828459', 'form'],
    ['27182a', 'form'],
    [' 271828', 'form'],
    ['２７１８２８', 'form'],
    ['', 'form'],
    ['111111', 'simple'],
    ['123456', 'simple'],
    ['87654321', 'simple'],
  ])('%j: %s', (pin, problem) => expect(pinProblem(pin)).toBe(problem));

  it('fits its own hash alone, and each hash has a salt of its own', async () => {
    const [one, two] = await Promise.all([hashed, hashPin('271828', LEAST_ITERATIONS)]);
    expect(one.salt).not.toBe(two.salt);
    expect(one.hash).not.toBe(two.hash);
    expect(await pinMatches('271828', one)).toBe(true);
    expect(await pinMatches('271828', two)).toBe(true);
    expect(await pinMatches('271829', one)).toBe(false);
    expect(await pinMatches('271828', { ...one, salt: two.salt })).toBe(false);
  });

  it('is hashed as PBKDF2 with SHA-256 is defined', async () => {
    // Worked out with Python: hashlib.pbkdf2_hmac("sha256", b"271828", bytes(range(16)), 210000).
    const salt = btoa(String.fromCharCode(...Array.from({ length: 16 }, (_, i) => i)));
    const hash = 'NGw4s9jfPzqW+wwngentfjbE1LrVWctf3qGlf4SyaZg=';
    expect(await pinMatches('271828', { iterations: 210_000, salt, hash })).toBe(true);
  });

  it('takes at least 210,000 rounds, more when it is new', async () => {
    expect((await hashPin('271828')).iterations).toBeGreaterThanOrEqual(210_000);
  });
});

describe('a stored hash', () => {
  it('is read back, from an object and from a line', async () => {
    const hash = await hashed;
    expect(parsePinHash(structuredClone(hash))).toEqual(hash);
    expect(pinHashFromText(pinHashToText(hash))).toEqual(hash);
  });

  it('is refused when it is weak or damaged', async () => {
    const hash = await hashed;
    const bad = [
      null,
      'text',
      { ...hash, iterations: LEAST_ITERATIONS - 1 },
      { ...hash, iterations: 1e9 },
      { ...hash, iterations: 210_000.5 },
      { ...hash, salt: btoa('short') },
      { ...hash, hash: btoa('short') },
      { ...hash, hash: '***' },
    ];
    for (const each of bad) expect(parsePinHash(each)).toBeNull();
    const line = pinHashToText(hash);
    for (const each of [line.replace('sha256', 'sha1'), `${line}$x`, line.slice(0, -8), 7]) {
      expect(pinHashFromText(each)).toBeNull();
    }
  });
});
