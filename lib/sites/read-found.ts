import type { FoundPost } from './find-posts.ts';
import { findShared, isOwn, sharedBox } from './find-shared.ts';
import type { FoundUnit } from './find-units.ts';
import type { Look } from './look.ts';
import { isMainPost } from './main-post.ts';
import { readByPage } from './page-strategy.ts';
import { postKey } from './post-key.ts';
import { readAuthor } from './read-author.ts';
import { pageLink, readPermalink } from './read-link.ts';
import { readListing } from './read-listing.ts';
import type { PostKind, ReadPost } from './read-post.ts';
import { readPoster } from './read-poster.ts';
import { readText, type TextRead } from './read-text.ts';
import { readUnit } from './read-unit.ts';

/**
 * Reads one found post: the post itself and every post shared in it, as separate units.
 * @param within posts that were found inside others
 */
export function readFound(look: Look, found: FoundPost, within: readonly Element[]): ReadPost[] {
  if (look.surface.strategy === 'main-text') return readListing(look, found);
  const byPage = readByPage(look, found);
  if (byPage) return byPage;
  if ('unit' in found) return readUnit(look, found as FoundUnit);
  const { container, messages } = found;
  const own = messages.filter((message) => isOwn(look, message, container));
  const first = own[0] ?? null;
  const inner = within.filter((part) => part !== container && container.contains(part));
  const shared = [
    ...messages.filter((message) => message !== first),
    ...findShared(look, found, first, inner),
  ];
  const boxes = shared.map((message) => sharedBox(look, message, first, container));
  const not = [...boxes, ...inner];
  const units: ReadPost[] = [];
  const post = readPart(look, {
    container,
    message: first,
    kind: found.inside ? 'shared' : 'post',
    not,
    link: readPermalink(look, container, first, not),
    main: !found.inside,
  });
  if (post) units.push(post);
  shared.forEach((message, index) => {
    const box = boxes[index]!;
    const link = readPermalink(look, box, message, []);
    const unit = readPart(look, { container: box, message, kind: 'shared', not: inner, link, main: false });
    // A shared reel often repeats the post above it word for word.
    if (unit && !repeats(unit.text, post?.text ?? '')) units.push(unit);
  });
  return units;
}

interface Part {
  container: Element;
  message: Element | null;
  kind: PostKind;
  not: Element[];
  link: string | null;
  /** Whether it may be the one post the address of the page names. */
  main: boolean;
}

function readPart(look: Look, unit: Part): ReadPost | null {
  const { container, message, not } = unit;
  const drop = look.compiled.any(look.site.post.dropInText);
  const read: TextRead = message
    ? readText([message], drop)
    : { text: '', clipped: false, rangesOf: () => [] };
  const { posterText, image } = readPoster(look, container, not);
  if (read.text === '' && posterText === '') return null;
  const anchor = read.text !== '' ? message : image;
  if (!anchor) return null;
  const { author, authorLink } = readAuthor(look, container, message, not);
  const named = unit.main && isMainPost(look, container) ? pageLink(look) : null;
  return {
    key: postKey(look.site.id, author, read.text, posterText),
    site: look.site.id,
    surface: look.surface.id,
    kind: unit.kind,
    text: read.text,
    posterText,
    author,
    authorLink,
    link: named ?? unit.link,
    partial: read.clipped,
    anchor: anchor === message ? anchor : pictureBlock(look, anchor, container),
    container,
    rangesOf: read.rangesOf,
  };
}

/** The block of pictures in a post, so that a warning stands above all of them and not inside a grid. */
export function pictureBlock(look: Look, image: Element, container: Element): Element {
  const { compiled, site } = look;
  const marks = `${compiled.any(site.post.name)}, ${compiled.any(site.post.containerHas)}, h2, h3, h4`;
  let block = image;
  while (
    block.parentElement &&
    block.parentElement !== container &&
    !block.parentElement.querySelector(marks)
  ) {
    block = block.parentElement;
  }
  return block;
}

function repeats(text: string, post: string): boolean {
  const one = squeeze(text);
  const other = squeeze(post);
  return one !== '' && other !== '' && (other.includes(one) || (other.length > 12 && one.startsWith(other)));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[\s…]+|\.{3}$/gu, '');
}
