import type { FoundPost } from './find-posts.ts';
import { findRun } from './find-run.ts';
import { all, commentAround, type Look, outermost } from './look.ts';

/** Shortest text under a second name that is taken for a shared post; link cards hold shorter ones. */
const MIN_SHARED = 20;

/** Whether a message was written by the author of the post and not quoted in it. */
export function isOwn(look: Look, message: Element, container: Element): boolean {
  const nested = message.closest(look.compiled.any(look.site.post.nested));
  return !nested || !container.contains(nested) || nested === container;
}

/** Texts of shared posts that are not marked as messages: quoted, or under a second name. */
export function findShared(look: Look, found: FoundPost, first: Element | null, inner: Element[]): Element[] {
  const { compiled, site } = look;
  const { container } = found;
  const taken = [...found.messages, ...inner];
  const boxes = all(container, compiled.any(site.post.nested)).filter((box) => box !== container);
  const names = all(container, `${compiled.any(site.post.name)}, ${compiled.any(site.post.heading)}`);
  for (const name of first ? names : []) {
    const after = (first!.compareDocumentPosition(name) & 4) !== 0 && !first!.contains(name);
    if (after && !commentAround(look, name)) boxes.push(boxUnder(name, first!, container));
  }
  const texts: Element[] = [];
  for (const box of outermost(boxes)) {
    if (taken.some((each) => box.contains(each) || each.contains(box)) || commentAround(look, box)) continue;
    const quoted = box.matches(compiled.any(site.post.nested));
    const run = findRun(look, box, taken) ?? (quoted ? box : null);
    if (!run || texts.includes(run)) continue;
    if (quoted || (run.textContent ?? '').length >= MIN_SHARED) texts.push(run);
  }
  return texts;
}

/** The largest element around a name that does not reach the sharer's own words. */
function boxUnder(name: Element, first: Element, container: Element): Element {
  let box = name;
  while (box.parentElement && box.parentElement !== container && !box.parentElement.contains(first)) {
    box = box.parentElement;
  }
  return box;
}

/** The part of a post that belongs to a shared message: everything around it that the sharer did not write. */
export function sharedBox(look: Look, message: Element, first: Element | null, container: Element): Element {
  const nested = message.closest(look.compiled.any(look.site.post.nested));
  if (nested && container.contains(nested) && nested !== container) return nested;
  return first ? boxUnder(message, first, container) : container;
}
