import { defineUnlistedScript } from '#imports';
import { readAnyPage } from '../lib/sites/any-page/read-any-page.ts';

/** Stands in a page for one moment, when the reader asks to have it looked at, and hands back its texts. */
export default defineUnlistedScript(() =>
  readAnyPage(document, location.href).map(({ author, text, link }) => ({ author, text, link })),
);
