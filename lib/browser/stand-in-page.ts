import type { SiteDescription } from '../sites/define-site.ts';
import { nextTask } from './next-task.ts';
import { onlyOnce } from './only-once.ts';
import { runFeed } from './run-feed.ts';
import { openTestDoor } from './test-door.ts';

/** Begins to read the page this script stands in; null is a page that is not read. */
export async function standInPage(site: SiteDescription | null): Promise<void> {
  if (!site || !mayStandHere(site) || !onlyOnce()) return;
  // The first call of an extension API reads the source of every function on the stack once more.
  // At the start of the script that is the whole script; in a task of its own it is next to nothing.
  await nextTask();
  const testing = import.meta.env.MODE === 'e2e';
  await runFeed(site, testing ? 'open' : 'closed', testing ? openTestDoor() : null);
}

/** Frames are left alone, but for those of the few hosts that put the words of their posts into one. */
function mayStandHere(site: SiteDescription): boolean {
  return window === window.top || site.framedHosts?.includes(location.hostname) === true;
}
