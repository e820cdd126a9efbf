import { browser } from '#imports';
import { readAll } from './stored.ts';

/**
 * Opens the welcome page once after the extension was installed; never after an update, nor where something is kept
 * already: a browser that loads an unpacked extension calls every start an installation. Call it synchronously.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeWhoeverIsNew();
  });
}

async function welcomeWhoeverIsNew(): Promise<void> {
  const kept = await readAll('local');
  if (Object.keys(kept).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
