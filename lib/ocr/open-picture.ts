import type { PictureAsk } from './picture-ask.ts';
import type { Rgba } from './pixels.ts';
import { PictureTrouble } from './trouble.ts';

/** Longest side of the pixels that are looked at; more is memory for nothing. */
export const MAX_SIDE = 2_400;

/**
 * The pixels of a picture, or of the part of it that counts. Runs where there is a document.
 *
 * @throws PictureTrouble when it is broken or has no size
 */
export async function openPicture({ picture, crop }: PictureAsk): Promise<Rgba> {
  const image = await load(picture);
  const part = crop ?? { left: 0, top: 0, width: 1, height: 1 };
  const { naturalWidth, naturalHeight } = image;
  const from = { width: part.width * naturalWidth, height: part.height * naturalHeight };
  if (from.width < 1 || from.height < 1) throw new PictureTrouble('picture');
  const scale = Math.min(1, MAX_SIDE / Math.max(from.width, from.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(from.width * scale));
  canvas.height = Math.max(1, Math.round(from.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new PictureTrouble('picture');
  const at = [part.left * naturalWidth, part.top * naturalHeight] as const;
  pen.drawImage(image, ...at, from.width, from.height, 0, 0, canvas.width, canvas.height);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data: data as Uint8ClampedArray };
}

/** Not by `decode()`, which never ends in a document that is not drawn. */
function load(address: string): Promise<HTMLImageElement> {
  const { promise, resolve, reject } = Promise.withResolvers<HTMLImageElement>();
  const image = new Image();
  image.onload = () => resolve(image);
  image.onerror = () => reject(new PictureTrouble('picture'));
  image.src = address;
  return promise;
}
