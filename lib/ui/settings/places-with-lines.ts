import { displayable } from '../../hotlines/displayable.ts';
import type { Hotline } from '../../hotlines/hotline.ts';
import { EVERYWHERE, HOME } from '../../hotlines/whereabouts.ts';

/** Places worth asking about, because saying them changes the numbers shown: country codes and province names. */
export function placesWithLines(hotlines: readonly Hotline[]): { countries: string[]; provinces: string[] } {
  const shown = hotlines.filter(displayable);
  const countries = new Set(shown.map(({ country }) => country));
  countries.delete(HOME);
  countries.delete(EVERYWHERE);
  const provinces = new Set(shown.flatMap(({ province }) => (province === null ? [] : [province])));
  return { countries: [...countries], provinces: [...provinces] };
}
