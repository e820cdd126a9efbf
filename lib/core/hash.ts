/** Start value and step of the 32-bit FNV-1a hash that names folded syllables. */
export const HASH_START = -2128831035;

/** Adds one code to a hash. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16777619);
}

/** Closes a hash over letters-with-marks by the tone of the syllable. */
export function exactHash(hash: number, tone: number): number {
  return mix(hash, 1024 + tone);
}

/** Hash of a bare word as `fold` computes it; for tables of words that code knows. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return hash;
}
