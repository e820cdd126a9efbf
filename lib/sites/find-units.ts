import type { Rungs, UnitDescription } from './define-site.ts';
import type { FoundPost } from './find-posts.ts';
import { isMine } from './is-mine.ts';
import { all, isDenied, isHidden, isInside, type Look, outermost, precedes } from './look.ts';
import type { Steps } from './steps.ts';
import { elementAround, saysMore, unitElements } from './unit-element.ts';
import { isOn, talkOf, unitsHere, unitsOf } from './units.ts';

/** A found unit, and the elements in it that begin units of their own. */
export interface FoundUnit extends FoundPost {
  unit: UnitDescription;
  inner: ReadonlySet<Element>;
}

const NONE: Rungs = [];
/** Nothing in these was meant to be seen. */
const UNSEEN = '[aria-hidden="true"], [hidden], [contenteditable="true"], [contenteditable=""]';

/**
 * Finds the posts, comments and messages that a site marks whole. A kind of unit the reader did not ask for is not
 * even looked into.
 */
export function* findUnits(look: Look, root: Element): Steps<FoundUnit[]> {
  const here = unitsHere(look);
  const found: FoundUnit[] = [];
  for (const unit of here) {
    if (isOn(unit, look.options)) found.push(...(yield* findKind(look, unit, root, here)));
  }
  const containers = new Set(found.map(({ container }) => container));
  for (const each of found) each.inside = isInside(each.container, containers);
  return found;
}

/** The outermost unit around an element, or null. A change inside a unit is news about the whole of it. */
export function unitAround(look: Look, element: Element): Element | null {
  let outer: Element | null = null;
  for (const unit of unitsOf(look.site, look.surface)) {
    const item = look.compiled.any(unit.item);
    let at = element.closest(item);
    while (at) {
      const whole = elementAround(look, unit, item, at);
      // Around a list stand only more lists; to read all of it for one new entry would take longer with each.
      if (whole && isList(look, unit, whole, outer ?? element)) break;
      if (whole && !outer?.contains(whole)) outer = whole;
      at = at.parentElement?.closest(item) ?? null;
    }
  }
  return outer;
}

/**
 * Whether a unit that was found may still be read. Between finding and reading a site can put a talk into the same
 * elements that the reader did not ask for.
 */
export function stillStands(look: Look, { unit, container }: FoundUnit): boolean {
  if (unit.kind !== 'message') return true;
  return mayRead(look, unit, container, unitsHere(look)) && !isMine(look, unit, container);
}

function mayRead(
  look: Look,
  unit: UnitDescription,
  item: Element,
  here: readonly UnitDescription[],
): boolean {
  if (unit.kind === 'message' && talkOf(look, here, item) !== unit) return false;
  const skip = look.compiled.any(unit.skip);
  return !item.matches(skip) && item.querySelector(skip) === null && !isDenied(look, item);
}

function* findKind(
  look: Look,
  unit: UnitDescription,
  root: Element,
  here: readonly UnitDescription[],
): Steps<FoundUnit[]> {
  for (const [rung, item] of look.compiled.rungs(unit.item).entries()) {
    const found: FoundUnit[] = [];
    for (const each of unitElements(look, unit, item, root)) {
      yield;
      if (!mayRead(look, unit, each, here) || isMine(look, unit, each)) continue;
      if (!isHidden(each) && !isList(look, unit, each)) found.push(foundUnit(look, unit, item, each, rung));
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** With two rows of buttons an element is a list of such units. Next to an entry that is known, another is soon found. */
function isList(look: Look, unit: UnitDescription, element: Element, entry?: Element): boolean {
  if (!unit.before) return false;
  const footer = look.compiled.any(unit.before);
  let branch = entry;
  while (branch?.parentElement && branch.parentElement !== element) branch = branch.parentElement;
  if (branch?.parentElement && branch.querySelector(footer)) {
    const beside = [branch.previousElementSibling, branch.nextElementSibling];
    if (beside.some((each) => each?.querySelector(footer))) return true;
  }
  return outermost(all(element, footer)).length > 1;
}

function foundUnit(
  look: Look,
  unit: UnitDescription,
  item: string,
  container: Element,
  rung: number,
): FoundUnit {
  const inner = innerUnits(look, unit, item, container);
  const own = (element: Element) => isOwnPart(element, inner, container);
  const first = (list: Rungs = NONE) => all(container, look.compiled.any(list)).find(own);
  const outside = `${look.compiled.any(unit.not)}, ${look.compiled.any(unit.quoted)}`;
  const notIn = look.compiled.any(unit.notIn ?? NONE);
  const header = first(unit.after);
  const footer = first(unit.before);
  const begins = (text: Element) =>
    own(text) &&
    ![outside, notIn, UNSEEN].some((parts) => isWithin(container, text, parts)) &&
    (!unit.notIn || saysMore(text, notIn));
  const between = (text: Element) =>
    (!unit.after || (header !== undefined && isAhead(header, text))) &&
    (!unit.before || (footer !== undefined && isAhead(text, footer)));
  const texts = textsIn(look, unit, container, (text) => begins(text) && between(text));
  const titles = all(container, look.compiled.any(unit.title ?? NONE)).filter(
    (title) => begins(title) && !isHidden(title),
  );
  const messages = [...outermost(titles), ...texts.elements];
  return { container, messages, rung: Math.max(rung, texts.rung), inside: false, unit, inner };
}

/** The texts of the first rung that has one that fits. */
export function textsIn(
  look: Look,
  unit: UnitDescription,
  within: Element,
  fits: (text: Element) => boolean,
): { elements: Element[]; rung: number } {
  for (const [rung, selector] of look.compiled.rungs(unit.text).entries()) {
    const elements = outermost(all(within, selector).filter((text) => fits(text) && !isHidden(text)));
    if (elements.length > 0) return { elements, rung };
  }
  return { elements: [], rung: 0 };
}

/**
 * What begins a unit of its own inside an item: items of the rung that found it, since lower rungs may stand for
 * another element of the same unit, and those of every other kind.
 */
function innerUnits(look: Look, unit: UnitDescription, item: string, container: Element): Set<Element> {
  const inner = new Set(unitElements(look, unit, item, container));
  for (const other of unitsOf(look.site, look.surface)) {
    if (other === unit) continue;
    for (const each of unitElements(look, other, look.compiled.any(other.item), container))
      if (!each.matches(look.compiled.any(other.skip))) inner.add(each);
  }
  for (const each of inner) if (each === container || !container.contains(each)) inner.delete(each);
  return inner;
}

/** Whether an element belongs to the unit itself and not to one inside it. */
function isOwnPart(element: Element, inner: ReadonlySet<Element>, container: Element): boolean {
  for (let at: Element | null = element; at && at !== container; at = at.parentElement)
    if (inner.has(at)) return false;
  return true;
}

function isWithin(container: Element, element: Element, parts: string): boolean {
  const part = element.closest(parts);
  return part !== null && part !== container && container.contains(part);
}

/** Whether one element ends before the other begins. */
function isAhead(element: Element, other: Element): boolean {
  return precedes(element, other) && !element.contains(other);
}
