import type { UnitDescription } from './define-site.ts';
import { all, commentAround, isHidden, type Look } from './look.ts';

/** On a page about one post, whether this is that post; for posts that are found from their message upwards. */
export function isMainPost(look: Look, container: Element): boolean {
  const { compiled, site, surface } = look;
  if (!surface.permalink) return false;
  const message = compiled.any(site.post.message);
  const dialog = compiled.any(site.post.dialog);
  const scope = compiled.any(surface.scope);
  const counts = (mark: Element) =>
    !commentAround(look, mark) && (mark.closest(dialog) !== null || mark.closest(scope) !== null);
  // A picture without words that is opened above a feed is what the address names, though only the feed has marked messages.
  const row = compiled.any(site.post.containerHas);
  const holdsOne = (each: Element) =>
    each.querySelector(message) !== null || (each.querySelector(row) !== null && !isHidden(each));
  const main = isFirst(look, container, { own: message, holdsOne, counts });
  // Nothing is marked: several videos mean that the next ones are loaded already, and the address names only one.
  return main ?? look.document.querySelectorAll('video').length < 2;
}

/** The same for posts that are marked whole. */
export function isMainUnit(look: Look, unit: UnitDescription, container: Element): boolean {
  if (!look.surface.permalink) return false;
  const own = look.compiled
    .rungs(unit.item)
    .find((rung) => (unit.up ? container.querySelector(rung) !== null : container.matches(rung)));
  const any = look.compiled.any(unit.item);
  const holdsOne = (dialog: Element) => dialog.querySelector(any) !== null;
  return isFirst(look, container, { own: own ?? any, holdsOne, counts: () => true }) ?? own === undefined;
}

interface Marks {
  /** The mark this post bears. */
  own: string;
  /** Whether such a post is opened in a dialog. */
  holdsOne(dialog: Element): boolean;
  counts(mark: Element): boolean;
}

/** The post a page is about is the one in the dialog, or else the first; null when nothing on the page is marked. */
function isFirst(look: Look, container: Element, { own, holdsOne, counts }: Marks): boolean | null {
  const { compiled, site, document } = look;
  const dialog = compiled.any(site.post.dialog);
  const mine = container.closest(dialog);
  if (!mine && [...document.querySelectorAll(dialog)].some(holdsOne)) return false;
  const first = all(mine ?? document.documentElement, own).find((mark) => counts(mark) && !isHidden(mark));
  return first ? container.contains(first) : null;
}
