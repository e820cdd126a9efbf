import { defineContentScript } from '#imports';
import '../lib/ui/warning/word-marks.css';
import { standInPage } from '../lib/browser/stand-in-page.ts';
import { FIRST_SITE, FIRST_SITES } from '../lib/sites/first-site.ts';
import { originsOf, siteOfPage } from '../lib/sites/site-of.ts';

/** Reads the first site, and carries what that takes and no more: it stands in every page of the site. */
export default defineContentScript({
  matches: originsOf(FIRST_SITE, FIRST_SITES),
  runAt: 'document_idle',
  main: () => standInPage(siteOfPage(location.href, document, FIRST_SITES)),
});
