import type { SiteDescription } from '../sites/define-site.ts';
import { diagnose } from '../sites/diagnose.ts';
import { type Findings, noFindings } from '../ui/popup/findings.ts';
import type { KeptKey } from '../ui/settings/kept-key.ts';
import { isSiteOn } from '../ui/settings/settings-shape.ts';
import type { Quiet } from '../ui/warning/quiet-menu.tsx';
import type { RootMode } from '../ui/warning/warning-host.ts';
import { askAgain, LATER_MS } from './ask-again.ts';
import { createBadgeTeller } from './badge-teller.ts';
import { watchGuardian } from './guardian-bell.ts';
import { known } from './known.ts';
import { listen, send } from './messenger.ts';
import { isOrphaned } from './orphaned.ts';
import { type Feed, readFeed } from './read-feed.ts';
import { readSettings, watchSettings } from './settings.ts';
import { currentSite, markBad, watchSitePack } from './site-packs.ts';
import type { TestDoor } from './test-door.ts';

/**
 * Reads a page of a site as the settings say, and begins anew after each change of them. A run is ended by a change,
 * or when its extension is gone; WXT's own context could be ended by the page.
 */
export async function runFeed(site: SiteDescription, mode: RootMode, door: TestDoor | null): Promise<void> {
  const quiet: Record<Quiet, Set<string>> = { post: new Set(), author: new Set() };
  let findings = noFindings(site.id);
  let run = new AbortController();
  let feed: Feed | null = null;
  const badge = createBadgeTeller();
  /** After an update another script stands here, with warnings of its own: this one takes its away and is silent. */
  const isOver = () => {
    if (!isOrphaned()) return false;
    run.abort();
    return true;
  };
  let used = site;
  const tell = (now: Findings) => {
    findings = now;
    badge(now);
    // A patch under which a page can no longer be read is worse than the description it replaced.
    if (now.health.state === 'drift' && used !== site) {
      void markBad(used)
        .then(start)
        .catch((error: unknown) => console.warn('Việc Thật:', error));
    }
  };
  const asked = {
    'cover-lifted': async (lifted: { id: string; key: string }) => {
      // Whoever sent it: the worker alone knows whether the PIN was given.
      if (await send('may-lift', lifted)) feed?.lift(lifted.key);
      return null;
    },
  };
  if (window === window.top) {
    listen({
      ...asked,
      'get-findings': () => findings,
      'get-diagnosis': () => diagnose(document, used, findings.health),
      'read-picture-here': ({ address, ask }) => feed?.readPicture(address, ask) ?? false,
    });
  } else listen({ ...asked, 'get-frame-findings': () => findings });

  const start = async () => {
    if (isOver()) return;
    run.abort();
    run = new AbortController();
    const { signal } = run;
    const settings = await readSettings();
    used = await currentSite(site);
    await Promise.all(QUIETS.map(async (about) => take(quiet[about], await known[about].read())));
    if (signal.aborted) return;
    const on = isSiteOn(settings, site.id);
    tell({ health: { ...findings.health, state: on ? 'loading' : 'off', posts: 0 }, posts: [] });
    feed = null;
    door?.clear();
    if (!on) return;
    try {
      const words = await askAgain(() => send('get-words', null), signal);
      if (signal.aborted) return;
      feed = readFeed({
        site: used,
        settings,
        words,
        known: quiet,
        mode,
        signal,
        isOver,
        door,
        onFindings: tell,
      });
    } catch (error) {
      if (isOver()) return;
      console.warn('Việc Thật:', error);
      if (!signal.aborted) setTimeout(() => signal.aborted || void start(), LATER_MS);
    }
  };

  watchSettings(() => void start());
  watchSitePack(() => void start());
  watchGuardian(() => void start());
  for (const about of QUIETS) {
    // What the reader takes back in the settings, or says in another tab, holds here at once.
    known[about].watch((kept) => {
      if (take(quiet[about], kept)) feed?.knownChanged();
    });
  }
  await start();
}

const QUIETS = ['post', 'author'] as const;

/** True when that changed anything: what was said in this page comes back here from the storage. */
function take(keys: Set<string>, kept: readonly KeptKey[]): boolean {
  const now = new Set(kept.map(({ key }) => key));
  if (now.size === keys.size && [...now].every((key) => keys.has(key))) return false;
  keys.clear();
  for (const key of now) keys.add(key);
  return true;
}
