import { careerviet } from './careerviet/site.ts';
import type { SiteDescription } from './define-site.ts';
import { facebook } from './facebook/site.ts';
import { FIRST_SITES } from './first-site.ts';
import { indeed } from './indeed/site.ts';
import { instagram } from './instagram/site.ts';
import { joboko } from './joboko/site.ts';
import { muaban } from './muaban/site.ts';
import { originsOf as originsAmong, siteOf as siteAmong, siteOfPage as siteOfPageAmong } from './site-of.ts';
import { telegram } from './telegram/site.ts';
import { threads } from './threads/site.ts';
import { tiktok } from './tiktok/site.ts';
import { topcv } from './topcv/site.ts';
import { vieclam24h } from './vieclam24h/site.ts';
import { vieclamtot } from './vieclamtot/site.ts';
import { vietnamworks } from './vietnamworks/site.ts';
import { wechat } from './wechat/site.ts';
import { x } from './x/site.ts';
import { youtube } from './youtube/site.ts';
import { zalo } from './zalo/site.ts';

/** Every site that is read. The one place where a new site is named. */
export const SITES: readonly SiteDescription[] = [
  facebook,
  instagram,
  threads,
  tiktok,
  x,
  telegram,
  zalo,
  youtube,
  wechat,
  careerviet,
  indeed,
  joboko,
  muaban,
  topcv,
  vieclam24h,
  vieclamtot,
  vietnamworks,
];

/** Other ways in which one of the sites draws its pages. They bear its id: it is the same site for the reader. */
export const RENDERERS: readonly SiteDescription[] = FIRST_SITES.filter(({ renderer }) => renderer);

export const SITES_AND_RENDERERS: readonly SiteDescription[] = [...SITES, ...RENDERERS];

/** Name of the folder in which a description and its pages stand. */
export function folderOf(site: SiteDescription): string {
  return site.renderer ? `${site.id}-${site.renderer.name}` : site.id;
}

/** The addresses a site stands at, as match patterns. */
export function originsOf(site: SiteDescription): string[] {
  return originsAmong(site, SITES_AND_RENDERERS);
}

/** The site an address belongs to, also when it is a host that is known and not read. */
export function siteOf(href: string): SiteDescription | null {
  return siteAmong(href, SITES_AND_RENDERERS);
}

/** The same, for a page that is there: it may be drawn in another way than its address says. */
export function siteOfPage(href: string, document: Document): SiteDescription | null {
  return siteOfPageAmong(href, document, SITES_AND_RENDERERS);
}
