import { displayable } from '../../hotlines/displayable.ts';
import type { Hotline } from '../../hotlines/hotline.ts';
import { EVERYWHERE, HOME } from '../../hotlines/whereabouts.ts';

/** Codes of the countries worth asking about, because naming one changes the numbers shown. */
export function countriesWithLines(hotlines: readonly Hotline[]): string[] {
  const countries = new Set(hotlines.filter(displayable).map(({ country }) => country));
  countries.delete(HOME);
  countries.delete(EVERYWHERE);
  return [...countries];
}
