import { hashOf } from './hash.ts';
import type { Stretches } from './quoted.ts';
import { isNumber, type Words } from './words.ts';

/**
 * Stand before a term that counts at the beginning of a text, and behind one that counts at its end: who hires closes with a
 * way to get in touch, who warns with what came of it.
 */
export const OPENING = '^';
export const CLOSING = '$';
/** Stands before a term that counts outside what the text quotes: those are the writer's own words. */
export const OUTSIDE_QUOTES = '~';
/** So many words are the beginning of a text, and the end; of a short one the half, and of a very short one none. */
const EDGE = 12;
const LEAST_WITH_EDGES = 8;

/** Where the beginning of a text ends, and where its end begins: [0, opening) and [closing, count). */
export interface Edges {
  opening: number;
  closing: number;
}

/**
 * The beginning and the end of a text. Numbers and fixed words are not counted: whoever adds "no fee, licence no. 123" must not push
 * the words before it out of the end.
 * @param fixed hashes of the words that count for nothing
 */
export function edgesOf(said: Words, fixed: ReadonlySet<number>): Edges {
  const counts = (w: number) => !isNumber(said, w) && !fixed.has(said.hash[w]!);
  const counted: number[] = [];
  for (let w = 0; w < said.count; w++) if (counts(w)) counted.push(w);
  if (counted.length < LEAST_WITH_EDGES) return { opening: 0, closing: said.count };
  const edge = Math.min(EDGE, counted.length >> 1);
  return { opening: counted[edge - 1]! + 1, closing: counted[counted.length - edge]! };
}

/** The hashes of words without their marks. */
export function hashesOf(words: readonly string[]): Set<number> {
  return new Set(words.map(hashOf));
}

/** Where a term was said, when that is what counts. */
export type TextPlace = typeof OPENING | typeof CLOSING | typeof OUTSIDE_QUOTES | null;

/**
 * Which words of a text stand outside what it quotes, by 1; null when it quotes nothing. Linear in words and stretches.
 */
export function outsideQuotes(said: Words, quoted: Stretches): Uint8Array | null {
  if (quoted === null) return null;
  const outside = new Uint8Array(said.count);
  let next = 0;
  for (let w = 0; w < said.count; w++) {
    while (next < quoted.length && quoted[next + 1]! <= said.from[w]!) next += 2;
    outside[w] = next < quoted.length && said.to[w]! > quoted[next]! ? 0 : 1;
  }
  return outside;
}
