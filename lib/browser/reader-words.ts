import { MESSAGES } from '../ui/messages.ts';
import { languageOf } from '../ui/settings/settings-shape.ts';
import type { Messages } from '../ui/translate.ts';
import { readSettings } from './settings.ts';

/** The words of the warning in the reader's language. */
export interface ReaderWords {
  lang: 'vi' | 'en';
  messages: Messages;
}

/** Words for a content script, which carries none: the same for every page, and only one language is needed. */
export async function readerWords(): Promise<ReaderWords> {
  const lang = await readerLanguage();
  return { lang, messages: MESSAGES[lang]! };
}

/** The language the reader chose, or else the browser's. */
export async function readerLanguage(): Promise<'vi' | 'en'> {
  return languageOf((await readSettings()).language, navigator.languages);
}
