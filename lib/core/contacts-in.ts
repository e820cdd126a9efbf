import { findAtNames } from './detectors/at-names.ts';
import { findContacts } from './detectors/contact.ts';
import { fold } from './fold.ts';
import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { readWords } from './read-words.ts';

/** Phone numbers, chat links, e-mail addresses and @names of a post and its pictures, as they stand there, each once. */
export function contactsIn({ text, posterText = '' }: Post, packs: Packs): string[] {
  const contacts = [text, posterText].flatMap((field) => {
    const folded = fold(field);
    const words = readWords(folded, packs.vocabulary);
    return [...findContacts(words, folded, field), ...findAtNames(field)].map(({ from, to }) =>
      field.slice(from, to),
    );
  });
  return [...new Set(contacts)];
}
