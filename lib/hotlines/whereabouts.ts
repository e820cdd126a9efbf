import type { Hotline } from './hotline.ts';

/** The country whose citizens this tool serves. */
export const HOME = 'VN';

/** Lines of platforms belong to no country. */
export const EVERYWHERE = 'INT';

/** Where the reader says they are. Asked, never measured. */
export interface Whereabouts {
  /** Inside Việt Nam. */
  inside: boolean;
  /** ISO 3166 code, when outside and told. */
  country?: string;
  /** Province name, when inside and told; "TP", "Tỉnh" and letter case do not matter. */
  province?: string;
}

/** The reader's country code, or null when outside and not told. */
export function countryOf(whereabouts: Whereabouts): string | null {
  if (whereabouts.inside) return HOME;
  return whereabouts.country?.trim().toUpperCase() || null;
}

/** Whether the reader stands outside the country where this line is dialled in its short form. */
export function callsFromAbroad(hotline: Hotline, whereabouts: Whereabouts): boolean {
  return hotline.country !== EVERYWHERE && hotline.country !== countryOf(whereabouts);
}

/** Whether a line of one province (or of none) is meant for this reader. */
export function servesProvince(hotline: Hotline, whereabouts: Whereabouts): boolean {
  if (hotline.province === null) return true;
  return whereabouts.inside && squeeze(hotline.province) === squeeze(whereabouts.province ?? '');
}

function squeeze(province: string): string {
  return province
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*(tp\.?|thành phố|tỉnh)\s*/, '')
    .trim();
}
