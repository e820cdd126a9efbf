/**
 * A text in bare small letters with single spaces: `CÔNG TY CP Đất-Việt` → `cong ty cp dat viet`. For names and lists of
 * words that are compared as a whole; posts go through `fold`, which keeps the places and undoes disguises.
 */
export function bareWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
