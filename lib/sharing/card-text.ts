import type { HotlineLine } from '../hotlines/to-line.ts';
import type { Say } from '../reporting/draft-text.ts';
import { firstAction } from './first-action.ts';
import type { ShareCard } from './share-card.ts';

/** One part of a card; text and picture are made from the same parts. */
export interface CardPart {
  look: 'title' | 'words' | 'label' | 'point' | 'quote' | 'action' | 'small';
  text: string;
}

/** Everything a card says, from top to bottom. `lines` are help lines in the reader's language. */
export function cardParts(
  card: ShareCard,
  lines: readonly Pick<HotlineLine, 'name' | 'number' | 'tel' | 'cost'>[],
  t: Say,
  withText: boolean,
): CardPart[] {
  const { level, kind, reasons, text } = card;
  const part = (look: CardPart['look'], words: string): CardPart[] => [{ look, text: words }];
  const numbers = lines.filter(({ number }) => number !== null);
  return [
    ...part('title', t(`warning.title.${level}.${kind}`)),
    ...part('words', t('card.doubt')),
    ...(reasons.length > 0 ? part('label', t('card.why')) : []),
    ...reasons.flatMap((reason) => part('point', t(`reasons.${reason}.sentence`))),
    ...(withText && text ? [...part('label', t('card.words')), ...part('quote', `“${text}”`)] : []),
    ...part('action', firstAction(card, lines, t)),
    ...(numbers.length > 0 ? part('label', t('card.help')) : []),
    ...numbers.flatMap(({ name, number, cost }) =>
      part('point', [`${number}: ${name}`, cost].filter(Boolean).join('. ')),
    ),
    ...part('small', t('card.note')),
  ];
}

/** The card as plain text. */
export function cardText(parts: readonly CardPart[]): string {
  const gap = (look: CardPart['look']) => look === 'label' || look === 'action' || look === 'small';
  return parts
    .map(({ look, text }) => `${gap(look) ? '\n' : ''}${look === 'point' ? `- ${text}` : text}`)
    .join('\n');
}
