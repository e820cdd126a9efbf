import type { Look } from '../look.ts';
import { postKey } from '../post-key.ts';
import type { ReadPost } from '../read-post.ts';
import { readText } from '../read-text.ts';
import { dropInPage, type FoundPage } from './find-page.ts';

/** Reads a page that is one text. Words that came from its description have no place in it, so none is marked. */
export function readPagePost(look: Look, found: FoundPage): ReadPost[] {
  const { container, messages, page } = found;
  const read =
    page.text === null
      ? readText(messages, dropInPage(look))
      : { text: page.text, clipped: false, rangesOf: () => [] };
  if (read.text === '') return [];
  return [
    {
      key: postKey(look.site.id, page.author, read.text, ''),
      site: look.site.id,
      surface: look.surface.id,
      kind: 'post',
      text: read.text,
      posterText: '',
      author: page.author,
      authorLink: null,
      link: addressOf(look.href),
      partial: read.clipped,
      anchor: page.anchor,
      container,
      rangesOf: read.rangesOf,
    },
  ];
}

/** The address without what follows a question mark or a hash, which may name the reader. */
function addressOf(href: string): string | null {
  try {
    const url = new URL(href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin + url.pathname : null;
  } catch {
    return null;
  }
}
