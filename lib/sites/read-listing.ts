import type { FoundPost } from './find-posts.ts';
import type { Look } from './look.ts';
import { postKey } from './post-key.ts';
import { pageLink } from './read-link.ts';
import type { ReadPost } from './read-post.ts';
import { readPoster } from './read-poster.ts';
import { readText } from './read-text.ts';

/** Reads a listing, a page that is one post with a title. */
export function readListing(look: Look, found: FoundPost): ReadPost[] {
  const [heading] = found.messages;
  const read = readText(found.messages, look.compiled.any(look.site.post.dropInText));
  const { posterText } = readPoster(look, found.container, []);
  if (!heading || read.text === '') return [];
  return [
    {
      key: postKey(look.site.id, '', read.text, posterText),
      site: look.site.id,
      surface: look.surface.id,
      kind: 'post',
      text: read.text,
      posterText,
      author: '',
      authorLink: null,
      link: pageLink(look),
      partial: read.clipped,
      anchor: heading,
      container: found.container,
      rangesOf: read.rangesOf,
    },
  ];
}
