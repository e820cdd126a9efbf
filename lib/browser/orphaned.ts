import { browser } from '#imports';

/** Whether the extension a script in a page belongs to is gone: updated, switched off or removed while the page is open. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
