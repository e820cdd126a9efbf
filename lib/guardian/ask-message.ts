import type { Say } from '../reporting/draft-text.ts';
import type { ShareCard } from '../sharing/share-card.ts';

/**
 * The message a reader sends to somebody of their family about a post. Says what was found in it; the address of the
 * post and who wrote it are not in here, and its words come with the contact details taken out.
 *
 * @param card null for a message about no post in particular
 * @param name what the reader calls them; empty when nobody has given one
 */
export function askMessage(card: ShareCard | null, name: string, t: Say): string {
  const to = name ? 'guardian.ask' : 'guardian.ask.nameless';
  const lines = [t(`${to}.${card ? 'about-post' : 'about-job'}`, { name })];
  if (card) {
    const { level, kind, reasons, text } = card;
    lines.push('', t('guardian.ask.told', { title: t(`warning.title.${level}.${kind}`) }));
    lines.push(...reasons.map((reason) => `- ${t(`reasons.${reason}.sentence`)}`));
    if (text) lines.push(t('guardian.ask.words', { text }));
    lines.push('', t('card.doubt'));
  }
  lines.push(t(`${to}.end`, { name }));
  return lines.join('\n');
}
