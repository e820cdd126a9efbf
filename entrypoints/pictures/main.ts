import { offerEngine } from '../../lib/browser/pictures/offer-engine.ts';
import { engine } from '../../lib/browser/pictures/own-engine.ts';

/** The document out of sight in which Chromium reads pictures. */
offerEngine(engine, () => window.close());
