import type { UnitDescription } from './define-site.ts';
import type { FoundPost } from './find-posts.ts';
import { isMine } from './is-mine.ts';
import { all, isDenied, isHidden, type Look, outermost } from './look.ts';
import { isOn, talkOf, unitsHere, unitsOf } from './units.ts';

/** A found unit, and the selector of everything that begins a unit of its own. */
export interface FoundUnit extends FoundPost {
  unit: UnitDescription;
  items: string;
}

/**
 * Finds the posts, comments and messages that a site marks whole. A kind of unit the reader did not ask for is not
 * even looked into.
 */
export function findUnits(look: Look, root: Element): FoundUnit[] {
  const here = unitsHere(look);
  const found = here
    .filter((unit) => isOn(unit, look.options))
    .flatMap((unit) => findKind(look, unit, root, here));
  const containers = new Set(found.map(({ container }) => container));
  for (const each of found) each.inside = isInside(each.container, containers);
  return found;
}

/** The outermost unit around an element, or null. A change inside a unit is news about the whole of it. */
export function unitAround(look: Look, element: Element): Element | null {
  const items = unitsOf(look.site, look.surface)
    .map((unit) => look.compiled.any(unit.item))
    .join(', ');
  if (items === '') return null;
  let outer: Element | null = null;
  for (let at = element.closest(items); at; at = at.parentElement?.closest(items) ?? null) outer = at;
  return outer;
}

/**
 * Whether a unit that was found may still be read. Between finding and reading a site can put a talk into the same
 * elements that the reader did not ask for.
 */
export function stillStands(look: Look, { unit, container }: FoundUnit): boolean {
  return unit.kind !== 'message' || mayRead(look, unit, container, unitsHere(look));
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

function findKind(
  look: Look,
  unit: UnitDescription,
  root: Element,
  here: readonly UnitDescription[],
): FoundUnit[] {
  for (const [rung, item] of look.compiled.rungs(unit.item).entries()) {
    const items = all(root, item).filter(
      (each) => mayRead(look, unit, each, here) && !isMine(look, unit, each),
    );
    const seen = items.filter((each) => !isHidden(each));
    if (seen.length > 0) return seen.map((each) => foundUnit(look, unit, item, each, rung));
  }
  return [];
}

function foundUnit(
  look: Look,
  unit: UnitDescription,
  item: string,
  container: Element,
  rung: number,
): FoundUnit {
  const items = itemsBeside(look, unit, item);
  const outside = look.compiled.any([...unit.not, ...unit.quoted]);
  const texts = textsIn(look, unit, container, (text) => {
    const part = text.closest(outside);
    const foreign = part !== null && part !== container && container.contains(part);
    return text.closest(items) === container && !foreign;
  });
  const found = { container, messages: texts.elements, rung: Math.max(rung, texts.rung), inside: false };
  return { ...found, unit, items };
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
 * What begins a unit of its own: items of the rung that found this one, since lower rungs may stand for another
 * element of the same unit, and those of every other kind.
 */
function itemsBeside(look: Look, unit: UnitDescription, item: string): string {
  const others = look.site.units.filter((each) => each !== unit).map((each) => look.compiled.any(each.item));
  return [item, ...others].join(', ');
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}
