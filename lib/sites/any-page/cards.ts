/** A list of cards has at least this many of the same shape. */
const MIN_CARDS = 5;
const MIN_TEXT = 15;
const MAX_TEXT = 1_200;
/** Most parents looked at, and most cards taken. */
const MAX_PARENTS = 5_000;
const MAX_CARDS = 300;
const BESIDE =
  'nav, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="menu"]';

/**
 * Cards of a list page nobody described: five or more siblings of one shape, each with a link and a few words. Each is
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
  return length >= MIN_TEXT && length <= MAX_TEXT;
}
