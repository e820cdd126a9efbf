/**
 * Tells whether an address matches a pattern. Patterns are plain paths, so that a description can
 * never hold an expression that takes forever: `*` is one segment, a last `**` is any number of
 * segments, and `?name` asks for a query parameter. For example `/groups/*` or `/**?story_fbid`.
 */
export function matchPath(pattern: string, url: URL): boolean {
  const [path = '', parameter] = pattern.split('?');
  if (parameter !== undefined && !url.searchParams.has(parameter)) return false;
  const wanted = segments(path);
  const found = segments(url.pathname);
  const open = wanted.at(-1) === '**';
  if (open) wanted.pop();
  if (found.length < wanted.length || (!open && found.length > wanted.length)) return false;
  return wanted.every((segment, index) => segment === '*' || segment === found[index]);
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
