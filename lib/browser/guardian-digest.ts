import { type Browser, browser } from '#imports';
import { hashOf } from '../core/hash.ts';
import type { Post } from '../core/post.ts';
import { addTo, type Counted, countedAs, type Digest, kept } from '../guardian/digest.ts';
import { changeGuardian, isLocked, readGuardian } from './guardian-desk.ts';
import type { Judged } from './judged.ts';

/** Posts counted since the worker woke up: a feed shows the same one again and again. Numbers in memory, never stored. */
const counted = new Set<number>();
const MOST_COUNTED = 5_000;

/** Counts the warnings a page of a site just got, by kind, while a PIN is kept; nothing otherwise. */
export async function countJudged(
  posts: readonly Post[],
  judged: readonly Judged[],
  sender?: Browser.runtime.MessageSender,
): Promise<void> {
  // What the reader pastes into the popup is theirs alone.
  if (!sender?.tab || sender.url?.startsWith(browser.runtime.getURL('/'))) return;
  const fresh = judged.flatMap(({ verdict }, i) => {
    const kind = countedAs(verdict);
    const number = hashOf(String(posts[i]?.text));
    if (!kind || counted.has(number)) return [];
    return [{ kind, number }];
  });
  if (fresh.length === 0 || !(await isLocked())) return;
  if (counted.size > MOST_COUNTED) counted.clear();
  for (const { number } of fresh) counted.add(number);
  await count(fresh.map(({ kind }) => kind));
}

/** Counts a cover lifted with the PIN. */
export const countLift = () => count(['lifted']);

/** Answers `guardian-digest`. */
export async function guardianDigest(): Promise<Digest> {
  return kept((await readGuardian()).digest, Date.now());
}

/** Answers `forget-digest`. Needs no PIN: the counts are about the reader. */
export async function forgetDigest(): Promise<Digest> {
  return (await changeGuardian((record) => ({ ...record, digest: {} }))).digest;
}

async function count(kinds: readonly Counted[]): Promise<void> {
  await changeGuardian((record) => ({ ...record, digest: addTo(record.digest, kinds, Date.now()) }));
}
