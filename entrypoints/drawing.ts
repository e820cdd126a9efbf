import { defineUnlistedScript } from '#imports';
import { handOver } from '../lib/browser/drawing.ts';
import { createPictureNotes } from '../lib/ui/picture/picture-notes.ts';
import { createWarnings } from '../lib/ui/warning/warnings.ts';

/** What draws in a page. The worker puts it beside the script that reads, once there is something to draw. */
export default defineUnlistedScript(() => handOver({ createWarnings, createPictureNotes }));
