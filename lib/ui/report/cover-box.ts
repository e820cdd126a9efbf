import type { Rect } from './prepare-picture.ts';

/** The space a box may lie in, in points of the picture. */
export interface Space {
  width: number;
  height: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Smallest side of a box, in parts of the shorter side of the picture. */
const SMALLEST = 1 / 60;

/** A box to begin with, in the middle. */
export const firstBox = ({ width, height }: Space): Rect => ({
  x: width / 3,
  y: height / 3,
  width: width / 3,
  height: height / 8,
});

/** The box between two corners, in any order, inside the picture. */
export function between(a: { x: number; y: number }, b: { x: number; y: number }, space: Space): Rect {
  const [left, right] = [a.x, b.x].map((x) => clamp(x, 0, space.width)).sort((p, q) => p - q) as [
    number,
    number,
  ];
  const [top, bottom] = [a.y, b.y].map((y) => clamp(y, 0, space.height)).sort((p, q) => p - q) as [
    number,
    number,
  ];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box after an arrow key: moved, or with Shift made larger or smaller. Null for any other key. */
export function afterKey(box: Rect, key: string, resize: boolean, space: Space): Rect | null {
  const step = Math.max(space.width, space.height) / 50;
  const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
    key
  ] ?? [0, 0];
  if (!across && !down) return null;
  const smallest = Math.min(space.width, space.height) * SMALLEST;
  if (resize) {
    return {
      ...box,
      width: clamp(box.width + across! * step, smallest, space.width - box.x),
      height: clamp(box.height + down! * step, smallest, space.height - box.y),
    };
  }
  return {
    ...box,
    x: clamp(box.x + across! * step, 0, space.width - box.width),
    y: clamp(box.y + down! * step, 0, space.height - box.height),
  };
}
