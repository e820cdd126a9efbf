import { contactsIn } from '../core/contacts-in.ts';
import { askMessage } from '../guardian/ask-message.ts';
import { maskContacts } from '../sharing/mask-contacts.ts';
import { beginning, parseCard, type ShareCard } from '../sharing/share-card.ts';
import { bundledPacks } from './bundled-packs.ts';
import { guardianStatus } from './guardian-desk.ts';
import { MOST_UNITS } from './judge-posts.ts';
import { pageTranslate } from './page-translate.ts';

/**
 * Answers `ask-family`: the message to copy, with the contact details taken out of the words. Null asks about no post.
 *
 * @throws when the card is malformed: the content script is not trusted more than the page it stands in
 */
export async function askFamily(raw: ShareCard | null): Promise<string> {
  const card = raw === null ? null : parseCard(raw);
  if (raw !== null && !card) throw new Error('The card could not be read');
  const t = await pageTranslate();
  const status = await guardianStatus().catch(() => null);
  const name = status?.name ?? '';
  if (!card) return askMessage(null, name, t);
  const text = card.text.slice(0, MOST_UNITS);
  const masked = beginning(maskContacts(text, contactsIn({ text }, await bundledPacks())));
  return askMessage({ ...card, text: masked }, name, t);
}
