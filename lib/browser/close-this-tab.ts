import { browser } from '#imports';

/** Closes the tab of the page that calls. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  const row = await browser.tabs.query({ windowId: tab.windowId });
  // Without another tab the window would close too, and perhaps the browser.
  if (row.length === 1) await browser.tabs.create({ windowId: tab.windowId });
  await browser.tabs.remove(tab.id);
}
