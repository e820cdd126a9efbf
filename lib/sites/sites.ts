import { careerviet } from './careerviet/site.ts';
import type { SiteDescription } from './define-site.ts';
import { facebook } from './facebook/site.ts';
import { facebookMobile } from './facebook-mobile/site.ts';
import { indeed } from './indeed/site.ts';
import { instagram } from './instagram/site.ts';
import { joboko } from './joboko/site.ts';
import { muaban } from './muaban/site.ts';
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
export const RENDERERS: readonly SiteDescription[] = [facebookMobile];

/** The site that is read without asking for a permission; the extension is for it before all others. */
export const FIRST_SITE: SiteDescription = facebook;

/** Name of the folder in which a description and its pages stand. */
export function folderOf(site: SiteDescription): string {
  return site.renderer ? `${site.id}-${site.renderer.name}` : site.id;
}

/** The addresses a site stands at, as match patterns. */
export function originsOf(site: SiteDescription): string[] {
  const hosts = RENDERERS.filter(({ id }) => id === site.id).flatMap((each) => each.hosts);
  return [...site.hosts, ...hosts, ...site.unsupportedHosts].map((host) => `https://${host}/*`);
}

/** The site an address belongs to, also when it is a host that is known and not read. */
export function siteOf(href: string): SiteDescription | null {
  const host = hostOf(href);
  const own = [...RENDERERS, ...SITES].find((site) => site.hosts.includes(host));
  return own ?? SITES.find((site) => site.unsupportedHosts.includes(host)) ?? null;
}

/** The same, for a page that is there: it may be drawn in another way than its address says. */
export function siteOfPage(href: string, document: Document): SiteDescription | null {
  const host = hostOf(href);
  const drawn = RENDERERS.find(
    ({ renderer }) =>
      renderer?.hosts.includes(host) && renderer.mark.some((mark) => document.querySelector(mark) !== null),
  );
  return drawn ?? siteOf(href);
}

function hostOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return '';
  }
}
