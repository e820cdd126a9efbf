import type { Look } from '../look.ts';
import { postKey } from '../post-key.ts';
import { cleanLink } from '../read-link.ts';
import type { ReadPost } from '../read-post.ts';
import { readText } from '../read-text.ts';
import { textWays } from '../text-ways.ts';
import { addLines } from './add-lines.ts';
import { dropInPage, type FoundPage } from './found-page.ts';

/** Reads a page that is one text. Words that came from its description have no place in it, so none is marked. */
export function readPagePost(look: Look, found: FoundPage): ReadPost[] {
  const { container, messages, page } = found;
  const read =
    page.text === null
      ? addLines(readText(messages, dropInPage(look), textWays(look, page.except)), page.added)
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
      link: cleanLink(look, look.href),
      partial: read.clipped,
      anchor: page.anchor,
      container,
      rangesOf: read.rangesOf,
    },
  ];
}
