import { browser } from '#imports';
import { type Findings, parseFindings } from '../ui/popup/findings.ts';
import { sendToTab } from './messenger.ts';

/** Pause between two questions, in ms: the page goes on reading while the popup is open. */
const PAUSE = 1_500;

/**
 * Asks the content script of a tab what it found, again and again. Calls back with null for a page we do not
 * read. Returns the way to stop.
 *
 * @param tabId the tab in front when not given
 */
export function watchFindings(onFindings: (findings: Findings | null) => void, tabId?: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async () => {
    const findings = await askFindings(tabId).catch(() => null);
    if (stopped) return;
    onFindings(findings);
    timer = setTimeout(ask, PAUSE);
  };
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function askFindings(tabId?: number): Promise<Findings | null> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  return id === undefined ? null : parseFindings(await sendToTab(id, 'get-findings', null));
}
