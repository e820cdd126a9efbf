import { type Judged, judgeOnce } from './judge-once.ts';
import type { Packs } from './packs.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Post } from './post.ts';
import { isQuoted, quotedStretches } from './quoted.ts';
import { MAY_WARN } from './speaker-role.ts';
import type { Verdict } from './verdict.ts';

/** Risk that is asked for beyond all lines of a passage: of three of them one looks risky more easily than one post does. */
export const MORE_OF_PASSAGE = 0.4;
/** So little risk in the whole, and no passage of it is looked at. */
const TOO_CALM = -2.5;
/** A text of fewer UTF-16 units hardly has more words than one passage. */
const LEAST_UNITS = 400;

/**
 * Judges one post: the one door into the engine. Pure and deterministic; takes linear time
 * and never throws on any text.
 *
 * A long post is looked at once more, passage by passage. A lure is soon wrapped into a story that outweighs its few signs; and in
 * a long honest post signs meet that have nothing to do with each other.
 * @param packs from `loadPacks`
 */
export function judge(post: Post, packs: Packs): Verdict {
  const whole = judgeOnce(post, packs);
  const { verdict } = whole;
  if (post.text.length < LEAST_UNITS) return verdict;
  if (verdict.level === 'danger')
    return isDangerTogether(post, packs) ? verdict : { ...verdict, level: 'caution' };
  return drownedPassage(post, packs, whole)?.verdict ?? verdict;
}

/** Whether what makes a danger of a post stands together in it. */
function isDangerTogether({ text }: Post, packs: Packs): boolean {
  const passages = passagesOf(text);
  return (
    passages.length === 0 ||
    passages.some(
      ({ from, to }) => judgeOnce({ text: text.slice(from, to) }, packs).verdict.level === 'danger',
    )
  );
}

/** A passage of a long post that is not calm, though the whole is. */
export interface DrownedPassage extends Passage {
  verdict: Verdict;
}

/**
 * Looks for the first passage of a calm post that is none. It is met with caution and never with danger, since the rest of the post speaks
 * against it, and who is speaking is decided by the whole. What the writer only repeats is none of theirs, though the quotation
 * marks may stand in another passage.
 * @param whole what `judgeOnce` says of the post
 */
export function drownedPassage({ text }: Post, packs: Packs, whole: Judged): DrownedPassage | null {
  const { level, support, role } = whole.verdict;
  if (level !== 'calm' || support || !MAY_WARN[role] || whole.risk < TOO_CALM) return null;
  const quoted = quotedStretches(text);
  for (const { from, to } of passagesOf(text)) {
    const { verdict } = judgeOnce({ text: text.slice(from, to) }, packs, MORE_OF_PASSAGE);
    if (verdict.level === 'calm') continue;
    const hits = verdict.hits.map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }));
    if (hits.every(({ start, end }) => isQuoted(quoted, start, end))) continue;
    return { from, to, verdict: { ...verdict, level: 'caution', hits } };
  }
  return null;
}
