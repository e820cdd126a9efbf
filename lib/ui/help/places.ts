import { bareWords } from '../../core/bare-words.ts';
import { COUNTRIES, COUNTRY_NAMES, FIRST_COUNTRIES } from '../../hotlines/countries.ts';
import { PROVINCES } from '../../hotlines/provinces.ts';
import { HOME, type Whereabouts } from '../../hotlines/whereabouts.ts';

/** A place the reader can choose. */
export interface Place {
  /** Unique among all places; also part of an element's id. */
  id: string;
  where: Whereabouts;
  /** In the reader's language. */
  name: string;
  /** Provinces that became part of it. */
  merged: readonly string[];
  /** Everything it may be searched by, without diacritics. */
  keys: readonly string[];
}

const keysOf = (names: readonly string[]) => [...new Set(names.map(bareWords))];

/** The provinces and cities of Việt Nam. */
export function provincePlaces(): Place[] {
  return PROVINCES.map(({ name, merged, also }, index) => ({
    id: `province-${index}`,
    where: { inside: true, province: name },
    name,
    merged,
    keys: keysOf([name, ...merged, ...also]),
  }));
}

/** Every country but Việt Nam: first those most often asked about, then by name. */
export function countryPlaces(lang: string): Place[] {
  const namesIn = (tag: string) => new Intl.DisplayNames([tag], { type: 'region', style: 'short' });
  const [own, vi, en] = [lang, 'vi', 'en'].map(namesIn);
  const first: readonly string[] = FIRST_COUNTRIES;
  const rank = (code = '') => (first.includes(code) ? first.indexOf(code) : first.length);
  return COUNTRIES.filter((code) => code !== HOME)
    .map((code) => {
      const name = own?.of(code) ?? code;
      const names = [name, vi?.of(code) ?? code, en?.of(code) ?? code, ...(COUNTRY_NAMES[code] ?? [])];
      return {
        id: `country-${code}`,
        where: { inside: false, country: code },
        name,
        merged: [],
        keys: keysOf(names),
      };
    })
    .sort((a, b) => rank(a.where.country) - rank(b.where.country) || a.name.localeCompare(b.name, lang));
}

/** The name of a place without what kind of place it is: `tinh dak lak`, `TP. Hồ Chí Minh`. Bare small letters. */
export function bareName(name: string): string {
  return bareWords(name).replace(/^(?:tinh|thanh pho|tp) (?=\S)/, '');
}

/** The place a reader has already told, or null. */
export function placeOf(where: Whereabouts, places: readonly Place[]): Place | null {
  const told = bareName(where.province ?? '');
  return (
    places.find(({ where: { inside, country, province } }) => {
      if (inside !== where.inside) return false;
      if (!inside) return country === where.country?.toUpperCase();
      return bareName(province ?? '') === told;
    }) ?? null
  );
}
