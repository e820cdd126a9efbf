import type { Browser } from '#imports';
import type { Post } from '../core/post.ts';
import { countJudged } from './guardian-digest.ts';
import { judgePosts } from './judge-posts.ts';
import type { Judged } from './judged.ts';

/** Answers `judge-posts`. The counts of the family are made afterwards; no warning waits for them. */
export async function judgeAndCount(
  posts: readonly Post[],
  sender?: Browser.runtime.MessageSender,
): Promise<Judged[]> {
  const judged = await judgePosts(posts, sender);
  countJudged(posts, judged, sender).catch((error) => console.warn('Việc Thật:', error));
  return judged;
}
