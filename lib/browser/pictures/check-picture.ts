import { type Browser, browser } from '#imports';
import { type PictureAsk, parseAsk } from '../../ocr/picture-ask.ts';
import { openOurPopup } from '../check-selection.ts';
import { sendToTab } from '../messenger.ts';
import { stored } from '../stored.ts';
import { grabPicture } from './grab-picture.ts';
import { PICTURE_MENU } from './picture-menu.ts';

/** In memory only, until the popup takes it. `null` inside: a picture was pressed and could not be taken. */
const waiting = stored('session', 'picture');

/**
 * Reads the picture on which the reader chose "Đọc chữ trong ảnh": in its post where there is one, in the popup elsewhere.
 * The choice gives the right to this tab for this moment (activeTab); there is no standing permission for any page.
 * Call it synchronously when the worker starts.
 */
export function offerPictureCheck(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === PICTURE_MENU && tab) void check(info, tab);
  });
}

async function check(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab): Promise<void> {
  const ask = await take(info, tab).catch(() => null);
  const address = info.srcUrl ?? '';
  const inPost =
    ask !== null &&
    tab.id !== undefined &&
    (await sendToTab(tab.id, 'read-picture-here', { address, ask }).catch(() => false));
  if (inPost) return;
  await openOurPopup(waiting.write({ ask }));
}

async function take(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab,
): Promise<PictureAsk | null> {
  if (tab.id === undefined || !info.srcUrl) return null;
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [info.frameId ?? 0] },
    func: grabPicture,
    args: [info.srcUrl],
  });
  const grabbed = result?.result;
  if (!grabbed) return null;
  if ('picture' in grabbed) return parseAsk(grabbed);
  const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 92 });
  return parseAsk({ picture, crop: grabbed.seen });
}

/** The picture that waits to be read, which is forgotten by this. `null` inside when it could not be taken. */
export async function takePicture(): Promise<{ ask: PictureAsk | null } | null> {
  const raw = await waiting.read().catch(() => null);
  if (typeof raw !== 'object' || raw === null) return null;
  await waiting.remove();
  return { ask: parseAsk((raw as { ask?: unknown }).ask) };
}
