/** Query parameters that name a post, group, picture or video. Everything else is tracking or a search. */
const MEANINGFUL = ['story_fbid', 'id', 'fbid', 'v', 'set', 'multi_permalinks', 'comment_id'];

/**
 * The address of a page without tracking and without what the reader searched for.
 * Empty when it is not a web address, or when it is only a front page and so tells nothing.
 */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname, searchParams, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const kept = MEANINGFUL.flatMap((name) => {
    const value = searchParams.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  if (pathname === '/' && kept.length === 0) return '';
  return origin + pathname + (kept.length ? `?${kept.join('&')}` : '');
}
