import { placeCover, type Spot } from './follow-message.ts';
import type { WarningHost } from './warning-host.ts';

/** Keeps warnings that could not stand inside their post beside it, over the page. */
export interface TopLayer {
  /** Puts the host over the page and keeps it at `post` until `remove`; the cover stays over `covered`. */
  add(host: WarningHost, post: Element, covered: () => Element | null): void;
  /** Puts a host over the page that keeps a place of its own. */
  raise(host: WarningHost, post: Element): void;
  remove(host: WarningHost): void;
  /** Looks at once where everything is: a cover was lifted or put back. */
  wake(): void;
}

const MARGIN = 8;
const WIDEST = 560;
/** Narrower than this a line would break at every word. */
const NARROWEST = 260;

/** After so many pictures in which nothing moved it is enough to look now and then: a page at rest stays at rest. */
const STILL = 30;
/** How often that is, in milliseconds. */
const LOOK_MS = 250;

interface Followed {
  post: Element;
  covered(): Element | null;
  /** Where host and cover were put last. */
  at: string;
}

/** One animation frame loop for all of them; it slows down where nothing moves, and stops when there is none. */
export function createTopLayer(document: Document): TopLayer {
  const shown = new Map<WarningHost, Followed>();
  const view = document.defaultView;
  let frame = 0;
  let timer = 0;
  let still = 0;

  const tick = () => {
    frame = 0;
    const places = [...shown].map(
      ([{ box }, followed]) => [box, followed, placeOver(followed.post), rectOf(followed.covered())] as const,
    );
    still++;
    for (const [box, followed, place, cover] of places) {
      const at = JSON.stringify([place, cover]);
      if (at === followed.at) continue;
      followed.at = at;
      still = 0;
      moveTo(box, place);
      placeCover(box, cover);
    }
    next();
  };
  const next = () => {
    if (!view || shown.size === 0 || frame) return;
    if (still < STILL) frame = view.requestAnimationFrame(tick);
    else timer = view.setTimeout(() => (frame = view.requestAnimationFrame(tick)), LOOK_MS);
  };
  const rouse = () => {
    still = 0;
    view?.clearTimeout(timer);
  };
  const wake = () => {
    rouse();
    next();
  };
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    document[how]('scroll', wake, { capture: true, passive: true });
    view?.[how]('resize', wake);
  };

  const raise = (host: WarningHost, post: Element) => {
    // A modal dialog makes everything outside itself inert, so the warning has to be born inside.
    const home = post.closest('dialog, [role="dialog"]') ?? document.body;
    home.append(host.element);
    try {
      host.element.showPopover?.();
    } catch {
      // Not in a document that can show it: fixed position and a high z-index still do.
    }
  };

  return {
    raise,
    wake,
    add(host, post, covered) {
      raise(host, post);
      if (shown.size === 0) listen('addEventListener');
      shown.set(host, { post, covered, at: '' });
      rouse();
      if (!frame) tick();
    },
    remove(host) {
      host.element.remove();
      if (!shown.delete(host) || shown.size > 0) return;
      listen('removeEventListener');
      view?.cancelAnimationFrame(frame);
      view?.clearTimeout(timer);
      frame = 0;
    },
  };
}

type Corner = Omit<Spot, 'height'>;

function rectOf(element: Element | null): Spot | null {
  const rect = element?.isConnected ? element.getBoundingClientRect() : null;
  return rect && rect.width > 0 && rect.height > 0 ? rect : null;
}

/** Top corner of the post, held inside the window; null when the post is out of sight. Reads layout. */
function placeOver(post: Element): Corner | null {
  const view = post.ownerDocument.defaultView;
  const rect = post.getBoundingClientRect();
  const high = view?.innerHeight ?? 0;
  const wide = view?.innerWidth ?? 0;
  if (!post.isConnected || rect.width === 0 || rect.bottom < MARGIN || rect.top > high - MARGIN) return null;
  const width = Math.min(Math.max(rect.width - 2 * MARGIN, NARROWEST), WIDEST, wide - 2 * MARGIN);
  const left = Math.min(Math.max(rect.left + MARGIN, MARGIN), wide - width - MARGIN);
  return { left, top: Math.max(rect.top + MARGIN, MARGIN), width };
}

function moveTo(box: HTMLElement, spot: Corner | null) {
  box.hidden = spot === null;
  if (!spot) return;
  box.style.left = `${Math.round(spot.left)}px`;
  box.style.top = `${Math.round(spot.top)}px`;
  box.style.width = `${Math.round(spot.width)}px`;
}
