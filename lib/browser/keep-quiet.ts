import { isLocked, Locked } from './guardian-desk.ts';
import { isKept } from './kept-keys.ts';
import { known } from './known.ts';
import type { Messages } from './messages.ts';

/**
 * Answers `keep-quiet`. While a PIN is kept nothing is added: it would lift the cover. Taking back is always open.
 *
 * @throws Locked then; and when the key is malformed: the content script is not trusted more than the page it stands in
 */
export async function keepQuiet({ about, key, site, quiet }: Messages['keep-quiet']['data']): Promise<null> {
  if (!Object.hasOwn(known, about) || !isKept({ key, site, at: 0 })) {
    throw new Error('What the reader knows could not be read');
  }
  if (quiet === true && (await isLocked())) throw new Locked('Somebody keeps the PIN');
  await known[about].set({ key, site }, quiet === true);
  return null;
}
