import { all, type Look, precedes } from '../look.ts';
import { BESIDE, SCOPES } from './beside.ts';
import { denseBlock } from './dense-block.ts';
import { type FoundPage, fits, fromElements } from './found-page.ts';
import { squeeze } from './squeeze.ts';

/** The densest block of a page nobody described, with the heading above it. */
export function fromBlock(look: Look, cards: ReadonlySet<Element>): FoundPage | null {
  const block = denseBlock(look.document, cards);
  if (!block) return null;
  const heading = headingOf(look, '') ?? firstSubheading(look, block);
  return fromElements(look, heading && !block.contains(heading) ? heading : null, [block], '');
}

/** The heading that says the same as `title`, or the page's first; some job pages have no `h1` at all. */
export function headingOf(look: Look, title: string): Element | null {
  const wanted = squeeze(title);
  const headings = all(look.document.documentElement, 'h1, h2, h3, [class*="title" i]').filter((each) =>
    fits(look, each),
  );
  const same =
    wanted === '' ? undefined : headings.find((each) => squeeze(each.textContent ?? '') === wanted);
  return same ?? headings.find((each) => each.tagName === 'H1') ?? null;
}

/** Pages without a first heading mostly put the title into the first of the second ones. */
function firstSubheading(look: Look, block: Element): Element | null {
  const headings = all(block.closest(SCOPES.join(', ')) ?? look.document.documentElement, 'h2');
  const first = headings.find((each) => fits(look, each) && !each.closest(BESIDE));
  return first && precedes(first, block) ? first : null;
}

/** Where a warning stands when nothing better is known. */
export function firstBlock(look: Look): Element | null {
  const [main = null] = SCOPES.map((scope) => look.document.querySelector(scope)).filter(
    (each) => each !== null,
  );
  return main?.firstElementChild ?? main;
}
