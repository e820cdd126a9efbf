import { MESSAGES } from '../ui/messages.ts';
import { type Language, languageOf, type Settings } from '../ui/settings/settings-shape.ts';
import type { Messages } from '../ui/translate.ts';
import { isLocked } from './guardian-desk.ts';
import { readSettings } from './settings.ts';

/** The words of the warning in the reader's language. */
export interface ReaderWords {
  lang: Language;
  messages: Messages;
  /** Covers are lifted with a PIN only. */
  locked: boolean;
}

/** Words for a content script, which carries none: the same for every page, and only one language is needed. */
export async function readerWords(): Promise<ReaderWords> {
  const lang = languageFor(await readSettings());
  return { lang, messages: MESSAGES[lang]!, locked: await isLocked() };
}

/** The language the reader chose, or else the browser's. */
export function languageFor({ language }: Pick<Settings, 'language'>): Language {
  return languageOf(language, navigator.languages);
}
