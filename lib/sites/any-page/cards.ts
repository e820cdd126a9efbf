import { firstOf } from '../look.ts';
import { BESIDE } from './beside.ts';

/** A list of cards has at least this many of the same shape. */
const MIN_CARDS = 5;
const MIN_TEXT = 15;
const MAX_TEXT = 1_200;
/** Most parents looked at, and most cards taken. */
const MAX_PARENTS = 5_000;
const MAX_CARDS = 300;

/**
 * Cards of a list page nobody described: five or more siblings of one shape, each with a link and a few words beside it. Each is
 * judged by itself, since words of different ads together would say what none of them says.
 */
export function repeatedCards(document: Document): Element[] {
  const cards: Element[] = [];
  let parents = 0;
  for (const parent of document.body?.querySelectorAll('*') ?? []) {
    if (parent.children.length < MIN_CARDS) continue;
    if (++parents > MAX_PARENTS || cards.length >= MAX_CARDS) break;
    if (cards.some((card) => card.contains(parent)) || parent.closest(BESIDE)) continue;
    const group = largestGroup([...parent.children]).filter(isCard);
    if (group.length >= MIN_CARDS) cards.push(...group);
  }
  return cards.slice(0, MAX_CARDS);
}

function largestGroup(elements: readonly Element[]): Element[] {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const shape = `${element.tagName}.${element.classList[0] ?? ''}`;
    const group = groups.get(shape) ?? [];
    group.push(element);
    groups.set(shape, group);
  }
  return [...groups.values()].reduce((best, each) => (each.length > best.length ? each : best), []);
}

function isCard(element: Element): boolean {
  if (!element.matches('a[href]') && element.querySelector('a[href]') === null) return false;
  const { length } = (element.textContent ?? '').trim();
  return length >= MIN_TEXT && length <= MAX_TEXT && hasParts(element);
}

/** An ad says more than what it links by; a bare link is an entry of a menu. */
function hasParts(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let parts = 0;
  while (parts < 2 && walker.nextNode()) if (/\p{L}/u.test((walker.currentNode as Text).data)) parts++;
  return parts === 2;
}

/** The link of a card that leads to its job: that of its title before that of a logo, which mostly leads to the company. */
export const CARD_LINK: readonly string[] = [
  'h1 a[href], h2 a[href], h3 a[href], h4 a[href]',
  'a[href]:not(:has(> img:only-child))',
  'a[href]',
];

/**
 * Whether an address is of the same make as those most cards lead to (`…-id123.html`): then the page is about one of
 * such jobs, and the cards on it are others. A list has an address of its own kind.
 */
export function isLikeCards(href: string, cards: readonly Element[]): boolean {
  const own = makeOf(href, href);
  if (own === null) return false;
  const links = cards.map(ownLink).filter((link) => link !== null);
  // Cards that lead nowhere tell nothing; the address alone speaks.
  if (links.length === 0) return true;
  const alike = links.filter((link) => makeOf(link.getAttribute('href') ?? '', href) === own);
  return alike.length > links.length / 2;
}

/** What a card leads to. Its other links, to a place or a company, are of another make, and the card need be none itself. */
function ownLink(card: Element): Element | null {
  return card.matches('a[href]') ? card : firstOf(card, CARD_LINK);
}

/** How an address that names one thing by a number ends, with `#` for its numbers; null when it names none. */
function makeOf(href: string, base: string): string | null {
  try {
    const path = new URL(href, base).pathname.toLowerCase().replace(/\/$/u, '').replace(/\d+/gu, '#');
    return /(?:[a-z]{0,4})#[^/#]*$/u.exec(path)?.[0] ?? null;
  } catch {
    return null;
  }
}
