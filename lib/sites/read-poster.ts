import { cleanLine } from './clean-text.ts';
import type { ImageAltDescription } from './define-site.ts';
import { all, commentAround, type Look } from './look.ts';

export interface PosterRead {
  /** The words the site's own machine read in the pictures, one picture a line. */
  posterText: string;
  /** The first picture that had words, or else the first opened large. */
  image: Element | null;
}

/** Longest description that is read from one picture, and the most pictures looked at. */
const MAX_ALT = 5_000;
const MAX_IMAGES = 40;
/** Shortest description written by a person that is worth reading. */
const MIN_OWN_WORDS = 25;
const OPEN = /['"“”‘’«]/u;
const LAST = /['"“”‘’»]\s*\.?\s*$/u;

/** Reads the words on the pictures of a post. `not` are parts of the post that are read on their own. */
export function readPoster(look: Look, container: Element, not: readonly Element[]): PosterRead {
  const { compiled, site } = look;
  const { imageAlt } = site.post;
  const viewer = compiled.any(imageAlt.viewer);
  const lines = new Set<string>();
  let image: Element | null = null;
  let fallback: Element | null = null;
  let looked = 0;
  for (const each of all(container, compiled.any(imageAlt.image))) {
    if (++looked > MAX_IMAGES) break;
    if (not.some((other) => other.contains(each)) || commentAround(look, each)) continue;
    const large = each.matches(viewer);
    if (large) fallback ??= each;
    const words = posterWords(
      each.getAttribute('alt') ?? each.getAttribute('aria-label') ?? '',
      imageAlt,
      large,
    );
    if (words === '') continue;
    image ??= each;
    lines.add(words);
  }
  return { posterText: [...lines].join('\n'), image: image ?? fallback };
}

/**
 * The words on a poster, out of the sentence a site's machine writes about a picture. What the machine says
 * about people and things is dropped; it never came from the author.
 * @param large whether the picture is shown large, so that a description without a cue is the author's own.
 */
export function posterWords(alt: string, how: ImageAltDescription, large: boolean): string {
  const sentence = cleanLine(alt.slice(0, MAX_ALT));
  const lower = sentence.toLowerCase();
  for (const cue of how.cues) {
    const at = lower.indexOf(cue.toLowerCase());
    if (at >= 0) return unquote(sentence.slice(at + cue.length));
  }
  if (!large || sentence.length < MIN_OWN_WORDS) return '';
  return how.boilerplate.some((start) => sentence.startsWith(start)) ? '' : sentence;
}

/** What stands between the first and the last quote; all of it when it is not quoted. */
function unquote(text: string): string {
  const rest = text.replace(/^[\s:]+/u, '');
  if (!OPEN.test(rest.charAt(0))) return cleanLine(rest.replace(/^\.+|\.+$/gu, ''));
  const inner = rest.slice(1);
  const end = LAST.exec(inner)?.index ?? lastQuote(inner);
  return cleanLine(end > 0 ? inner.slice(0, end) : inner);
}

function lastQuote(text: string): number {
  return Math.max(...[...`'"“”‘’»`].map((quote) => text.lastIndexOf(quote)));
}
