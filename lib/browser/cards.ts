import { type Browser, browser } from '#imports';
import { contactsIn } from '../core/contacts-in.ts';
import { maskContacts } from '../sharing/mask-contacts.ts';
import { beginning, parseCard, type ShareCard } from '../sharing/share-card.ts';
import { bundledPacks } from './bundled-packs.ts';
import { MOST_UNITS } from './judge-posts.ts';
import { openBeside } from './open-beside.ts';
import { keepNewest, stored } from './stored.ts';

/** Most cards held at once; the oldest goes first. They lie in memory and are gone when the browser closes. */
export const MOST_CARDS = 10;

const PREFIX = 'card:';

/**
 * Answers `open-card`: takes the contact details out of the words, and opens the page with the card beside the tab.
 *
 * @throws when the card is malformed: the content script is not trusted more than the page it stands in
 */
export async function openCard(raw: ShareCard, sender?: Browser.runtime.MessageSender): Promise<null> {
  const card = parseCard(raw);
  if (!card) throw new Error('The card could not be read');
  const text = card.text.slice(0, MOST_UNITS);
  const masked = beginning(maskContacts(text, contactsIn({ text }, await bundledPacks())));
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  await stored('session', PREFIX + id).write({ ...card, text: masked });
  await keepNewest('session', PREFIX, MOST_CARDS);
  await openBeside(`${browser.runtime.getURL('/card.html')}#${id}`, sender);
  return null;
}

/** The card with this id; null when it is gone. */
export async function readCard(id: string): Promise<ShareCard | null> {
  return parseCard(await stored('session', PREFIX + id).read());
}
