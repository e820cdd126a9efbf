import type { Messages } from './messages.ts';
import { isSilenced, setSilenced } from './silenced.ts';

/**
 * Answers `silence-post`.
 *
 * @throws when the post is malformed: the content script is not trusted more than the page it stands in
 */
export async function silencePost({ key, site, silent }: Messages['silence-post']['data']): Promise<null> {
  if (!isSilenced({ key, site, at: 0 })) throw new Error('The post could not be read');
  await setSilenced({ key, site }, silent === true);
  return null;
}
