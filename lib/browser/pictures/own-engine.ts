import { browser } from '#imports';
import { createEngine } from '../../ocr/engine.ts';

/** The engine on the files in our own package. Needs a document. */
export const engine = createEngine(browser.runtime.getURL('/ocr/' as '/').replace(/\/$/, ''));
