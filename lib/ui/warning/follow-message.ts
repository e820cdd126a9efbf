import type { WarningHost } from './warning-host.ts';

/** One cover kept over the words of its post. */
export interface Follower {
  message: Element;
  stop(): void;
}

/** Keeps the covers of a page over their words. */
export interface Covers {
  /** `locked`: only a window over what has the focus opens, not the whole cover. */
  follow(host: WarningHost, message: Element, locked?: boolean): Follower;
}

/** A place in px; beside the host where the warning stands in its post, in the window where it lies over the page. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The cover reaches up to the card and out to its edges where the words are no farther away than this. */
const NEAR = 28;

/**
 * Lays covers of warnings that stand in their post over the words. A cover is placed from the lower edge of our own
 * host, so scrolling needs no work; it is measured again whenever the message or what holds it changes size, right
 * after the browser laid the page out anyway, all of one picture together. Nothing of the page is touched.
 *
 * While something in the message has the focus its cover is away: what has the focus must be seen. Where a PIN is kept
 * the cover stays, with a window as large as what has the focus.
 */
export function createCovers(document: Document): Covers {
  const { ResizeObserver } = document.defaultView!;
  const followed = new Map<Element, Map<WarningHost, Element>>();

  const measure = (entries: ResizeObserverEntry[]) => {
    const moved = new Map(entries.flatMap(({ target }) => [...(followed.get(target) ?? [])]));
    const spots = [...moved].map(([host, message]) => [host.box, spotFrom(host, message)] as const);
    for (const [box, spot] of spots) placeCover(box, spot);
  };
  const observer = new ResizeObserver(measure);

  return {
    follow(host, message, locked = false) {
      const { box } = host;
      // Whatever comes between the warning and the words makes what holds them taller.
      const sources = [message, message.parentElement].filter((source) => source !== null);
      for (const source of sources) {
        followed.set(source, (followed.get(source) ?? new Map()).set(host, message));
        observer.observe(source);
      }
      const ended = new AbortController();
      const { signal } = ended;
      const peek = ({ target }: Event) => {
        if (!locked) return box.setAttribute('data-peek', '');
        // The words themselves can be given the focus, too: that would be no window but the whole.
        if (target instanceof Element && target !== message) openWindow(box, target);
      };
      message.addEventListener('focusin', peek, { signal });
      message.addEventListener('focusout', () => shut(box), { signal });
      return {
        message,
        stop() {
          ended.abort();
          for (const source of sources) {
            followed.get(source)?.delete(host);
            if (followed.get(source)?.size) continue;
            followed.delete(source);
            observer.unobserve(source);
          }
          shut(box);
          placeCover(box, null);
        },
      };
    },
  };
}

/** The stylesheet cuts this window out of the cover. Reads layout. */
function openWindow(box: HTMLElement, focused: Element): void {
  const cover = box.querySelector('.cover')?.getBoundingClientRect();
  if (!cover) return;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const sides = {
    left: left - cover.left,
    right: right - cover.left,
    top: top - cover.top,
    bottom: bottom - cover.top,
  };
  for (const [side, at] of Object.entries(sides)) box.style.setProperty(`--vt-window-${side}`, `${at}px`);
  box.setAttribute('data-window', '');
}

function shut(box: HTMLElement): void {
  box.removeAttribute('data-peek');
  box.removeAttribute('data-window');
}

/** Moves the cover, which the stylesheet reads from the box; null takes it away. */
export function placeCover(box: HTMLElement, spot: Spot | null): void {
  if (!spot) {
    box.removeAttribute('data-covers');
    return;
  }
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    box.style.setProperty(`--vt-cover-${side}`, `${spot[side]}px`);
  }
  box.setAttribute('data-covers', '');
}

/** The message as seen from the lower left corner of the host; null when one of them is not shown. Reads layout. */
function spotFrom({ element, box }: WarningHost, message: Element): Spot | null {
  const words = message.getBoundingClientRect();
  if (box.hasAttribute('data-chip')) {
    const { left, bottom } = element.getBoundingClientRect();
    const { width, height } = words;
    return width > 0 && height > 0
      ? { left: words.left - left, top: words.top - bottom, width, height }
      : null;
  }
  const card = box.querySelector('.card')?.getBoundingClientRect();
  if (!card || card.width === 0 || words.width === 0 || words.height === 0) return null;
  const from = element.getBoundingClientRect();
  // The message often reaches beyond its words to the edges of the post.
  const { paddingLeft, paddingRight } = getComputedStyle(message);
  const left = nearer(words.left + (Number.parseFloat(paddingLeft) || 0), card.left, Math.min);
  const right = nearer(words.right - (Number.parseFloat(paddingRight) || 0), card.right, Math.max);
  const top = nearer(words.top, card.bottom, Math.min);
  return { left: left - from.left, top: top - from.bottom, width: right - left, height: words.bottom - top };
}

const nearer = (at: number, edge: number, pick: (a: number, b: number) => number) =>
  Math.abs(at - edge) <= NEAR ? pick(at, edge) : at;
