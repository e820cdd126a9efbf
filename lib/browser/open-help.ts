import { type Browser, browser } from '#imports';
import { isSituation, type Situation } from '../hotlines/situation.ts';
import { openBeside } from './open-beside.ts';

/** The entry in the menu of the toolbar button. */
export const HELP_MENU = 'open-help';

/** Opens the help page from the menu of the toolbar button. Call it synchronously when the worker starts. */
export function offerHelp(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === HELP_MENU) void openHelp({ situation: null }, tab && { tab });
  });
}

/**
 * The situation of the help page opened last, until that page takes it. In memory, never in the page's
 * address: browsers keep addresses, and this one would tell that somebody is held.
 */
let waiting: { tab: number | undefined; situation: Situation | null } | null = null;
let opening: Promise<unknown> = Promise.resolve();

/**
 * Opens the help page beside the tab it was asked from; `situation` null lets it ask the reader.
 *
 * @throws when there is no such situation: a content script is not trusted more than the page it stands in
 */
export async function openHelp(
  asked: { situation: Situation | null },
  sender?: Browser.runtime.MessageSender,
): Promise<null> {
  const situation: unknown = (asked as typeof asked | null)?.situation;
  if (situation !== null && !isSituation(situation)) throw new Error('There is no such situation');
  const created = openBeside(browser.runtime.getURL('/help.html'), sender);
  // The page may ask before the browser has told us the number of its tab.
  opening = created.then(
    (tab) => {
      waiting = { tab: tab.id, situation };
    },
    () => {},
  );
  await created;
  return null;
}

/** What the asking help page should open with. Given once: the same page asks the reader when it is loaded again. */
export async function takeSituation(
  _: null,
  sender?: Browser.runtime.MessageSender,
): Promise<Situation | null> {
  await opening;
  if (!waiting || waiting.tab === undefined || waiting.tab !== sender?.tab?.id) return null;
  const { situation } = waiting;
  waiting = null;
  return situation;
}
