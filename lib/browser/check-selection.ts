import { browser } from '#imports';
import { HELP_MENU } from './open-help.ts';
import { pageTranslate } from './page-translate.ts';
import { PICTURE_MENU } from './pictures/picture-menu.ts';
import { watchSettings } from './settings.ts';
import { stored } from './stored.ts';

const MENU = 'check-selection';
/** Longest text handed on, in UTF-16 units. */
const MAX_TEXT = 100_000;

/** In memory only, until the popup takes it. */
const waiting = stored('session', 'check');

/**
 * Offers "Kiểm tra đoạn này" on selected text, on every page: the browser hands over the selected words and nothing else
 * of the page. They are looked at in the popup. The entries on pictures and on the toolbar button are made here too. Call it synchronously when the worker starts.
 */
export function offerSelectionCheck(): void {
  // Firefox for Android has no such menus.
  if (!browser.contextMenus) return;
  const entitle = async () => {
    const t = await pageTranslate();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU, title: t('menu.check'), contexts: ['selection'] });
    browser.contextMenus.create({ id: PICTURE_MENU, title: t('menu.picture'), contexts: ['image'] });
    browser.contextMenus.create({ id: HELP_MENU, title: t('page.help'), contexts: ['action'] });
  };
  browser.runtime.onInstalled.addListener(() => void entitle());
  watchSettings(() => void entitle());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU && selectionText) void openWith(selectionText);
  });
}

function openWith(text: string): Promise<void> {
  return openOurPopup(waiting.write(text.slice(0, MAX_TEXT)));
}

/** Opens the popup, which will take what is being kept for it. */
export async function openOurPopup(kept: Promise<void>): Promise<void> {
  // Opened in the same breath: Firefox forgets after a pause that the reader has pressed something.
  try {
    await browser.action.openPopup();
    await kept;
  } catch {
    await kept;
    // Not every browser opens it for a menu: a tab does it too.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

/** The selected text that waits to be looked at, which is forgotten by this; empty when there is none. */
export async function takeSelection(): Promise<string> {
  const text = await waiting.read().catch(() => null);
  if (typeof text !== 'string') return '';
  await waiting.remove();
  return text;
}
