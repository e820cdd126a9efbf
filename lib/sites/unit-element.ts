import type { UnitDescription } from './define-site.ts';
import { all, type Look } from './look.ts';

/** How far up from a mark the whole unit is looked for. */
const MAX_UP = 12;

/** The elements of all units of one kind at or under `root` that are found by `item`, in page order. */
export function unitElements(look: Look, unit: UnitDescription, item: string, root: Element): Element[] {
  const marks = all(root, item);
  if (!unit.up) return marks;
  const found = new Set<Element>();
  for (const mark of marks) {
    const element = elementAround(look, unit, item, mark);
    if (element) found.add(element);
  }
  return [...found];
}

/** The unit a mark stands in; null where another unit begins before the rest of this one is found. */
export function elementAround(
  look: Look,
  unit: UnitDescription,
  item: string,
  mark: Element,
): Element | null {
  if (!unit.up) return mark;
  const rest = look.compiled.any(unit.up);
  let element = mark.parentElement;
  for (let up = 0; element && up < MAX_UP; up++, element = element.parentElement) {
    if (element.matches('body, html')) return null;
    // A second mark that is not part of the first one: the unit was smaller.
    if (all(element, item).some((each) => !mark.contains(each) && !each.contains(mark))) return null;
    const whole = all(element, rest).some((each) => !mark.contains(each) && !each.contains(mark));
    if (whole) return element;
  }
  return null;
}
