/** Where a warning goes: in `parent`, right before `before`. */
export interface Place {
  parent: Element;
  before: Element;
}

/** How far up from the message we look for a place where a block fits. */
const MAX_STEPS = 4;

/**
 * The place right before the message. Climbs while the parent lays its children out in a row or in a line,
 * because a block would stand beside the message there. Null when the message is not in the page.
 */
export function findPlace(anchor: Element, container: Element): Place | null {
  if (!anchor.isConnected || anchor === container || !container.contains(anchor)) return null;
  let before = anchor;
  for (let step = 0; step < MAX_STEPS; step++) {
    const parent: Element | null = before.parentElement;
    if (!parent) return null;
    if (!laysOutInRow(parent)) return { parent, before };
    if (parent === container) return null;
    before = parent;
  }
  return null;
}

function laysOutInRow(parent: Element): boolean {
  const style = getComputedStyle(parent);
  const { display } = style;
  if (display.includes('flex')) return !style.flexDirection.startsWith('column');
  // Asked of a grid alone: this takes a layout.
  if (display.includes('grid')) return style.gridTemplateColumns.trim().split(/\s+/).length > 1;
  return display === 'inline' || display === 'contents' || display.startsWith('table');
}

/** The place of a chip: right before the message, whatever its parent does, because a chip takes no room. */
export function findChipPlace(anchor: Element, container: Element): Place | null {
  if (!anchor.isConnected || anchor === container || !container.contains(anchor)) return null;
  return anchor.parentElement && { parent: anchor.parentElement, before: anchor };
}

/** The outermost element around a place that hides a part of what stands there, or null. Reads layout. */
export function cutBy(shown: Element, parent: Element, container: Element): Element | null {
  const { left, right, top, bottom, width } = shown.getBoundingClientRect();
  let cutting: Element | null = null;
  if (width === 0) return cutting;
  for (let at: Element | null = parent; at; at = at === container ? null : at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (![overflowX, overflowY].some((overflow) => HIDES.has(overflow))) continue;
    const room = at.getBoundingClientRect();
    const over = [room.left - left, right - room.right, room.top - top, bottom - room.bottom];
    if (over.some((much) => much > CUT)) cutting = at;
  }
  return cutting;
}

const HIDES: ReadonlySet<string> = new Set(['hidden', 'clip', 'auto', 'scroll']);
/** So many px may be cut off. */
const CUT = 4;

/** How much each clipping element around a place cuts off, in px; compare before and after inserting. */
export type Cuts = Map<Element, number>;

/** Elements from `parent` up to the post that hide what does not fit. Reads layout. */
export function cutsAround(parent: Element, container: Element): Cuts {
  const cuts: Cuts = new Map();
  for (let at: Element | null = parent; at; at = at === container ? null : at.parentElement) {
    const overflow = getComputedStyle(at).overflowY;
    if (overflow === 'hidden' || overflow === 'clip') cuts.set(at, at.scrollHeight - at.clientHeight);
  }
  return cuts;
}

/** True when inserting made some element cut off more than before: it has a fixed height. Reads layout. */
export function cutsMore(before: Cuts): boolean {
  for (const [element, cut] of before) {
    if (element.scrollHeight - element.clientHeight > cut + CUT) return true;
  }
  return false;
}

/** Whether the host still stands ahead of the message, in the same part of the page. */
export function standsBefore(host: Element, anchor: Element): boolean {
  const parent = host.parentElement;
  if (!parent?.contains(anchor)) return false;
  return (host.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
