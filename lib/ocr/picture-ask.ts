/** A picture to be read. */
export interface PictureAsk {
  /** PNG, JPEG or WebP as a `data:` address; nothing that could be loaded from elsewhere. */
  picture: string;
  /** The part that counts, where the picture is one of the whole page; in parts of one of width and height. */
  crop?: Crop;
}

export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Whoever can read pictures: the engine itself, or the way to it. */
export interface PictureReader {
  /**
   * The words on a picture, line by line; empty when there are none.
   *
   * @param onProgress hears parts of one, never less than before
   * @throws PictureTrouble, or the reason of `signal`
   */
  read(ask: PictureAsk, onProgress: (part: number) => void, signal: AbortSignal): Promise<string>;
}

/** Longest `data:` address taken, in UTF-16 units; a large screenshot has two million. */
export const MAX_PICTURE = 16_000_000;
const PICTURE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]{16}/;

/** Reads what came over a port or out of storage; null when it is nothing to be read. */
export function parseAsk(raw: unknown): PictureAsk | null {
  const { picture, crop } = (raw ?? {}) as { picture?: unknown; crop?: unknown };
  if (typeof picture !== 'string' || picture.length > MAX_PICTURE || !PICTURE.test(picture)) return null;
  if (crop === undefined) return { picture };
  const sound = parseCrop(crop);
  return sound && { picture, crop: sound };
}

function parseCrop(raw: unknown): Crop | null {
  const { left, top, width, height } = (raw ?? {}) as Record<keyof Crop, unknown>;
  const inside = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
  if (!inside(left) || !inside(top) || !inside(width) || !inside(height)) return null;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
