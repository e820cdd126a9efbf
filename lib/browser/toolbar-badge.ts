import { type Browser, browser } from '#imports';
import { type Badge, badgeText, parseBadge } from '../ui/popup/badge.ts';
import { pageTranslate } from './page-translate.ts';

const DARK_RED = '#8a2f0a';

/**
 * Shows on the toolbar button how the page of one tab stands. The browser forgets it when the tab goes elsewhere.
 *
 * @throws when the badge is malformed or comes from no tab
 */
export async function showBadge(badge: Badge, sender: Browser.runtime.MessageSender): Promise<null> {
  const sound = parseBadge(badge);
  const tabId = sender.tab?.id;
  if (!sound || tabId === undefined) throw new Error('This is no badge of a tab');
  const text = badgeText(sound);
  const t = await pageTranslate();
  const title =
    sound.flagged > 0
      ? t('badge.flagged', { count: sound.flagged })
      : t(sound.blind ? 'badge.blind' : 'page.name');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: DARK_RED }),
    browser.action.setTitle({ tabId, title }),
  ]);
  return null;
}
