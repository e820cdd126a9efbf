import { breakLinks } from '../reporting/break-links.ts';

/** What stands where a way to reach somebody was. */
export const MASK = '•••';

/** Long rows of digits are numbers to call or accounts to pay into, whatever else they may be. */
const LONG_NUMBER = /\+?\d(?:[\s.\-–()]{0,2}\d){7,}/gu;
/** Sums end in whole thousands, and no sum begins with nought as a number to call does. */
const SUM = /^[1-9]\d{0,2}(?:[.\s]\d{3})*[.\s]000$/u;
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
  const quiet = masked
    .replace(MAIL, MASK)
    .replace(LONG_NUMBER, (number) => (SUM.test(number) ? number : MASK));
  return breakLinks(quiet);
}
