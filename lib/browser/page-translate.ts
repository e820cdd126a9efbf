import { PAGE_MESSAGES } from '../ui/page-messages.ts';
import { createTranslate, type Translate } from '../ui/translate.ts';
import { languageFor } from './reader-words.ts';
import { readSettings } from './settings.ts';

/** All words in the reader's language, for what the worker says itself. */
export async function pageTranslate(): Promise<Translate> {
  return createTranslate(PAGE_MESSAGES, languageFor(await readSettings()));
}
