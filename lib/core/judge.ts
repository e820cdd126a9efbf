import { fold } from './fold.ts';
import { type Judged, judgeOnce, nothing } from './judge-once.ts';
import type { Packs } from './packs.ts';
import { mayHavePassages, type Passage, passagesOf } from './passages.ts';
import type { Post } from './post.ts';
import { isQuoted, quotationsWithin } from './quoted.ts';
import { readWords } from './read-words.ts';
import { MAY_WARN } from './speaker-role.ts';
import type { Hit, Level, Verdict } from './verdict.ts';

/** Risk that is asked for beyond the lines of the table of a passage: of three of them one looks risky more easily than one post does. */
const MORE_OF_PASSAGE = 0.15;
/** So far below its line the risk of the whole is so little that no passage is looked at. */
const TOO_CALM = 2.6;
/** So far above its line the table is sure that a post only tells of lures, all of it. */
const SURELY_TOLD = 1.9;

/** What is said of a post, and which part of it that is about. */
export interface JudgedPost extends Judged {
  /** The passage of a long post that led to the verdict; null where it was the whole. */
  passage: Passage | null;
  /** Whether more would be said of the post if what was found in it stood together. */
  scattered: boolean;
}

/**
 * Judges one post: the one door into the engine. Pure and deterministic; takes linear time
 * and never throws on any text.
 * @param packs from `loadPacks`
 */
export function judge(post: Post, packs: Packs): Verdict {
  return judgePost(post, packs).verdict;
}

/**
 * Judges one post, and tells what the verdict is about. A long post is looked at once more, passage by passage: a lure is soon wrapped
 * into a story that outweighs its few signs, and in a long honest post signs meet that have nothing to do with each other.
 */
export function judgePost(post: Post, packs: Packs): JudgedPost {
  const whole = judgeOnce(post, packs);
  const asWhole = { ...whole, passage: null, scattered: false };
  if (!mayHavePassages(post.text)) return asWhole;
  if (whole.verdict.level === 'calm') return drowned(post, packs, whole) ?? asWhole;
  // Of a picture nobody knows which passage it is about.
  if (post.posterText) return asWhole;
  const passages = passagesIn(post, packs);
  if (passages.length === 0) return asWhole;
  const level = togetherIn(post, packs, whole, passages);
  if (level === whole.verdict.level) return asWhole;
  const verdict = { ...whole.verdict, ...(level === 'calm' ? nothing() : { level }) };
  return { ...asWhole, verdict, scattered: true };
}

/** The level of a post that is not calm, as far as one passage by itself reaches it. */
function togetherIn(post: Post, packs: Packs, whole: Judged, passages: readonly Passage[]): Level {
  let highest: Level = 'calm';
  for (const passage of passages) {
    const { level } = judgePassage(post, passage, packs, whole, 0).verdict;
    if (level === 'danger' || level === whole.verdict.level) return whole.verdict.level;
    if (level === 'caution') highest = level;
  }
  return highest;
}

/**
 * Looks in a calm post for the passage that is most of a lure, if any is one. It is met with caution and never with danger, since
 * the rest of the post speaks against it; who is speaking is decided by the whole. What the writer only repeats is none of theirs.
 */
function drowned(post: Post, packs: Packs, whole: Judged): JudgedPost | null {
  const { role, abroad } = whole.verdict;
  const isLow = whole.risk < (packs.learned?.warnFrom ?? Infinity) - TOO_CALM;
  if (!MAY_WARN[role] || isLow || whole.telling >= SURELY_TOLD) return null;
  let best: JudgedPost | null = null;
  for (const passage of passagesIn(post, packs)) {
    const judged = judgePassage(post, passage, packs, whole, MORE_OF_PASSAGE);
    const { verdict, quotations } = judged;
    if (verdict.level === 'calm' || !MAY_WARN[verdict.role]) continue;
    if (best && verdict.score <= best.verdict.score) continue;
    if (verdict.hits.every(({ start, end }) => isQuoted(quotations.all, start, end))) continue;
    const ofPost: Verdict = {
      ...{ ...verdict, level: 'caution', role, abroad: abroad || verdict.abroad },
      hits: verdict.hits.map((hit) => movedBy(passage.from, hit)),
    };
    best = { ...judged, verdict: ofPost, passage, scattered: false };
  }
  return best;
}

function movedBy(units: number, hit: Hit): Hit {
  return { ...hit, start: hit.start + units, end: hit.end + units };
}

function passagesIn({ text }: Post, packs: Packs): Passage[] {
  return passagesOf(readWords(fold(text), packs.vocabulary));
}

function judgePassage(
  { text }: Post,
  { from, to }: Passage,
  packs: Packs,
  whole: Judged,
  moreRisk: number,
): Judged {
  const quotations = quotationsWithin(whole.quotations, from, to);
  return judgeOnce({ text: text.slice(from, to) }, packs, { quotations, moreRisk });
}
