import { MAX_PICTURE_BYTES } from '../../reporting/report-picture.ts';
import type { Prepared } from './picture-state.ts';

/** Most points of a picture: a screen of 4K and a long page fit. */
const MAX_POINTS = 24_000_000;
/** Longest side that every browser can draw. */
const MAX_SIDE = 12_000;

/** It is no picture that the browser can show. */
export class NoPicture extends Error {
  override name = 'NoPicture';
}

/** A stretch of a picture, in its own points. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Draws a picture anew. What cameras and phones write into a file besides the picture, such as the place it was taken
 * at, stays behind; so does anything that is not a picture.
 *
 * @throws NoPicture when the browser cannot show it, an error named `TooLarge` when it stays too large
 */
export async function preparePicture(source: Blob, black: readonly Rect[] = []): Promise<Prepared> {
  const bitmap = await createImageBitmap(source).catch(() => {
    throw new NoPicture('Not a picture');
  });
  try {
    return await draw(bitmap, bitmap.width, bitmap.height, black, source.type === 'image/jpeg');
  } finally {
    bitmap.close();
  }
}

/** One picture of what the reader chose in the browser's own dialog; nothing is watched afterwards. */
export async function captureScreen(): Promise<Prepared> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
  try {
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = stream;
    await video.play();
    // The first picture of a stream may still be empty.
    await new Promise((done) => setTimeout(done, 400));
    return await draw(video, video.videoWidth, video.videoHeight, [], false);
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

async function draw(
  image: CanvasImageSource,
  width: number,
  height: number,
  black: readonly Rect[],
  photo: boolean,
): Promise<Prepared> {
  if (!width || !height) throw new NoPicture('Nothing to draw');
  const scale = Math.min(1, Math.sqrt(MAX_POINTS / (width * height)), MAX_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d')!;
  // Pictures with holes would turn black where they were white.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (const { x, y, width: w, height: h } of black) pen.fillRect(x * scale, y * scale, w * scale, h * scale);
  const blob = await encoded(canvas, photo);
  return { blob, width: canvas.width, height: canvas.height };
}

/** Screens stay sharp as PNG; what is too large for that, and photographs, become JPEG. */
async function encoded(canvas: HTMLCanvasElement, photo: boolean): Promise<Blob> {
  const tries: [string, number?][] = [
    ...(photo ? [] : [['image/png'] as [string]]),
    ['image/jpeg', 0.9],
    ['image/jpeg', 0.7],
  ];
  for (const [type, quality] of tries) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
    if (blob && blob.size <= MAX_PICTURE_BYTES) return blob;
  }
  throw Object.assign(new Error('The picture is too large'), { name: 'TooLarge' });
}
