import Fuse from 'fuse.js';
import { englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from 'obscenity';

const TABLE = Uint32Array.from({ length: 0x10000 }, (_, unit) => Math.imul(unit, 7) + 1);

/** The least that any matcher must do: look at every character once, in a table. */
export function barePass(posts: readonly string[]): number {
  let sum = 0;
  for (const post of posts) {
    for (let i = 0; i < post.length; i++) sum = (sum + TABLE[post.charCodeAt(i)]!) | 0;
  }
  return sum;
}

/** One regular expression with all phrases, which are only letters, digits and spaces; counts what it finds. */
export function oneRegExp(phrases: readonly string[], between = ' '): (text: string) => number {
  const all = new RegExp(phrases.map((phrase) => phrase.replaceAll(' ', between)).join('|'), 'giu');
  return (text) => {
    all.lastIndex = 0;
    let found = 0;
    while (all.test(text)) found++;
    return found;
  };
}

/** `obscenity` as its own English preset sets it up. */
export function obscenity(phrases: readonly string[]): (text: string) => number {
  const matcher = new RegExpMatcher({
    blacklistedTerms: phrases.map((phrase, id) => ({ id, pattern: parseRawPattern(phrase) })),
    ...englishRecommendedTransformers,
  });
  return (text) => matcher.getAllMatches(text).length;
}

/** Fuse.js looks for one phrase in many texts, so a post is searched once for every phrase. */
export function fuse(phrases: readonly string[]): (text: string) => number {
  return (text) => {
    const post = new Fuse([text], { ignoreLocation: true, threshold: 0.1 });
    let found = 0;
    for (const phrase of phrases) if (post.search(phrase).length > 0) found++;
    return found;
  };
}
