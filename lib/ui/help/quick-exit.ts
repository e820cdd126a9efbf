/**
 * Where a quick exit leads. An empty page needs no network, so it is there at once, and unlike a page of
 * the extension it carries no name of ours in the address bar. A known site would tell that site, and on a
 * slow line the page one wants to hide would stand there until the answer comes.
 */
export const NEUTRAL_PAGE = 'about:blank';

const TIMES = 3;
const WITHIN_MS = 2_000;

/** Puts the neutral page in the place of this one, so that "back" does not return here. */
export function leaveAtOnce({ document, location }: Pick<Window, 'document' | 'location'>) {
  // Gone from the screen before the browser has changed the page.
  document.body.replaceChildren();
  location.replace(NEUTRAL_PAGE);
}

/** Calls back when Esc was pressed three times within two seconds, whatever has the focus. Returns the way to stop. */
export function onThreeEscapes(
  target: EventTarget,
  act: () => void,
  now = () => performance.now(),
): () => void {
  let presses: number[] = [];
  const listener = (event: Event) => {
    const { key, repeat } = event as KeyboardEvent;
    if (key !== 'Escape' || repeat) return;
    presses = [...presses, now()].slice(-TIMES);
    if (presses.length === TIMES && presses.at(-1)! - presses[0]! <= WITHIN_MS) act();
  };
  // First in line: a field that closes its list must not swallow the key.
  target.addEventListener('keydown', listener, { capture: true });
  return () => target.removeEventListener('keydown', listener, { capture: true });
}
