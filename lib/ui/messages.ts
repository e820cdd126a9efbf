import en from '../../locales/en.yml';
import vi from '../../locales/vi.yml';
import type { Catalogue } from './translate.ts';

/** The words the content script needs: warning, reasons and help lines. Pages add theirs in `page-messages.ts`. */
export const MESSAGES: Catalogue = { vi, en };
