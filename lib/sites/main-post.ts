import { all, commentAround, isHidden, type Look } from './look.ts';

/** On a page about one post, that post is the one in the dialog, or else the first. */
export function isMainPost(look: Look, container: Element): boolean {
  if (!look.surface.permalink) return false;
  const { compiled, site } = look;
  const message = compiled.any(site.post.message);
  const dialog = compiled.any(site.post.dialog);
  const mine = container.closest(dialog);
  const messages = all(mine ?? look.document.documentElement, message).filter(
    (each) => mine || each.closest(compiled.any(look.surface.scope)),
  );
  if (!mine && [...look.document.querySelectorAll(dialog)].some((each) => each.querySelector(message)))
    return false;
  const first = messages.find((each) => !commentAround(look, each) && !isHidden(each));
  if (first) return container.contains(first);
  // Nothing is marked: several videos mean that the next ones are loaded already, and the address names only one.
  return look.document.querySelectorAll('video').length < 2;
}
