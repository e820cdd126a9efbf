import { defineBackground } from '#imports';
import { openCard } from '../lib/browser/cards.ts';
import { judgePosts } from '../lib/browser/judge-posts.ts';
import { keepQuiet } from '../lib/browser/keep-quiet.ts';
import { listen } from '../lib/browser/messenger.ts';
import { openReport } from '../lib/browser/open-report.ts';
import { readerWords } from '../lib/browser/reader-words.ts';

/** The worker sleeps most of the time and keeps nothing in memory but the packs. What it does, in full: */
export default defineBackground(() => {
  listen({
    'get-words': readerWords,
    'judge-posts': judgePosts,
    'keep-quiet': keepQuiet,
    'open-card': openCard,
    'open-report': openReport,
  });
});
