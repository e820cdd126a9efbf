import Fuse from 'fuse.js';
import { bareName, type Place } from './places.ts';

/** More would be a list to study. */
const MOST = 8;

/** What people put before the name of a country, or behind an old name. */
const AROUND = /^nuoc (?=\S)|(?<=\S) cu$/gu;

/** Finds places by what the reader types: diacritics are optional, old names count, small slips are forgiven. */
export function placeFinder(places: readonly Place[]): (typed: string) => readonly Place[] {
  const fuse = new Fuse(places, { keys: ['keys'], threshold: 0.34, distance: 60 });
  return (typed) => {
    const query = bareName(typed).replace(AROUND, '');
    if (query === '') return places;
    const starts = places.filter(({ keys }) => keys.some((key) => key.startsWith(query)));
    const exact = starts.filter(({ keys }) => keys.includes(query));
    // "binh" means Quảng Bình and Thái Bình as well, before anything that is merely spelled like it.
    const holds = places.filter(({ keys }) => keys.some((key) => key.includes(` ${query}`)));
    const close = fuse.search(query, { limit: MOST }).map(({ item }) => item);
    return [...new Set([...exact, ...starts, ...holds, ...close])].slice(0, MOST);
  };
}
