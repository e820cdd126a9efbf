import type { Crop } from '../../ocr/picture-ask.ts';

/** What could be taken of a picture: its pixels, or where it can be seen. */
export type Grabbed = { picture: string } | { seen: Crop } | null;

/**
 * Runs in the page, where the reader pressed on a picture; must stand by itself. Draws the picture when the page may do
 * that (its own ones, `data:`, `blob:`); of others it tells where they are seen, so that this part of the screen is taken.
 * Nothing is loaded either way.
 */
export function grabPicture(address: string): Grabbed {
  const mostSide = 2_400;
  const shown = [...document.images]
    .filter((image) => image.currentSrc === address || image.src === address)
    .map((image) => ({ image, box: image.getBoundingClientRect() }))
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const found = shown[0];
  if (!found) return null;
  const { image, box } = found;
  if (image.complete && image.naturalWidth > 0) {
    try {
      const scale = Math.min(1, mostSide / Math.max(image.naturalWidth, image.naturalHeight));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
      canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      return { picture: canvas.toDataURL('image/jpeg', 0.92) };
    } catch {
      // A picture of another place: the browser keeps its pixels from the page and from us.
    }
  }
  // A frame does not know where it stands on the screen.
  if (window.top !== window) return null;
  const left = Math.max(0, box.left) / innerWidth;
  const top = Math.max(0, box.top) / innerHeight;
  const width = Math.min(innerWidth, box.right) / innerWidth - left;
  const height = Math.min(innerHeight, box.bottom) / innerHeight - top;
  return width > 0 && height > 0 ? { seen: { left, top, width, height } } : null;
}
