/**
 * Stands in for WXT's context of a content script (see the alias in wxt.config.ts), which we do not use: it announces
 * itself to the page by an event under a name made of our id, and making that name is the longest single thing at the
 * start of the script.
 */
export class ContentScriptContext {}
