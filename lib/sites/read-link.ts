import { all, commentAround, type Look, precedes } from './look.ts';

/** What an address has behind that of a post where it leads to its likes, figures or pictures: a post that somebody paid for often links nowhere else. */
const PART_OF_POST =
  /(?<=\/(?:status|p|reel)\/[^/]+)\/(?:liked_by|likes|reposts|retweets|quotes|analytics|(?:photo|video)\/\d+)\/?$/u;

/** A link of the site without tracking, absolute; null when it leads elsewhere or nowhere. */
export function cleanLink(look: Look, href: string | null): string | null {
  // `?__cft__…` is how the site writes a link it will only fill in when the pointer comes near.
  if (!href || href.startsWith('#') || href.startsWith('?')) return null;
  try {
    const url = new URL(href, look.href);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    const { hosts, unsupportedHosts, renderer } = look.site;
    if (![...hosts, ...unsupportedHosts, ...(renderer?.hosts ?? [])].includes(url.hostname)) return null;
    const wanted = new URLSearchParams();
    for (const name of look.site.post.linkParams) {
      const value = url.searchParams.get(name);
      if (value) wanted.set(name, value);
    }
    if (url.pathname === '/' && wanted.size === 0) return null;
    const query = wanted.size > 0 ? `?${wanted}` : '';
    return url.origin + url.pathname.replace(PART_OF_POST, '') + query;
  } catch {
    return null;
  }
}

/** The address of a post, if the page already holds it. The header is asked first: attachments link elsewhere. */
export function readPermalink(
  look: Look,
  container: Element,
  message: Element | null,
  not: Element[],
): string | null {
  const { permalink, mediaLink } = look.site.post;
  const rungs = [...look.compiled.rungs(permalink), ...look.compiled.rungs(mediaLink)];
  const media = look.compiled.rungs(permalink).length;
  const usable = all(container, 'a[href]').filter(
    (link) => !message?.contains(link) && !not.some((other) => other.contains(link)),
  );
  for (const [index, selector] of rungs.entries()) {
    const links = usable.filter((link) => link.matches(selector) && !commentAround(look, link));
    const header = links.find((link) => message && precedes(link, message));
    const first = header ?? (index >= media && message ? undefined : links[0]);
    const clean = first ? cleanLink(look, first.getAttribute('href')) : null;
    if (clean) return withoutComment(clean);
  }
  return null;
}

/** The address of the page itself, where it names the one post the page is about. */
export function pageLink(look: Look): string | null {
  const clean = look.surface.permalink ? cleanLink(look, look.href) : null;
  return clean ? withoutComment(clean) : null;
}

function withoutComment(link: string): string {
  if (!link.includes('comment_id=')) return link;
  const url = new URL(link);
  url.searchParams.delete('comment_id');
  url.searchParams.delete('reply_comment_id');
  return url.href;
}
