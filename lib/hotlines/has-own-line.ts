import { displayable } from './displayable.ts';
import type { Hotline } from './hotline.ts';
import { servesProvince, type Whereabouts } from './whereabouts.ts';

/** Whether some line belongs to this very province or country. */
export function hasOwnLine(where: Whereabouts, hotlines: readonly Hotline[]): boolean {
  return hotlines.some(
    (hotline) =>
      displayable(hotline) &&
      (where.inside
        ? hotline.province !== null && servesProvince(hotline, where)
        : hotline.country === where.country),
  );
}
