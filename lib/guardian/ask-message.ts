import type { Say } from '../reporting/draft-text.ts';
import type { ShareCard } from '../sharing/share-card.ts';

/**
 * The message a reader sends to somebody of their family about a post. Says what was found in it; the address of the
 * post and who wrote it are not in here, and its words come with the contact details taken out.
 *
 * @param card null for a message about no post in particular
 * @param name what the reader calls them
 */
export function askMessage(card: ShareCard | null, name: string, t: Say): string {
  const lines = [t(card ? 'guardian.ask.about-post' : 'guardian.ask.about-job', { name })];
  if (card) {
    const { level, kind, reasons, text } = card;
    lines.push('', t('guardian.ask.told', { title: t(`warning.title.${level}.${kind}`) }));
    lines.push(...reasons.map((reason) => `- ${t(`reasons.${reason}.sentence`)}`));
    if (text) lines.push(t('guardian.ask.words', { text }));
    lines.push('', t('card.doubt'));
  }
  lines.push(t('guardian.ask.end', { name }));
  return lines.join('\n');
}
