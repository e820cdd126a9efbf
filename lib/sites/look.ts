import { type CompiledSite, compileSite } from './compile-site.ts';
import type { SiteDescription, SurfaceDescription } from './define-site.ts';
import type { SurfaceOptions } from './find-surface.ts';

/** What every reading step needs to know; made once per reading. */
export interface Look {
  site: SiteDescription;
  compiled: CompiledSite;
  surface: SurfaceDescription;
  document: Document;
  /** Address of the page, for permalinks and relative links. */
  href: string;
  options: SurfaceOptions;
}

export function lookAt(
  site: SiteDescription,
  surface: SurfaceDescription,
  document: Document,
  href: string,
  options: SurfaceOptions,
): Look {
  return { site, surface, document, href, options, compiled: compileSite(site, document) };
}

/** All elements under `root`, `root` included, that match; empty when the page plays tricks on us. */
export function all(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (root.nodeType === 1 && (root as Element).matches(selector)) found.unshift(root as Element);
  return found;
}

/** The first element under `root` that matches the first selector of a ladder that any matches, or null. */
export function firstOf(root: ParentNode, ladder: readonly string[]): Element | null {
  for (const selector of ladder) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return null;
}

/** Drops elements that stand inside another one of the list. Expects document order. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last?.contains(element)) kept.push(element);
  }
  return kept;
}

/** Whether an element stands inside one of a set. */
export function isInside(element: Element, others: { has(element: Element): boolean }): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}

/** The elements in the order in which they stand in the page. */
export function inOrder(elements: readonly Element[]): Element[] {
  return elements.toSorted((a, b) => (a === b ? 0 : precedes(a, b) ? -1 : 1));
}

/** Whether `a` comes before `b` in the page. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** Whether the element is a comment. A label alone is not enough: some posts carry one too. */
export function isComment(look: Look, element: Element): boolean {
  const { site, compiled } = look;
  const label = element.getAttribute('aria-label') ?? '';
  if (site.comment.labels.some((start) => label.startsWith(start))) return true;
  const root = compiled.any(site.comment.root);
  const links = element.querySelectorAll(compiled.any(site.comment.link));
  // A post may be a labelled article too, with comments of its own inside.
  return [...links].some((link) => link.closest(root) === element);
}

/** The comment the element stands in, or null. */
export function commentAround(look: Look, element: Element): Element | null {
  const comment = element.closest(look.compiled.any(look.site.comment.root));
  return comment && isComment(look, comment) ? comment : null;
}

/** Whether the page shows nothing of this element, as with a feed kept mounted behind a viewer. */
export function isHidden(element: Element): boolean {
  if (element.closest('[hidden], [style*="display:none"], [style*="display: none"]')) return true;
  if (typeof element.checkVisibility !== 'function' || !element.isConnected) return false;
  const window = element.ownerDocument.defaultView;
  let at: Element | null = element;
  // An element that only hands its children on (`display: contents`) has no box, and is not hidden for that.
  while (at && window && !at.checkVisibility()) {
    if (window.getComputedStyle(at).display !== 'contents') return true;
    at = at.parentElement;
  }
  return false;
}

/** Whether the element may be read at all. */
export function isDenied(look: Look, element: Element): boolean {
  return element.closest(look.compiled.any(look.surface.deny ?? look.site.deny)) !== null;
}
