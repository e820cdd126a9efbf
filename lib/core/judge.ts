import { judgeOnce } from './judge-once.ts';
import type { Packs } from './packs.ts';
import { passagesOf } from './passages.ts';
import type { Post } from './post.ts';
import { isQuoted, quotedStretches } from './quoted.ts';
import { MAY_WARN } from './speaker-role.ts';
import type { Verdict } from './verdict.ts';

/** A text of fewer UTF-16 units hardly has more words than one passage. */
const LEAST_UNITS = 400;

/**
 * Judges one post: the one door into the engine. Pure and deterministic; takes linear time
 * and never throws on any text.
 *
 * A lure is soon wrapped into a long story, and there its few signs are outweighed. So a long text that is calm as a whole is
 * looked at once more, passage by passage; who is speaking is decided by the whole.
 * @param packs from `loadPacks`
 */
export function judge(post: Post, packs: Packs): Verdict {
  const whole = judgeOnce(post, packs);
  return drownedPassage(post, packs, whole)?.verdict ?? whole;
}

/** A passage of a long post that is not calm, though the whole is; its place in the text as UTF-16 offsets. */
export interface DrownedPassage {
  from: number;
  to: number;
  verdict: Verdict;
}

/**
 * Looks for the first passage of a calm post that is none. It is met with caution and never with danger, since the rest of the post speaks
 * against it. What the writer only repeats is none of theirs, though the quotation marks may stand in another passage.
 * @param whole what `judgeOnce` says of the post
 */
export function drownedPassage({ text }: Post, packs: Packs, whole: Verdict): DrownedPassage | null {
  const mayWarn = whole.level === 'calm' && !whole.support && MAY_WARN[whole.role];
  if (!mayWarn || text.length < LEAST_UNITS) return null;
  const passages = passagesOf(text);
  const quoted = quotedStretches(text);
  for (let i = 0; i < passages.length; i += 2) {
    const [from, to] = [passages[i]!, passages[i + 1]!];
    const verdict = judgeOnce({ text: text.slice(from, to) }, packs, true);
    if (verdict.level === 'calm') continue;
    const hits = verdict.hits.map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }));
    if (hits.every(({ start, end }) => isQuoted(quoted, start, end))) continue;
    return { from, to, verdict: { ...verdict, level: 'caution', hits } };
  }
  return null;
}
