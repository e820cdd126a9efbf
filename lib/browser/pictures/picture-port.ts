import { type Browser, browser } from '#imports';
import { type PictureAsk, type PictureReader, parseAsk } from '../../ocr/picture-ask.ts';
import { PictureTrouble, type Trouble, troubleOf } from '../../ocr/trouble.ts';

/**
 * Pictures are read over a port and not by a message: a port tells how far it is, and whoever closes it (a press on
 * "Dừng", a page that is left, a worker that is ended) has cancelled. The first thing on it is a `PictureAsk`, then come
 * `Told` until one of them is the end.
 */
export type Told = { progress: number } | { text: string } | { trouble: Trouble };

/** From a content script or page of ours to the background. */
export const READ_PICTURE = 'read-picture';
/** From the document that holds the engine to the background: it offers itself for one picture. */
export const PICTURE_ENGINE = 'picture-engine';

export type Port = Pick<Browser.runtime.Port, 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'>;

/** A port closed without an answer is opened this often: the browser may end the other side at any moment. */
const TRIES = 2;

/** Reads over a port that `open` opens. */
export function readerAt(open: () => Port | Promise<Port>): PictureReader {
  return {
    async read(ask, onProgress, signal) {
      let far = 0;
      const further = (part: number) => {
        far = Math.max(far, part);
        onProgress(far);
      };
      for (let attempt = 1; ; attempt++) {
        signal.throwIfAborted();
        const answer = await askOnce(await open(), ask, further, signal);
        if (answer !== null) return answer;
        if (attempt === TRIES) throw new PictureTrouble('engine');
      }
    },
  };
}

/** The reader as content scripts and pages of ours have it. */
export const pictureReader: PictureReader = readerAt(() => browser.runtime.connect({ name: READ_PICTURE }));

/** Null when the port was closed from the other side. */
function askOnce(
  port: Port,
  ask: PictureAsk,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  const stop = () => {
    port.disconnect();
    reject(signal.reason);
  };
  const send = () => {
    try {
      port.postMessage(ask);
    } catch {
      // Closed while it was being opened.
      resolve(null);
    }
  };
  port.onMessage.addListener((told: Told) => {
    if ('progress' in told) onProgress(told.progress);
    else if ('text' in told) resolve(told.text);
    else reject(new PictureTrouble(told.trouble));
  });
  port.onDisconnect.addListener(() => resolve(null));
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  else send();
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    port.disconnect();
  });
}

/**
 * Answers on ports of the name `READ_PICTURE`, one picture after another, so that memory holds one at most. Call it
 * synchronously at the start.
 *
 * @param mayAsk who is listened to
 */
export function serveReader(
  reader: PictureReader,
  mayAsk: (sender: Browser.runtime.MessageSender) => boolean,
): void {
  let queue: Promise<unknown> = Promise.resolve();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== READ_PICTURE) return;
    if (!port.sender || !mayAsk(port.sender)) return port.disconnect();
    const signal = closedSignal(port);
    port.onMessage.addListener((raw: unknown) => {
      queue = queue.then(() => answer(port, raw, reader, signal));
    });
  });
}

/** Aborts when the port is closed from the other side. */
export function closedSignal(port: Port): AbortSignal {
  const gone = new AbortController();
  port.onDisconnect.addListener(() => gone.abort());
  return gone.signal;
}

/** Answers one ask that came over a port. Never rejects. */
export async function answer(
  port: Port,
  raw: unknown,
  reader: PictureReader,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const tell = (told: Told) => {
    try {
      if (!signal.aborted) port.postMessage(told);
    } catch {
      // Closed a moment ago: nobody listens any more.
    }
  };
  try {
    const ask = parseAsk(raw);
    if (!ask) throw new PictureTrouble('picture');
    tell({ text: await reader.read(ask, (progress) => tell({ progress }), signal) });
  } catch (error) {
    if (!signal.aborted) console.warn('Việc Thật:', error, (error as Error).cause);
    tell({ trouble: troubleOf(error) });
  }
}
