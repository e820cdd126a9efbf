import { BUTTONS } from '../buttons.ts';

/** Where the matter of a page may stand, best first. */
export const SCOPES: readonly string[] = ['main', '[role="main"]', 'article', '#content', '#main', 'body'];

/** Parts of any page that are not its matter. */
export const BESIDE: string = [
  // Some sites put the whole page into a form.
  'nav, footer, aside, form:not(:has(h1, main, article)), dialog, menu',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="menu"], [role="dialog"]',
  'script, style, noscript, template, svg, select, option, textarea, iframe',
  BUTTONS,
  '[aria-hidden="true"], [hidden], [contenteditable="true"]',
].join(', ');
