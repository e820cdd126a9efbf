import { defineContentScript } from '#imports';
import '../lib/sites/any-page/carry.ts';
import '../lib/ui/warning/word-marks.css';
import { standInPage } from '../lib/browser/stand-in-page.ts';
import { FIRST_SITE } from '../lib/sites/first-site.ts';
import { originsOf, SITES, siteOfPage } from '../lib/sites/sites.ts';

const testing = import.meta.env.MODE === 'e2e';

/** Reads every other site. Each is a permission of its own, asked for when the reader wants it: `site-access.ts`. */
export default defineContentScript({
  // No test can press the browser's question for a permission.
  matches: testing ? SITES.filter((site) => site !== FIRST_SITE).flatMap(originsOf) : [],
  registration: testing ? 'manifest' : 'runtime',
  runAt: 'document_idle',
  allFrames: testing,
  main: () => standInPage(siteOfPage(location.href, document)),
});
