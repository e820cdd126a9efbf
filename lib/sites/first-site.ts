import type { SiteDescription } from './define-site.ts';
import { facebook } from './facebook/site.ts';
import { facebookMobile } from './facebook-mobile/site.ts';

/** The site that is read without asking for a permission; the extension is for it before all others. */
export const FIRST_SITE: SiteDescription = facebook;

/** The same with the other ways in which it draws its pages. */
export const FIRST_SITES: readonly SiteDescription[] = [facebook, facebookMobile];
