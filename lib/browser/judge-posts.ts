import type { Browser } from '#imports';
import { judge } from '../core/judge.ts';
import { reasonOf } from '../core/packs.ts';
import type { Post } from '../core/post.ts';
import { linesFor } from '../hotlines/hotlines-for.ts';
import { bundledHotlines } from '../packs/bundled-hotlines.ts';
import { bundledPacks } from './bundled-packs.ts';
import { type Judged, MOST_POSTS } from './judged.ts';
import { isOurPage } from './messenger.ts';
import { muted } from './muted.ts';
import { languageFor } from './reader-words.ts';
import { readSettings } from './settings.ts';

/** Longest text that is judged, in UTF-16 units. */
export const MOST_UNITS = 100_000;

/**
 * Judges posts, in their order. Runs in the worker, so that no page carries the packs or waits for them. What a site
 * shows is met as sparingly as the reader wishes; what one of our own pages asks about is always answered in full.
 *
 * @throws when the message is malformed: a content script is not trusted more than the page it stands in
 */
export async function judgePosts(
  posts: readonly Post[],
  sender?: Browser.runtime.MessageSender,
): Promise<Judged[]> {
  if (!Array.isArray(posts) || posts.length > MOST_POSTS) throw new Error('These are no posts to be judged');
  const packs = await bundledPacks();
  const settings = await readSettings();
  const { whereabouts } = settings;
  const noticeFrom = sender && isOurPage(sender) ? 'caution' : settings.noticeFrom;
  const lang = languageFor(settings);
  return posts.map((post: Post) => {
    const read = { text: wordsIn(post?.text), posterText: wordsIn(post?.posterText) };
    const verdict = muted(judge(read, packs), noticeFrom);
    const reasons = verdict.hits.flatMap(({ signal }) => {
      const reason = reasonOf(packs, signal);
      return reason ? [[signal, reason] as const] : [];
    });
    const { level, kind, support, abroad } = verdict;
    const lines = linesFor({ level, kind, support, abroad, whereabouts }, bundledHotlines, lang);
    return { verdict, reasonOf: Object.fromEntries(reasons), lines };
  });
}

function wordsIn(field: unknown): string {
  return typeof field === 'string' ? field.slice(0, MOST_UNITS) : '';
}
