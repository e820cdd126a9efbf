import { cleanLine } from './clean-text.ts';
import { all, commentAround, type Look, precedes } from './look.ts';
import { cleanLink } from './read-link.ts';
import { readText } from './read-text.ts';

export interface Author {
  author: string;
  authorLink: string | null;
}

const NOBODY: Author = { author: '', authorLink: null };
/** Longest name that is believed. */
const MAX_NAME = 120;

/**
 * Who wrote it. Of several names before the message the last one is the writer's: in a group or a shared
 * post the first may be the group or the sharer. `not` are parts of the post that are read on their own.
 */
export function readAuthor(
  look: Look,
  container: Element,
  before: Element | null,
  not: Element[] = [],
): Author {
  const { compiled, site } = look;
  const fits = (element: Element) =>
    !not.some((other) => other.contains(element)) && !commentAround(look, element);
  for (const selector of compiled.rungs(site.post.name)) {
    const names = all(container, selector).filter(fits);
    const earlier = before ? names.filter((name) => precedes(name, before)) : names.slice(0, 1);
    const found = nameIn(look, earlier.at(-1) ?? names[0]);
    if (found) return memberInstead(look, container, before, found, fits);
  }
  const labelled = nameIn(look, labelOf(container));
  if (labelled) return labelled;
  for (const selector of compiled.rungs(site.post.heading)) {
    for (const heading of all(container, selector)) {
      if (before && !precedes(heading, before)) continue;
      const found = fits(heading) ? nameOf(look, heading) : null;
      if (found) return found;
    }
  }
  return before ? firstLink(look, container, before, fits) : NOBODY;
}

/** Where the name is that of a group, the member who wrote is named beside it. */
function memberInstead(
  look: Look,
  container: Element,
  before: Element | null,
  found: Author,
  fits: (link: Element) => boolean,
): Author {
  if (!found.authorLink || !/\/groups\/[^/]+\/?$/u.test(found.authorLink)) return found;
  const [member = ':not(*)'] = look.compiled.rungs(look.site.post.authorLink);
  for (const link of all(container, member)) {
    if (before && !precedes(link, before)) break;
    const name = fits(link) ? nameOf(look, link) : null;
    if (name) return name;
  }
  return found;
}

/** In a photo viewer nothing marks the name: it is the first link with words before the message. */
function firstLink(
  look: Look,
  container: Element,
  before: Element,
  fits: (link: Element) => boolean,
): Author {
  for (const link of all(container, 'a[role="link"][href]')) {
    if (!precedes(link, before)) break;
    const found = fits(link) ? nameOf(look, link) : null;
    if (found?.authorLink) return found;
  }
  return NOBODY;
}

/** The name inside an element that also holds other things, such as a follow button. */
function nameIn(look: Look, element: Element | null | undefined): Author | null {
  if (!element) return null;
  for (const selector of look.compiled.rungs(look.site.post.authorLink)) {
    for (const link of all(element, selector)) {
      const found = nameOf(look, link);
      if (found) return found;
    }
  }
  return nameOf(look, element);
}

/** The name an element says, without what stands behind it: a time, a button, another line. */
export function writtenName(look: Look, element: Element): string {
  const { text } = readText([element], look.compiled.any(look.site.post.dropInText));
  return cleanLine(text.split(/ ·(?: |$)|\n/mu)[0] ?? '').slice(0, MAX_NAME);
}

function nameOf(look: Look, element: Element): Author | null {
  const author = writtenName(look, element);
  if (author === '') return null;
  const link = element.closest('a[href]');
  return { author, authorLink: cleanLink(look, link?.getAttribute('href') ?? null) };
}

function labelOf(container: Element): Element | null {
  const ids = container.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  for (const id of ids.slice(0, 4)) {
    const element = id ? container.ownerDocument.getElementById(id) : null;
    if (element) return element;
  }
  return null;
}
