import { storage } from '#imports';
import type { SilencedPost } from '../ui/settings/silenced-post.ts';
import { keepAside } from './unreadable.ts';
import { alone, write } from './write.ts';

/** Most posts remembered; the oldest is forgotten first. */
export const MAX_SILENCED = 2_000;

const item = storage.defineItem<unknown>('local:silenced', { fallback: Object.freeze([]) });

/** Posts the reader said they know, newest first. Also for content scripts. */
export async function readSilenced(): Promise<SilencedPost[]> {
  return parse(await item.getValue()).posts;
}

/**
 * Remembers or forgets that the reader knows a post. Not for content scripts, which send `silence-post`.
 *
 * @throws StorageFull when there is no room; the old list stays
 */
export async function setSilenced(post: { key: string; site: string }, silent: boolean): Promise<void> {
  await change((posts) => {
    const others = posts.filter(({ key }) => key !== post.key);
    if (!silent) return others;
    return [{ key: post.key, site: post.site, at: Date.now() }, ...others].slice(0, MAX_SILENCED);
  });
}

/** Forgets all silenced posts: their warnings come back. */
export const forgetSilenced = () => change(() => []);

/** Calls back on every later change. Returns the way to stop. */
export function watchSilenced(onChange: (posts: SilencedPost[]) => void): () => void {
  return item.watch((raw: unknown) => onChange(parse(raw).posts));
}

async function change(step: (posts: SilencedPost[]) => SilencedPost[]): Promise<void> {
  await alone('silenced', async () => {
    const raw = await item.getValue();
    const { posts, clean } = parse(raw);
    if (!clean) await keepAside('silenced', raw);
    await write(() => item.setValue(step(posts)));
  });
}

function parse(raw: unknown): { posts: SilencedPost[]; clean: boolean } {
  if (raw === null || raw === undefined) return { posts: [], clean: true };
  if (!Array.isArray(raw)) return { posts: [], clean: false };
  const posts = raw.filter(isSilenced).slice(0, MAX_SILENCED);
  return { posts, clean: posts.length === raw.length };
}

/** True for a post that may be stored; also guards what a content script sends. */
export function isSilenced(value: unknown): value is SilencedPost {
  const post = value as Partial<SilencedPost> | null;
  return isKey(post?.key) && isKey(post?.site) && Number.isFinite(post?.at);
}

const isKey = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 200;
