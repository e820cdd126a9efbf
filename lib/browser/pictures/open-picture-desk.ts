import type { PictureReader } from '../../ocr/picture-ask.ts';
import { senderOf } from '../messenger.ts';
import { offscreenReader } from './offscreen-reader.ts';
import { serveReader } from './picture-port.ts';

/** Answers our content scripts and pages that want a picture read. Call it synchronously when the background starts. */
export function openPictureDesk(): void {
  serveReader(ownReader(), (sender) => senderOf(sender) !== null);
}

function ownReader(): PictureReader {
  if (!import.meta.env.FIREFOX) return offscreenReader();
  // Firefox's background is a page: the engine can live there, loaded when it is first needed.
  return {
    async read(ask, onProgress, signal) {
      const { engine } = await import('./own-engine.ts');
      return engine.read(ask, onProgress, signal);
    },
  };
}
