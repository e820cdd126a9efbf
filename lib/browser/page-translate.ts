import { PAGE_MESSAGES } from '../ui/page-messages.ts';
import { createTranslate, type Translate } from '../ui/translate.ts';
import { readerLanguage } from './reader-words.ts';

/** All words in the reader's language, for what the worker says itself. */
export async function pageTranslate(): Promise<Translate> {
  return createTranslate(PAGE_MESSAGES, await readerLanguage());
}
