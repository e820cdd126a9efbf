import { all, inOrder, type Look, outermost } from '../look.ts';
import { type FoundPage, fits, fromElements, nameIn } from './found-page.ts';

/** The text of a page as the site described it. */
export function fromDescription(look: Look, cards: ReadonlySet<Element>): FoundPage | null {
  const { page } = look.site;
  if (!page) return null;
  const title = first(look, page.title);
  // What is named alike in a card is another job's.
  const others = [...cards].filter((card) => !title || !card.contains(title));
  const isOwn = (each: Element) => fits(look, each) && !others.some((card) => card.contains(each));
  for (const selector of look.compiled.rungs(page.block)) {
    const blocks = outermost(all(look.document.documentElement, selector)).filter(isOwn);
    if (blocks.length === 0) continue;
    const company = first(
      look,
      page.company,
      (each) => isOwn(each) && (!title || (!each.contains(title) && !title.contains(each))),
    );
    const parts = title ? [title, ...blocks] : blocks;
    const facts = factsOf(
      look,
      page.facts ?? [],
      (each) => isOwn(each) && !parts.some((part) => part.contains(each) || each.contains(part)),
    );
    return fromElements(look, title, inOrder([...facts, ...blocks]), nameIn(look, company));
  }
  return null;
}

/** Pay, place and the like, from the first rung that has some. */
function factsOf(look: Look, ladder: readonly string[], isOwn: (element: Element) => boolean): Element[] {
  for (const selector of look.compiled.rungs(ladder)) {
    const facts = outermost(all(look.document.documentElement, selector)).filter(isOwn);
    if (facts.length > 0) return facts;
  }
  return [];
}

function first(
  look: Look,
  ladder: readonly string[],
  isOne: (element: Element) => boolean = () => true,
): Element | null {
  for (const selector of look.compiled.rungs(ladder)) {
    const element = all(look.document.documentElement, selector).find(
      (each) => fits(look, each) && isOne(each),
    );
    if (element) return element;
  }
  return null;
}
