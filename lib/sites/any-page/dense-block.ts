import { BESIDE, SCOPES } from './beside.ts';

/** Shortest text that is taken for the matter of a page, in UTF-16 units. */
const MIN_TEXT = 160;
/** Share of the words that must stand in a child for the search to go down into it. */
const MOST = 0.65;
/** Above this share of link text a region is a list of links and no text of its own. */
const MOST_LINKS = 0.5;
/** Most text nodes weighed. */
const MAX_NODES = 40_000;

const NONE: ReadonlySet<Element> = new Set();

/**
 * The smallest element that holds most of a page's words, with everything beside the matter left out; null when the
 * page is short, or a list of links. Reads only text nodes, never layout.
 *
 * @param except what else is not the matter, such as cards that lead elsewhere
 */
export function denseBlock(document: Document, except: ReadonlySet<Element> = NONE): Element | null {
  for (const selector of SCOPES) {
    const scope = document.querySelector(selector);
    if (!scope) continue;
    const weights = weigh(scope, except);
    const { text, link } = weights.get(scope) ?? { text: 0, link: 0 };
    if (text < MIN_TEXT) continue;
    if (link / (text + link) > MOST_LINKS) return null;
    return narrow(scope, weights, text);
  }
  return null;
}

interface Weight {
  /** Letters outside links, and inside. */
  text: number;
  link: number;
}

function weigh(scope: Element, except: ReadonlySet<Element>): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const isBeside = (element: Element) => element.matches(BESIDE) || except.has(element);
  const walker = scope.ownerDocument.createTreeWalker(scope, 5, {
    acceptNode: (node) => (node.nodeType === 1 && isBeside(node as Element) ? 2 : 1),
  });
  for (let count = 0; count < MAX_NODES && walker.nextNode(); count++) {
    const node = walker.currentNode;
    if (node.nodeType !== 3) continue;
    const length = (node as Text).data.trim().length;
    if (length === 0) continue;
    const key = node.parentElement?.closest('a') ? 'link' : 'text';
    for (let at = node.parentElement; at; at = at.parentElement) {
      const weight = weights.get(at) ?? { text: 0, link: 0 };
      weight[key] += length;
      weights.set(at, weight);
      if (at === scope) break;
    }
  }
  return weights;
}

function narrow(scope: Element, weights: ReadonlyMap<Element, Weight>, total: number): Element {
  let block = scope;
  for (;;) {
    const child = [...block.children].find((each) => (weights.get(each)?.text ?? 0) >= total * MOST);
    if (!child || /^(?:P|SPAN|A|LI|TD|STRONG|B|EM)$/u.test(child.tagName)) return block;
    block = child;
  }
}
