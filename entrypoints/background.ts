import { defineBackground } from '#imports';
import { offerSelectionCheck } from '../lib/browser/check-selection.ts';
import { judgePosts } from '../lib/browser/judge-posts.ts';
import { listen } from '../lib/browser/messenger.ts';
import { openHelp, takeSituation } from '../lib/browser/open-help.ts';
import { openReport } from '../lib/browser/open-report.ts';
import { readerWords } from '../lib/browser/reader-words.ts';
import { silencePost } from '../lib/browser/silence-post.ts';
import { showBadge } from '../lib/browser/toolbar-badge.ts';

/** The worker sleeps most of the time and keeps nothing in memory but the packs. What it does, in full: */
export default defineBackground(() => {
  offerSelectionCheck();
  listen({
    'get-words': readerWords,
    'judge-posts': judgePosts,
    'open-help': openHelp,
    'open-report': openReport,
    'show-badge': showBadge,
    'silence-post': silencePost,
    'take-situation': takeSituation,
  });
});
