/**
 * The identity of a post: the same author saying the same thing has the same key, wherever it stands, and
 * a changed word gives another key. So a verdict may be kept by key. 53 bits, as 11 characters.
 */
export function postKey(site: string, author: string, text: string, posterText: string): string {
  return hash([site, author, squeeze(text), squeeze(posterText)].join('\u0000'));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[\s…]+/gu, '');
}

/** cyrb53, a small non-cryptographic hash with two 32-bit lanes. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & low) + (high >>> 0);
  return number.toString(36).padStart(11, '0');
}
