/** Longest text taken from one picture, in UTF-16 units; a poster has some hundreds. */
const MAX_TEXT = 5_000;

/**
 * The lines an engine read, without those that are only specks and edges taken for letters. Wrong letters stay: the
 * rules read machine-read words without their marks, and tolerate noise.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(isReadable)
    .join('\n')
    .slice(0, MAX_TEXT);
}

/** A line with a word of two letters or a number of three digits, and with more letters than other signs. */
function isReadable(line: string): boolean {
  const signs = line.replace(/\s/gu, '');
  const letters = signs.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return /\p{L}{2}|\p{N}{3}/u.test(line) && letters * 2 > signs.length;
}
