import { cleanLine } from './clean-text.ts';
import type { Look } from './look.ts';

/** In the page's own description the caption stands in quotes, behind who wrote it and when. */
const QUOTED = /:\s*["“](.+)["”]\.?\s*$/su;

/**
 * The caption in the page's own description, where the page draws none. A site that moves on without loading keeps the
 * description of the page before, so it counts only where it names this very address.
 */
export function pageWords(look: Look): string {
  if (!look.surface.permalink) return '';
  const meta = (name: string) =>
    look.document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  if (pathOf(meta('og:url'), look.href) !== pathOf(look.href, look.href)) return '';
  for (const name of ['og:description', 'og:title']) {
    const words = QUOTED.exec(meta(name))?.[1];
    if (words) return cleanLine(words);
  }
  return '';
}

function pathOf(href: string, base: string): string {
  if (href === '') return '';
  try {
    return new URL(href, base).pathname.replace(/\/$/u, '');
  } catch {
    return '';
  }
}
