import { describe, expect, it } from 'vitest';
import { flatten, type Gray, resize, stretch, toGray } from './pixels.ts';
import { goodSize, prepare } from './prepare.ts';

const gray = (width: number, height: number, value: (x: number, y: number) => number): Gray => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: width * height }, (_, at) =>
    value(at % width, Math.floor(at / width)),
  ),
});
const at = ({ width, data }: Gray, x: number, y: number) => data[y * width + x]!;

describe('the grey picture', () => {
  it('weighs colours as the eye does, and shows white through what is clear', () => {
    const data = Uint8ClampedArray.from([255, 255, 255, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0]);
    expect([...toGray({ width: 4, height: 1, data }).data]).toEqual([255, 150, 29, 255]);
  });

  it('grows softly and keeps its corners', () => {
    const big = resize(
      gray(2, 1, (x) => x * 200),
      8,
      4,
    );
    expect([big.width, big.height, at(big, 0, 0), at(big, 7, 3)]).toEqual([8, 4, 0, 200]);
    const row = [...big.data.subarray(0, 8)];
    expect(row).toEqual([...row].sort((a, b) => a - b));
  });

  it('spreads faint brightness over the whole range, and leaves an empty sheet alone', () => {
    const faint = stretch(gray(10, 10, (x) => (x < 5 ? 120 : 140)));
    expect([at(faint, 0, 0), at(faint, 9, 0)]).toEqual([0, 255]);
    const empty = gray(10, 10, () => 77);
    expect(stretch(empty)).toBe(empty);
  });
});

describe('taking the background out', () => {
  /** Words (two columns wide) 60 darker than a background that runs from dark to light. */
  const sloped = gray(200, 40, (x) => x + (x % 20 < 2 ? 0 : 55));

  it('makes words over dark and over light ground equally dark', () => {
    const flat = flatten(sloped, 10);
    expect(Math.abs(at(flat, 40, 20) - at(flat, 160, 20))).toBeLessThan(6);
    expect(at(flat, 50, 20) - at(flat, 40, 20)).toBeGreaterThan(40);
    // Before, the light end's words were lighter than the dark end's ground.
    expect(at(sloped, 160, 20)).toBeGreaterThan(at(sloped, 45, 20));
  });

  it('makes a sheet without words even', () => {
    const flat = flatten(
      gray(60, 60, () => 200),
      8,
    );
    expect(new Set(flat.data)).toEqual(new Set([128]));
  });
});

describe('the size', () => {
  it.each([
    [300, 300, 900, 900],
    [800, 400, 1_600, 800],
    [6_000, 3_000, 1_600, 800],
    [10_000, 1, 1_600, 1],
    [1, 1, 3, 3],
  ])('%i × %i is read at %i × %i', (width, height, toWidth, toHeight) => {
    expect(goodSize(width, height)).toEqual({ width: toWidth, height: toHeight });
  });

  it('takes a picture of one pixel', () => {
    const done = prepare({ width: 1, height: 1, data: Uint8ClampedArray.from([9, 9, 9, 255]) });
    expect(done.data.length).toBe(9);
  });
});
