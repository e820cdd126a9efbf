import { defineContentScript } from '#imports';
import '../lib/ui/warning/word-marks.css';
import { nextTask } from '../lib/browser/next-task.ts';
import { onlyOnce } from '../lib/browser/only-once.ts';
import { runFeed } from '../lib/browser/run-feed.ts';
import { openTestDoor } from '../lib/browser/test-door.ts';
import type { SiteDescription } from '../lib/sites/define-site.ts';
import { FIRST_SITE, originsOf, SITES, siteOfPage } from '../lib/sites/sites.ts';

export default defineContentScript({
  // Every other site is a permission of its own, asked for when the reader wants it: `site-access.ts`.
  matches: import.meta.env.MODE === 'e2e' ? SITES.flatMap(originsOf) : originsOf(FIRST_SITE),
  runAt: 'document_idle',
  allFrames: import.meta.env.MODE === 'e2e',
  async main() {
    const site = siteOfPage(location.href, document);
    if (!site || !mayStandHere(site) || !onlyOnce()) return;
    // The first call of an extension API reads the source of every function on the stack once more.
    // At the start of the script that is the whole script; in a task of its own it is next to nothing.
    await nextTask();
    const testing = import.meta.env.MODE === 'e2e';
    await runFeed(site, testing ? 'open' : 'closed', testing ? openTestDoor() : null);
  },
});

/** Frames are left alone, but for those of the few hosts that put the words of their posts into one. */
function mayStandHere(site: SiteDescription): boolean {
  return window === window.top || site.framedHosts?.includes(location.hostname) === true;
}
