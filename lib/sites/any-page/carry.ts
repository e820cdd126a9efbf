import { carryPageStrategy } from '../page-strategy.ts';
import { findOnPage } from './find-on-page.ts';
import type { FoundPage } from './found-page.ts';
import { readPagePost } from './read-page-post.ts';

// Whoever imports this file can read the sites of the strategy `page`.
carryPageStrategy({
  find: findOnPage,
  read: (look, found) => ('page' in found ? readPagePost(look, found as FoundPage) : null),
});
