import { defineContentScript } from '#imports';
import '../lib/ui/warning/word-marks.css';
import { askAgain } from '../lib/browser/ask-again.ts';
import { createBadgeTeller } from '../lib/browser/badge-teller.ts';
import { known } from '../lib/browser/known.ts';
import { listen, send } from '../lib/browser/messenger.ts';
import { nextTask } from '../lib/browser/next-task.ts';
import { readFeed } from '../lib/browser/read-feed.ts';
import { readSettings, watchSettings } from '../lib/browser/settings.ts';
import { openTestDoor } from '../lib/browser/test-door.ts';
import { SITES, siteOf } from '../lib/sites/sites.ts';
import type { Findings } from '../lib/ui/popup/findings.ts';

export default defineContentScript({
  matches: SITES.flatMap((site) =>
    [...site.hosts, ...site.unsupportedHosts].map((host) => `https://${host}/*`),
  ),
  runAt: 'document_idle',
  async main() {
    const site = siteOf(location.href);
    if (!site) return;
    // The first call of an extension API reads the source of every function on the stack once more.
    // At the start of the script that is the whole script; in a task of its own it is next to nothing.
    await nextTask();
    let findings: Findings = {
      health: { state: 'loading', site: site.id, surface: null, posts: 0, rung: 0 },
      posts: [],
    };
    let run = new AbortController();
    listen({ 'get-findings': () => findings });
    const tellBadge = createBadgeTeller();
    const door = import.meta.env.MODE === 'e2e' ? openTestDoor() : null;

    // Ended by a change of settings alone; WXT's own context could be ended by the page.
    const start = async () => {
      run.abort();
      run = new AbortController();
      const { signal } = run;
      const [settings, posts, authors] = await Promise.all([
        readSettings(),
        known.post.read(),
        known.author.read(),
      ]);
      if (signal.aborted) return;
      findings = { health: { ...findings.health, state: 'off', posts: 0 }, posts: [] };
      door?.clear();
      if (!settings.sites[site.id]) return;
      const words = await askAgain(() => send('get-words', null), signal);
      if (signal.aborted) return;
      const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
      const keys = (kept: typeof posts) => new Set(kept.map(({ key }) => key));
      readFeed({
        site,
        settings,
        words,
        known: { post: keys(posts), author: keys(authors) },
        mode,
        signal,
        door,
        onFindings: (now) => {
          findings = now;
          tellBadge(now);
        },
      });
    };
    watchSettings(() => void start());
    await start();
  },
});
