import { displayable } from './displayable.ts';
import type { Hotline } from './hotline.ts';

/**
 * Where one platform takes reports about a post, e.g. `platformDoors('facebook', hotlines)`.
 * Empty for a platform nobody has described.
 */
export function platformDoors(site: string, hotlines: readonly Hotline[]): Hotline[] {
  return hotlines.filter(
    (hotline) => hotline.site === site && hotline.helps.includes('report-post') && displayable(hotline),
  );
}
