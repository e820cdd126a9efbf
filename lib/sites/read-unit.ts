import type { UnitDescription } from './define-site.ts';
import { type FoundUnit, stillStands, textsIn } from './find-units.ts';
import { all, type Look, outermost } from './look.ts';
import { isMainUnit } from './main-post.ts';
import { pageWords } from './page-words.ts';
import { postKey } from './post-key.ts';
import { writtenName } from './read-author.ts';
import { cleanLink, pageLink } from './read-link.ts';
import type { PostKind, ReadPost } from './read-post.ts';
import { readPoster } from './read-poster.ts';
import { readText, type TextRead } from './read-text.ts';
import { textWays } from './text-ways.ts';

const NOTHING: TextRead = { text: '', clipped: false, rangesOf: () => [] };

/** Reads one unit of a list, and what it quotes as units of their own. */
export function readUnit(look: Look, found: FoundUnit): ReadPost[] {
  if (!stillStands(look, found)) return [];
  const { container, unit, inner } = found;
  const quotes = outermost(all(container, look.compiled.any(unit.quoted))).filter(
    (each) => each !== container,
  );
  // A part that is left out never is the whole unit, though a class of both may bear its name.
  const left = all(container, look.compiled.any(unit.not)).filter((each) => each !== container);
  const not = [...quotes, ...inner, ...left];
  const kind: PostKind = found.inside && unit.kind === 'post' ? 'shared' : unit.kind;
  const post = readPart(look, unit, container, found.messages, kind, not, inner);
  const shared = quotes.map((box) => {
    const { elements } = textsIn(look, unit, box, () => true);
    return readPart(look, unit, box, elements, 'shared', [], inner);
  });
  return [post, ...shared].filter((each) => each !== null);
}

function readPart(
  look: Look,
  unit: UnitDescription,
  container: Element,
  texts: readonly Element[],
  kind: PostKind,
  not: Element[],
  inner: ReadonlySet<Element>,
): ReadPost | null {
  const { element, read } = wordsOf(look, unit, container, texts, inner);
  const { posterText, image } = readPoster(look, container, not);
  const anchor = read.text !== '' ? element : posterText !== '' ? image : null;
  if (!anchor) return null;
  const { author, authorLink } = authorOf(
    look,
    unit,
    container,
    element && element !== container ? [...not, element] : not,
  );
  return {
    key: postKey(look.site.id, author, read.text, posterText),
    site: look.site.id,
    surface: look.surface.id,
    kind,
    text: read.text,
    posterText,
    author,
    authorLink,
    link:
      linkOf(look, unit, container, not) ??
      (kind === 'post' && isMainUnit(look, unit, container) ? pageLink(look) : null),
    partial: read.clipped || isClipped(look, unit, container, not),
    anchor,
    container,
    rangesOf: read.rangesOf,
  };
}

/** The words, and the element they begin in. */
function wordsOf(
  look: Look,
  unit: UnitDescription,
  container: Element,
  texts: readonly Element[],
  inner: ReadonlySet<Element>,
): { element: Element | null; read: TextRead } {
  const drop = [
    look.compiled.any(look.site.post.dropInText),
    look.compiled.any(unit.not),
    look.compiled.any(unit.quoted),
  ].join(', ');
  const ways = textWays(look, inner);
  if (unit.pick !== 'longest') {
    const read = readText(texts, drop, { ...ways, apart: unit.pick === 'apart' });
    return { element: texts[0] ?? null, read };
  }
  const reads = texts.map((element) => ({ element, read: readText([element], drop, ways) }));
  const longest = reads.reduce(
    (best, each) => (each.read.text.length > best.read.text.length ? each : best),
    {
      element: null as Element | null,
      read: NOTHING,
    },
  );
  const text = unit.pageWords && longest.read.text === '' ? pageWords(look) : '';
  if (text === '') return longest;
  return { element: container.querySelector('video, img, time'), read: { ...NOTHING, text } };
}

function authorOf(
  look: Look,
  unit: UnitDescription,
  container: Element,
  not: readonly Element[],
): Pick<ReadPost, 'author' | 'authorLink'> {
  for (const selector of look.compiled.rungs(unit.name)) {
    for (const element of all(container, selector)) {
      if (isIn(not, element)) continue;
      const author = writtenName(look, element);
      if (author === '') continue;
      const link = element.closest('a[href]') ?? element.querySelector('a[href]');
      return { author, authorLink: cleanLink(look, link?.getAttribute('href') ?? null) };
    }
  }
  return { author: '', authorLink: null };
}

function linkOf(
  look: Look,
  unit: UnitDescription,
  container: Element,
  not: readonly Element[],
): string | null {
  for (const selector of look.compiled.rungs(unit.link)) {
    for (const element of all(container, selector)) {
      const link = isIn(not, element) ? null : cleanLink(look, element.getAttribute('href'));
      if (link) return link;
    }
  }
  return null;
}

function isClipped(look: Look, unit: UnitDescription, container: Element, not: readonly Element[]): boolean {
  return all(container, look.compiled.any(unit.more)).some((more) => !isIn(not, more));
}

function isIn(parts: readonly Element[], element: Element): boolean {
  return parts.some((part) => part.contains(element));
}
