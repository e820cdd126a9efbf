/** Longest side handed on, in pixels; words that need more are too small to be read anyway. */
const MOST_SIDE = 2_400;

/** What came of taking a picture's pixels: a `data:` address, or why there is none. */
export type Taken = { picture: string } | { trouble: 'picture' | 'blocked' };

/**
 * The pixels of a picture in the page. Its own ones, `data:` and `blob:` are simply drawn. One of another place is shown
 * to the reader and kept from the page; it is asked for once more in a way that lets its server say that its pixels are
 * free, without cookies. The browser mostly has it still, so nothing travels; where it must travel, the reader asked.
 */
export async function takePixels(image: HTMLImageElement): Promise<Taken> {
  if (!image.complete || image.naturalWidth === 0) return { trouble: 'picture' };
  const drawn = draw(image);
  if (drawn) return { picture: drawn };
  const free = await askForFree(image.currentSrc || image.src);
  const picture = free && draw(free);
  return picture ? { picture } : { trouble: 'blocked' };
}

function draw(image: HTMLImageElement): string | null {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, MOST_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // What shows through is white, as on a page.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return canvas.toDataURL('image/jpeg', 0.92);
  } catch {
    return null;
  }
}

function askForFree(address: string): Promise<HTMLImageElement | null> {
  const { promise, resolve } = Promise.withResolvers<HTMLImageElement | null>();
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.onload = () => resolve(image);
  image.onerror = () => resolve(null);
  image.src = address;
  return promise;
}
