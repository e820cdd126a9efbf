import { browser } from '#imports';
import type { PictureReader } from '../../ocr/picture-ask.ts';
import { answer, closedSignal, PICTURE_ENGINE } from './picture-port.ts';

/** After this long without a picture the document goes, and its memory with it. */
const IDLE_MS = 20_000;

/**
 * Offers an engine to the background, for one picture after another, until there has been none for a while. A port that is
 * closed was either answered, cancelled, or lost with the background: in each case the next one is offered.
 *
 * @param close ends the document
 */
export function offerEngine(engine: PictureReader, close: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const restLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ended = true;
      close();
    }, IDLE_MS);
  };
  const offer = () => {
    if (ended) return;
    const port = browser.runtime.connect({ name: PICTURE_ENGINE });
    const signal = closedSignal(port);
    signal.addEventListener('abort', offer);
    port.onMessage.addListener((raw: unknown) => {
      clearTimeout(timer);
      void answer(port, raw, engine, signal).then(restLater);
    });
  };
  restLater();
  offer();
}
