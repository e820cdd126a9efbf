import { type Browser, browser } from '#imports';

/** Opens an address beside the tab a message came from; at the end of the row where it came from no tab. */
export function openBeside(url: string, sender?: Browser.runtime.MessageSender) {
  const index = sender?.tab?.index;
  return browser.tabs.create({ url, ...(index !== undefined && { index: index + 1 }) });
}
