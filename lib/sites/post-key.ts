import type { ReadPost } from './read-post.ts';

type Said = Pick<ReadPost, 'site' | 'author' | 'text'>;

/**
 * The identity of a post: the same author saying the same thing has the same key, wherever it stands, and
 * a changed word gives another key. So a verdict may be kept by key. 53 bits, as 11 characters.
 */
export function postKey(site: string, author: string, text: string, posterText: string): string {
  return hash([site, author, squeeze(text), squeeze(posterText)].join('\u0000'));
}

/**
 * Whether `now` is the same post with more of its words in the page: the reader opened "see more", or the site put a
 * link or a line behind them. Another post in the same place, or changed words, are not.
 */
export function hasGrown(earlier: Said, now: Said): boolean {
  const begun = squeeze(earlier.text).replace(/\.+$/u, '');
  const same = earlier.site === now.site && earlier.author === now.author;
  return same && begun !== '' && squeeze(now.text).startsWith(begun);
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
