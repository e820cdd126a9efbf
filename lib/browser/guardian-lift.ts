import { type Browser, browser } from '#imports';
import { countLift } from './guardian-digest.ts';
import { isKept } from './kept-keys.ts';
import { sendToTab } from './messenger.ts';
import { openBeside } from './open-beside.ts';
import { keepNewest, stored } from './stored.ts';

/** A post whose cover somebody wants to lift, in which tab and in which frame of it: some posts stand in one. */
interface Wish {
  tab: number;
  frame: number;
  key: string;
  /** The PIN was right. */
  allowed: boolean;
}

const PREFIX = 'lift:';
const at = (id: string) => stored('session', PREFIX + id);

/** Most wishes remembered at once; they lie in memory and are gone with the browser. */
const MOST_WISHES = 20;

/**
 * Answers `ask-lift`: opens the page that takes the PIN, beside the tab. Never in the tab: a page hears every key that
 * is pressed in it, in our closed root too.
 *
 * @throws when the key is malformed: the content script is not trusted more than the page it stands in
 */
export async function askLift(
  { key }: { key: string },
  sender: Browser.runtime.MessageSender,
): Promise<null> {
  const tab = sender.tab?.id;
  if (tab === undefined || !isKept({ key, site: 'x', at: 0 })) throw new Error('This is no post of a tab');
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  const frame = sender.frameId ?? 0;
  await at(id).write({ tab, frame, key, allowed: false } satisfies Wish);
  await keepNewest('session', PREFIX, MOST_WISHES);
  await openBeside(`${browser.runtime.getURL('/family.html')}#lift:${id}`, sender);
  return null;
}

/** Lets the tab lift the cover it asked for. Call it only after the PIN was right. */
export async function allowLift(id: string): Promise<void> {
  const wish = await read(id);
  if (!wish) throw new Error('Nobody waits for this post');
  await at(id).write({ ...wish, allowed: true } satisfies Wish);
  await countLift();
  await sendToTab(wish.tab, 'cover-lifted', { id, key: wish.key }, wish.frame);
}

/**
 * Answers `may-lift`. A content script that hears `cover-lifted` asks here before it believes it; each leave is good once,
 * and in the frame of the tab that asked.
 */
export async function mayLift(
  { id, key }: { id: string; key: string },
  sender: Browser.runtime.MessageSender,
): Promise<boolean> {
  const wish = await read(id);
  const isAsker = wish?.tab === sender.tab?.id && wish?.frame === (sender.frameId ?? 0);
  if (!wish?.allowed || wish.key !== key || !isAsker) return false;
  await at(id).remove();
  return true;
}

async function read(id: unknown): Promise<Wish | null> {
  if (typeof id !== 'string' || !/^[\w-]{1,80}$/.test(id)) return null;
  return (await at(id).read()) as Wish | null;
}
