import { flatten, type Gray, type Rgba, resize, stretch, toGray } from './pixels.ts';

/** Length of the longer side on which the engine reads best and still fast, in pixels. */
const GOOD_SIDE = 1_600;
/** Larger than this a small picture only becomes soft, not more readable. */
const MOST_ENLARGED = 3;
/** A square of this part of the longer side is larger than a letter and smaller than a patch of colour. */
const AROUND = 1 / 24;

/**
 * Makes a picture ready for the engine: grey, of a good size, without its background, in full contrast. Light words on
 * dark stay as they are: the engine turns them line by line, and measured better than we could for the whole picture.
 * Every step and its measured worth is in docs/pictures.md.
 */
export function prepare(picture: Rgba): Gray {
  const { width, height } = goodSize(picture.width, picture.height);
  const sized = resize(toGray(picture), width, height);
  return stretch(flatten(sized, Math.max(8, Math.round(Math.max(width, height) * AROUND))));
}

/** The size a picture is read at; never less than one pixel a side. */
export function goodSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(MOST_ENLARGED, GOOD_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
