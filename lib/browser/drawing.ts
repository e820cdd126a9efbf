import type { createPictureNotes } from '../ui/picture/picture-notes.ts';
import type { createWarnings } from '../ui/warning/warnings.ts';
import { askAgain } from './ask-again.ts';
import { send } from './messenger.ts';

/** What draws in a page: a script of its own, since most pages have nothing to say and should not have to start it. */
export interface Drawing {
  createWarnings: typeof createWarnings;
  createPictureNotes: typeof createPictureNotes;
}

/** A symbol, since a page can make any name a property of our world too, by an element of that id. */
const DRAWS = Symbol.for('viec-that.draws');
/** Our scripts in one page share a world of their own, which the page cannot look into. */
const world = globalThis as { [DRAWS]?: Drawing };

/** Called by the script that draws, when it has come. */
export function handOver(drawing: Drawing): void {
  world[DRAWS] = drawing;
}

/**
 * Has the worker put the script that draws into this page, unless it stands here already.
 *
 * @throws when the worker does not answer, or may not put anything into this page
 */
export async function bringDrawing(signal: AbortSignal): Promise<Drawing> {
  if (!world[DRAWS]) await askAgain(() => send('bring-drawing', null), signal);
  if (!world[DRAWS]) throw new Error('The script that draws did not come');
  return world[DRAWS];
}
