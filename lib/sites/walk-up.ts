import { all, type Look, precedes } from './look.ts';

/** Where a walk ended: at the whole post, or where it had to give up. */
export interface Walk {
  container: Element;
  /** False when the end of the post had to be guessed. */
  certain: boolean;
}

/**
 * Climbs from a message (or another part of a post) to the element of the whole post: the nearest ancestor
 * that also holds the post's own buttons, or that the site marks as an entry of a list. It never climbs out
 * of a page region, and never to where a second post with buttons of its own begins.
 */
export function walkUp(look: Look, start: Element): Walk | null {
  const { compiled, site } = look;
  const stops = compiled.any(site.stops);
  const is = compiled.any(site.post.containerIs);
  const buttons = compiled.rungs(site.post.containerHas);
  const message = compiled.any(site.post.message);
  let guess: Element | null = null;
  let nameless: Element | null = null;
  let alone = true;
  let element = start;
  for (let up = 0; up < site.post.maxUp; up++) {
    const parent = element.parentElement;
    if (!parent || parent.matches(stops)) break;
    element = parent;
    if (element.matches(is)) return { container: element, certain: true };
    const own = countOwn(look, element, start, buttons);
    const named = (own > 0 || guess !== null) && hasName(look, element, start);
    if (own === 1 && named) return { container: element, certain: true };
    alone &&= all(element, message).every((other) => other.contains(start) || start.contains(other));
    if (own > 1 && named && nameless && alone) return { container: element, certain: true };
    if (own > 1) break;
    // Buttons without a name above are those of a reel attached to the post: the post itself is larger.
    if (own === 1) nameless ??= element;
    if (alone && (guess === null || !hasName(look, guess, start))) guess = element;
  }
  if (nameless) return { container: nameless, certain: true };
  return guess && { container: guess, certain: false };
}

/** How many rows of post buttons are inside, comments left aside. Two is enough to know. */
function countOwn(look: Look, element: Element, start: Element, buttons: readonly string[]): number {
  const comment = look.compiled.any(look.site.comment.root);
  for (const selector of buttons) {
    let count = 0;
    for (const button of element.querySelectorAll(selector)) {
      const around = button.closest(comment);
      if ((!around || around.contains(start)) && ++count > 1) return count;
    }
    if (count > 0) return count;
  }
  return 0;
}

function hasName(look: Look, element: Element, start: Element): boolean {
  const { compiled, site } = look;
  const selector = `${compiled.any(site.post.name)}, ${compiled.any(site.post.heading)}`;
  return all(element, selector).some((name) => name.contains(start) || precedes(name, start));
}
