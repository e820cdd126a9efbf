import { browser } from '#imports';
import { type Judged, MOST_POSTS } from './judged.ts';
import { send } from './messenger.ts';

/** A text of a page the reader asked about, and what was said of it. */
export type CheckedText = { text: string } & Pick<Judged, 'verdict' | 'reasonOf'>;

/** Most texts judged of one page. */
const MOST_TEXTS = 120;

/**
 * Reads the page in front once and judges it, because the reader pressed a button: that press is what lets the browser
 * hand the page over. Nothing is drawn in it and nothing stays there.
 *
 * @throws when the browser lets nobody read this page, as with its own pages and the store of extensions
 */
export async function checkTab(tabId: number): Promise<CheckedText[]> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/check-page.js'] });
  const texts = textsIn(frame?.result);
  const checked: CheckedText[] = [];
  for (let from = 0; from < texts.length; from += MOST_POSTS) {
    const some = texts.slice(from, from + MOST_POSTS);
    const all = await send(
      'judge-posts',
      some.map((text) => ({ text })),
    );
    checked.push(...some.map((text, index) => ({ text, ...all[index]! })));
  }
  return checked;
}

/** A page may change what our script hands back, so it is looked at like anything from outside. */
function textsIn(result: unknown): string[] {
  if (!Array.isArray(result)) return [];
  return result
    .map((each) => each?.text)
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .slice(0, MOST_TEXTS);
}
