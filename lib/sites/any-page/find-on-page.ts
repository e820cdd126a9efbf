import type { UnitDescription } from '../define-site.ts';
import type { FoundPost } from '../find-posts.ts';
import { type FoundUnit, findUnits } from '../find-units.ts';
import { LOW_RUNG } from '../health.ts';
import { isDenied, isHidden, type Look } from '../look.ts';
import { finish } from '../steps.ts';
import { CARD_LINK, isLikeCards, repeatedCards } from './cards.ts';
import { denseBlock } from './dense-block.ts';
import { areSigned, findMessages } from './find-messages.ts';
import { findPage } from './find-page.ts';
import type { FoundPage } from './found-page.ts';
import { isSameJob } from './same-job.ts';

/** The one text last found on a page, so that a change inside it finds the same text again. */
const lastPage = new WeakMap<Document, FoundPage>();
/** A page whose cards hold more of its words than this is a list. */
const MOSTLY_CARDS = 0.5;
/** Of cards nobody described, and of those beside a text: how they were found tells little of how well the page was read. */
const FAIR_RUNG = LOW_RUNG - 1;

/**
 * Finds the cards under `root`, and the one text of the page when `root` is the whole page or the element that text
 * stands in: asking for it after every change elsewhere would be dear and give the same answer.
 */
export function findOnPage(look: Look, root: Element): FoundPost[] {
  const { document } = look;
  const whole = root === document.documentElement || root === document.body;
  const described = finish(findUnits(look, root));
  const last = lastPage.get(document);
  if (!whole && last?.container !== root) return last ? besides(last, described) : described;
  let cards: FoundUnit[] = described;
  let messages: FoundPage[] = [];
  // Looked for only when no better source has spoken: it takes in the whole page.
  const isList = () => {
    if (cards.length === 0 && whole) {
      messages = findMessages(look);
      if (!areSigned(messages)) cards = undescribed(look);
    }
    if (cards.length === 0) return messages.length > 0;
    messages = [];
    return !isLikeCards(look.href, elementsOf(cards));
  };
  const page = findPage(look, isList, () => new Set(elementsOf(cards)));
  if (!page) {
    lastPage.delete(document);
    return messages.length > 0 ? messages : cards;
  }
  lastPage.set(document, page);
  return [page, ...besides(page, described)];
}

/** The cards of other jobs than the one the page is about. */
function besides({ page }: FoundPage, cards: readonly FoundUnit[]): FoundUnit[] {
  return cards
    .filter(({ container }) => !isSameJob(container, page))
    .map((card) => ({ ...card, rung: Math.min(card.rung, FAIR_RUNG) }));
}

const elementsOf = (cards: readonly FoundUnit[]) => cards.map(({ container }) => container);

const CARD: UnitDescription = {
  id: 'card',
  kind: 'post',
  defaultOn: true,
  item: [],
  skip: [],
  text: [],
  pick: 'apart',
  not: [],
  quoted: [],
  name: [],
  link: CARD_LINK,
  more: [],
};

/** Cards that nobody described, where they are most of the page. */
function undescribed(look: Look): FoundUnit[] {
  const cards = repeatedCards(look.document).filter((card) => !isDenied(look, card) && !isHidden(card));
  const block = denseBlock(look.document);
  const inside = cards.filter((card) => !block || block.contains(card));
  const length = (elements: Element[]) =>
    elements.reduce((sum, each) => sum + (each.textContent ?? '').trim().length, 0);
  if (block && length(inside) < length([block]) * MOSTLY_CARDS && !isLikeCards(look.href, cards)) return [];
  const found = { rung: FAIR_RUNG, inside: false, unit: CARD, inner: new Set<Element>() };
  return cards.map((container) => ({ ...found, container, messages: [container] }));
}
