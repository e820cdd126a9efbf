/** Most pictures with one report. */
export const MAX_PICTURES = 6;
/** Most bytes of one picture. */
export const MAX_PICTURE_BYTES = 6_000_000;

const TYPES: readonly unknown[] = ['image/png', 'image/jpeg'];
const WAYS: readonly unknown[] = ['file', 'paste', 'screen'];

/** How a picture came into the report. */
export type PictureWay = 'file' | 'paste' | 'screen';

/** A picture that the reader added. Always a fresh PNG or JPEG of ours, without hidden facts of the original file. */
export interface ReportPicture {
  /** Letters, digits and `-`; later ones sort behind earlier ones. */
  id: string;
  /** ISO 8601 with the reader's zone. */
  addedAt: string;
  way: PictureWay;
  width: number;
  height: number;
  /** Whether something in it was painted over. */
  covered: boolean;
  blob: Blob;
}

/** Reads a picture back; null when it is none. */
export function parsePicture(raw: unknown): ReportPicture | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { id, addedAt, way, width, height, covered, blob } = raw as ReportPicture;
  const size = (value: unknown) => Number.isInteger(value) && (value as number) > 0;
  const good =
    typeof id === 'string' &&
    /^[a-z0-9-]{1,64}$/i.test(id) &&
    typeof addedAt === 'string' &&
    !Number.isNaN(Date.parse(addedAt)) &&
    WAYS.includes(way) &&
    size(width) &&
    size(height) &&
    typeof covered === 'boolean' &&
    blob instanceof Blob &&
    TYPES.includes(blob.type);
  return good ? { id, addedAt, way, width, height, covered, blob } : null;
}
