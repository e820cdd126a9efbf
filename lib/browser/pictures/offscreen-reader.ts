import { type Browser, browser } from '#imports';
import type { PictureReader } from '../../ocr/picture-ask.ts';
import { senderOf } from '../messenger.ts';
import { PICTURE_ENGINE, type Port, readerAt } from './picture-port.ts';

const PAGE = '/pictures.html';
/** After this long a document that does not offer itself is given up. */
const LOADING_MS = 60_000;

/**
 * The reader in a document out of sight, for browsers whose worker has no document. It is made when it is needed, offers
 * itself by a port for each picture, and closes itself when it has nothing to do. It is the document that connects: a
 * port the background opened would reach every page of ours, and none of them could tell when the background is ended.
 * Call it synchronously when the background starts.
 */
export function offscreenReader(): PictureReader {
  let offered: Port | null = null;
  let wanted: ((port: Port) => void) | null = null;
  let making: Promise<void> | null = null;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PICTURE_ENGINE) return;
    if (!port.sender || !isDocument(port.sender)) return port.disconnect();
    port.onDisconnect.addListener(() => {
      if (offered === port) offered = null;
    });
    if (wanted) wanted(port);
    else offered = port;
  });

  // One picture at a time comes here, so nobody waits beside us.
  return readerAt(async () => {
    making ??= makeDocument().finally(() => {
      making = null;
    });
    await making;
    const port = offered ?? (await offer());
    offered = null;
    return port;
  });

  function offer(): Promise<Port> {
    const { promise, resolve, reject } = Promise.withResolvers<Port>();
    const timer = setTimeout(() => reject(new Error('No document offered itself')), LOADING_MS);
    wanted = resolve;
    return promise.finally(() => {
      wanted = null;
      clearTimeout(timer);
    });
  }
}

/** Our own page, and not one that a person opened as a tab. */
const isDocument = (sender: Browser.runtime.MessageSender) => senderOf(sender) === 'page' && !sender.tab;

async function makeDocument(): Promise<void> {
  const there = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads the words on a picture, on the device, when the reader asks for it',
  });
}
