import { squeeze } from './squeeze.ts';

/** Most elements of one card that are looked at. */
const MAX_PARTS = 200;

/**
 * Whether a card is of the very job a page is about, as in a list whose open job stands beside it. It bears the same title and
 * the same company, and says less.
 */
export function isSameJob(card: Element, job: { title: string; author: string }): boolean {
  const title = squeeze(job.title);
  const author = squeeze(job.author);
  if (title === '' || author === '' || !squeeze(card.textContent ?? '').includes(author)) return false;
  return [...card.querySelectorAll('*')]
    .slice(0, MAX_PARTS)
    .some((part) => squeeze(part.textContent ?? '') === title);
}
