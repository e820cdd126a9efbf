import type { UnitDescription } from './define-site.ts';
import { all, type Look, outermost } from './look.ts';

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

/** Whether an element holds words besides those in parts where no words of a unit begin, such as a name. */
export function saysMore(element: Element, notIn: string): boolean {
  const length = (each: Element) => (each.textContent ?? '').trim().length;
  const parts = outermost([...element.querySelectorAll(notIn)]);
  return parts.length === 0 || length(element) > parts.reduce((sum, part) => sum + length(part), 0);
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
    const whole = element;
    const apart = (each: Element) => !mark.contains(each) && !each.contains(mark);
    // A second mark: the unit was smaller.
    if (all(whole, item).some(apart)) return null;
    if (all(whole, rest).some((each) => apart(each) && isWords(look, unit, each, whole))) return whole;
  }
  return null;
}

/** Of messages between people not even this is asked: they may be unread by the reader's choice. */
function isWords(look: Look, unit: UnitDescription, element: Element, within: Element): boolean {
  if (unit.kind === 'message' || !unit.notIn) return true;
  const notIn = look.compiled.any(unit.notIn);
  const part = element.closest(notIn);
  return (part === null || part.contains(within)) && saysMore(element, notIn);
}
