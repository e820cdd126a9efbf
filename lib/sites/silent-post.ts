import { cleanLine } from './clean-text.ts';
import type { FoundPost } from './find-posts.ts';
import { commentAround, type Look } from './look.ts';
import { postKey } from './post-key.ts';
import { readAuthor } from './read-author.ts';
import { pictureBlock } from './read-found.ts';
import { readPermalink } from './read-link.ts';
import type { ReadPost } from './read-post.ts';

/** A post that says next to nothing but by a picture whose words nobody has read. */
export interface SilentPost {
  /** As far as it could be read; `posterText` is empty, and `anchor` is the block of pictures when there are no words. */
  post: ReadPost;
  picture: HTMLImageElement;
}

/** With more words than these a post speaks for itself. */
const FEW_WORDS = 8;
/** A picture smaller than this on one side is an icon or a face, in pixels of the picture itself. */
const SMALLEST = 200;
const MAX_IMAGES = 40;
/** Surfaces on which the page itself is the post: its pictures are reached by the menu. */
const WHOLE_PAGES: ReadonlySet<string> = new Set(['main-text', 'page', 'never']);

/** What a site writes about a picture when it saw no words, or saw some and did not write them down. */
const UNREAD =
  /^$|^(?:Không có mô tả|No photo description)|(?:có thể là|may be).*(?:và văn bản|and text|về văn bản|of text)\W*$|^(?:Có thể là văn bản|May be text)/iu;

/** The silent post in what was found, or null: most posts have words. `units` is what was read there. */
export function silentPost(look: Look, found: FoundPost, units: readonly ReadPost[]): SilentPost | null {
  if (WHOLE_PAGES.has(look.surface.strategy) || found.inside || units.length > 1) return null;
  const [read] = units;
  if (read && (read.posterText !== '' || wordsIn(read.text) > FEW_WORDS)) return null;
  const { container, messages } = found;
  const picture = unreadPicture(look, container);
  if (!picture) return null;
  if (read) return { post: read, picture };
  // A site read as a list tells its author in other ways; without words there is nothing to go by.
  if (look.surface.strategy === 'list') return null;
  const message = messages[0] ?? null;
  const { author, authorLink } = readAuthor(look, container, message, []);
  if (author === '') return null;
  const post: ReadPost = {
    key: postKey(look.site.id, author, '', pathOf(picture)),
    site: look.site.id,
    surface: look.surface.id,
    kind: 'post',
    text: '',
    posterText: '',
    author,
    authorLink,
    link: readPermalink(look, container, message, []),
    partial: false,
    anchor: pictureBlock(look, picture, container),
    container,
    rangesOf: () => [],
  };
  return { post, picture };
}

/** Whether a picture is large enough to hold words; one that is not loaded yet may be. */
export function isLarge({ complete, naturalWidth, naturalHeight }: HTMLImageElement): boolean {
  return !complete || (naturalWidth >= SMALLEST && naturalHeight >= SMALLEST);
}

function unreadPicture(look: Look, container: Element): HTMLImageElement | null {
  const images = [...container.querySelectorAll('img')].slice(0, MAX_IMAGES);
  const own = images.filter((image) => !commentAround(look, image) && isLarge(image) && saysLarge(image));
  // Where the site has described one picture, it looked at the post; a guess at another would be noise.
  const unread = own.every((image) => UNREAD.test(cleanLine(image.alt)));
  return unread ? (own[0] ?? null) : null;
}

/** Emoji and faces tell their size before they are loaded. */
function saysLarge(image: HTMLImageElement): boolean {
  const said = ['width', 'height'].map((side) => Number(image.getAttribute(side) ?? Number.NaN));
  return said.every((side) => Number.isNaN(side) || side >= SMALLEST);
}

const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The address without what changes from visit to visit; the start of one that holds the picture itself. */
function pathOf({ src }: HTMLImageElement): string {
  return src.split('?', 1)[0]!.slice(0, 2_000);
}
