import { type DrawnWarning, drawOver, type Surroundings } from './drawn-warning.ts';
import { standsBefore } from './place.ts';

/** Virtual lists take posts out and put them back; after this long a post is taken for gone. */
const GONE_AFTER_MS = 30_000;

/**
 * Looks after one warning: the page may have removed it, moved it or put attributes on it.
 * @returns `insert` when it has to be placed in its post again, `drop` when its post has been gone for long
 */
export function keepWarning(
  drawn: DrawnWarning,
  around: Surroundings,
  now: number,
): 'ok' | 'insert' | 'drop' {
  const { post, host, layer } = drawn;
  if (!post.container.isConnected) {
    drawn.goneSince ??= now;
    return now - drawn.goneSince > GONE_AFTER_MS ? 'drop' : 'ok';
  }
  drawn.goneSince = null;
  if (!host) return 'insert';

  if (host.clean() && !drawn.cleanings.take() && layer !== 'top') {
    drawOver(drawn, around);
    return 'ok';
  }
  if (layer !== 'top') {
    if (post.container.contains(host.element) && isSeen(host.element, post.anchor)) return 'ok';
    if (drawn.reinserts.take()) return 'insert';
    drawOver(drawn, around);
    return 'ok';
  }
  if (!host.element.isConnected && drawn.returns.take()) drawOver(drawn, around);
  return 'ok';
}

/** The page may have moved the warning, or hidden what it stands in, while the post itself stays in view. */
function isSeen(host: Element, anchor: Element): boolean {
  if (!anchor.isConnected) return true;
  if (!standsBefore(host, anchor)) return false;
  const visible = (element: Element) => element.checkVisibility?.() ?? true;
  return visible(host) || !visible(anchor);
}
