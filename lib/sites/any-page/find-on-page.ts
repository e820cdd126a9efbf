import type { UnitDescription } from '../define-site.ts';
import type { FoundPost } from '../find-posts.ts';
import { type FoundUnit, findUnits } from '../find-units.ts';
import { isDenied, isHidden, type Look } from '../look.ts';
import { CARD_LINK, isLikeCards, repeatedCards } from './cards.ts';
import { denseBlock } from './dense-block.ts';
import { findPage } from './find-page.ts';

/** The element the text of a page was last found in, so that a change inside it finds the same text again. */
const lastContainer = new WeakMap<Document, Element>();
/** A page whose cards hold more of its words than this is a list. */
const MOSTLY_CARDS = 0.5;

/**
 * Finds the cards under `root`, and the one text of the page when `root` is the whole page or the element that text
 * stands in: asking for it after every change elsewhere would be dear and give the same answer.
 */
export function findOnPage(look: Look, root: Element): FoundPost[] {
  const { document } = look;
  const whole = root === document.documentElement || root === document.body;
  const described = findUnits(look, root);
  if (!whole && lastContainer.get(document) !== root) return described;
  let cards: FoundUnit[] = described;
  // Looked for only when no better source has spoken: it takes in the whole page.
  const isList = () => {
    if (cards.length === 0 && whole) cards = undescribed(look);
    return cards.length > 0 && !isLikeCards(look.href, elementsOf(cards));
  };
  const page = findPage(look, isList, () => new Set(elementsOf(cards)));
  if (!page) return cards;
  lastContainer.set(document, page.container);
  return [page, ...described];
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
  const found = { rung: 2, inside: false, unit: CARD, inner: new Set<Element>() };
  return cards.map((container) => ({ ...found, container, messages: [container] }));
}
