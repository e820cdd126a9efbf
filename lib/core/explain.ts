import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { searchPost } from './search-post.ts';
import type { RolePoints } from './speaker-role.ts';

/** What the engine saw in a post, for people who write rules. */
export interface Explanation {
  /** Signals found in the text, with the words, in reading order. */
  found: { signal: string; words: string; masked: boolean; loose: boolean }[];
  /** Points for each reading of who is speaking. */
  points: RolePoints;
}

/** Lists everything found in the text of a post, also what did not lead to a verdict. */
export function explain(post: Post, packs: Packs): Explanation {
  const { textHits, points } = searchPost(post, packs);
  const found = Array.from({ length: textHits.count }, (_, i) => ({
    signal: packs.signals[textHits.signal[i]!]!.id,
    words: post.text.slice(textHits.from[i], textHits.to[i]),
    masked: textHits.masked[i] === 1,
    loose: textHits.loose[i] === 1,
    at: textHits.from[i]!,
  }));
  found.sort((a, b) => a.at - b.at);
  return { found: found.map(({ at: _, ...hit }) => hit), points: { ...points } };
}
