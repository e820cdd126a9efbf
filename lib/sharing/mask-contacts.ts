import { breakLinks } from '../reporting/break-links.ts';
import { replaceChatNames } from '../reporting/chat-names.ts';
import { replaceLongNumbers } from '../reporting/long-numbers.ts';

/** What stands where a way to reach somebody was. */
export const MASK = '•••';

/** An e-mail address. */
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * Takes every way to reach somebody out of a text, and breaks the links that remain: a card that warns must not carry
 * the lure on.
 *
 * @param contacts the contact details found in the text, as they stand there; see `contactsIn`
 */
export function maskContacts(text: string, contacts: readonly string[]): string {
  const longestFirst = [...contacts].filter(Boolean).sort((a, b) => b.length - a.length);
  const masked = longestFirst.reduce((rest, contact) => rest.replaceAll(contact, MASK), text);
  const quiet = replaceLongNumbers(
    replaceChatNames(masked.replace(MAIL, MASK), () => MASK),
    () => MASK,
  );
  return breakLinks(quiet);
}
