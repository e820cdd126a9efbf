/** Where the matter of a page may stand, best first. */
export const SCOPES: readonly string[] = ['main', '[role="main"]', 'article', '#content', '#main', 'body'];

/** Parts of any page that are not its matter. */
export const BESIDE: string = [
  // Some sites put the whole page into a form.
  'nav, footer, aside, form:not(:has(h1, main, article)), dialog, menu',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="menu"], [role="dialog"]',
  'script, style, noscript, template, svg, select, option, textarea, button, iframe',
  // The link in a heading is the title, also where it calls itself a button.
  '[role="button"]:not(a[href]), :not(h1, h2, h3, h4) > [role="button"]',
  '[aria-hidden="true"], [hidden], [contenteditable="true"]',
].join(', ');
