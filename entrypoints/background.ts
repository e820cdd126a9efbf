import { defineBackground } from '#imports';
import { askFamily } from '../lib/browser/ask-family.ts';
import { openCard } from '../lib/browser/cards.ts';
import { offerSelectionCheck } from '../lib/browser/check-selection.ts';
import { flushOutbox } from '../lib/browser/flush-outbox.ts';
import { guardianListeners } from '../lib/browser/guardian-listeners.ts';
import { keepSealed } from '../lib/browser/guardian-seal.ts';
import { judgeAndCount } from '../lib/browser/judge-and-count.ts';
import { keepQuiet } from '../lib/browser/keep-quiet.ts';
import { listen } from '../lib/browser/messenger.ts';
import { offerHelp, openHelp, takeSituation } from '../lib/browser/open-help.ts';
import { openReport } from '../lib/browser/open-report.ts';
import { offerPictureCheck } from '../lib/browser/pictures/check-picture.ts';
import { openPictureDesk } from '../lib/browser/pictures/open-picture-desk.ts';
import { putDrawing } from '../lib/browser/put-drawing.ts';
import { readerWords } from '../lib/browser/reader-words.ts';
import { tidyDaily } from '../lib/browser/report-store.ts';
import { keepScripts } from '../lib/browser/site-access.ts';
import { showBadge } from '../lib/browser/toolbar-badge.ts';
import { welcomeOnce } from '../lib/browser/welcome.ts';

/** The worker sleeps most of the time and keeps nothing in memory but the packs. What it does, in full: */
export default defineBackground(() => {
  listen({
    'flush-outbox': () => flushOutbox().then(() => null),
    ...guardianListeners,
    'ask-family': askFamily,
    'bring-drawing': putDrawing,
    'get-words': readerWords,
    'judge-posts': judgeAndCount,
    'keep-quiet': keepQuiet,
    'open-card': openCard,
    'open-help': openHelp,
    'open-report': openReport,
    'show-badge': showBadge,
    'take-situation': takeSituation,
  });
  offerSelectionCheck();
  offerHelp();
  keepScripts();
  // Reports the reader sent and that did not arrive yet. What cannot be sent now waits for the next start.
  flushOutbox().catch(() => {});
  // What cannot be done now is tried again the next time, here or on the report page.
  tidyDaily().catch(() => {});
  offerPictureCheck();
  openPictureDesk();
  welcomeOnce();
  keepSealed();
});
