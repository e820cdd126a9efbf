import { findContacts } from './detectors/contact.ts';
import { fold } from './fold.ts';
import type { Packs } from './packs.ts';
import { readWords } from './read-words.ts';

/** The phone numbers and chat links of a text, spelled as they stand there, each once. */
export function contactsIn(text: string, packs: Packs): string[] {
  const folded = fold(text);
  const words = readWords(folded, packs.vocabulary);
  const contacts = findContacts(words, folded, text).map((contact) => text.slice(contact.from, contact.to));
  return [...new Set(contacts)];
}
