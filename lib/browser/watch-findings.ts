import { type Findings, parseFindings } from '../ui/popup/findings.ts';
import { sendToTab } from './messenger.ts';

/** Pause between two questions, in ms: the page goes on reading while the popup is open. */
const PAUSE = 1_500;

/**
 * Asks the content script of a tab what it found, again and again. Calls back with null for a page we do not
 * read. Returns the way to stop.
 *
 * @param id the tab; null when there is none
 */
export function watchFindings(
  onFindings: (findings: Findings | null) => void,
  id: number | null,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async () => {
    const findings = await askFindings(id).catch(() => null);
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

async function askFindings(id: number | null): Promise<Findings | null> {
  if (id === null) return null;
  const ask = async (of: 'get-findings' | 'get-frame-findings') =>
    parseFindings(await sendToTab(id, of, null).catch(() => null));
  const page = await ask('get-findings');
  if (page && page.posts.length > 0) return page;
  // Words that stand in a frame are told by the script in that frame, and the page around it has none.
  const frame = await ask('get-frame-findings');
  return frame && frame.posts.length > 0 ? frame : (page ?? frame);
}
