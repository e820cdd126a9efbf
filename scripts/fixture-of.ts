import { Window } from 'happy-dom';
import { readHealth } from '../lib/sites/read-health.ts';
import '../lib/sites/any-page/carry.ts';
import { readPosts } from '../lib/sites/read-posts.ts';
import { siteOf } from '../lib/sites/sites.ts';
import { personalTraces } from './personal-traces.ts';
import { scrubPage } from './scrub-page.ts';

/** A page for the tests, made of a saved one. */
export interface Fixture {
  /** Folder of its site in `lib/sites`. */
  folder: string;
  html: string;
  expected: {
    about: string;
    url: string;
    surface: string | null;
    health: string;
    visibleMs: number;
    posts: Record<string, unknown>[];
  };
}

/** Long enough for a page to be called empty or broken instead of loading, in milliseconds. */
const VISIBLE_MS = 20_000;

/**
 * Takes everything of people out of a saved page and reads what is left.
 *
 * @throws when the address is of no known site, or when something personal is left in the page
 */
export function fixtureOf(saved: string, url: string, about: string): Fixture {
  const site = siteOf(url);
  if (!site) throw new Error(`${url} is of no known site; npm run new:site makes one.`);
  const document = parse(saved);
  scrubPage(document, site);
  const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const traces = personalTraces(html, [...site.hosts, ...site.unsupportedHosts]);
  if (traces.length > 0)
    throw new Error(`Something personal is left, so nothing was written:\n${traces.join('\n')}`);
  const where = { location: { href: withoutNames(url) }, visibleMs: VISIBLE_MS };
  const again = parse(html);
  const { state, surface } = readHealth(again, site, where);
  const posts = readPosts(again, site, where).map(({ author, text, posterText, link, partial, kind }) => ({
    author,
    text,
    posterText,
    link,
    partial,
    kind,
  }));
  return {
    folder: site.id,
    html,
    expected: { about, url: where.location.href, surface, health: state, visibleMs: VISIBLE_MS, posts },
  };
}

function parse(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** Ids in the address become small numbers; names of people stand in the path of no surface we know by name. */
function withoutNames(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\d{5,}/gu, '1000');
}
