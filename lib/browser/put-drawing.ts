import { type Browser, browser } from '#imports';

/**
 * Answers `bring-drawing`: puts the script that draws into the very frame that asks for it.
 *
 * @throws when the browser does not let us, as after the reader took the permission back
 */
export async function putDrawing(
  _: null,
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<null> {
  if (tab?.id === undefined) throw new Error('Nobody asks from a tab');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/drawing.js'],
  });
  return null;
}
