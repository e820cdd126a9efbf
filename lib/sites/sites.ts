import { careerviet } from './careerviet/site.ts';
import type { SiteDescription } from './define-site.ts';
import { facebook } from './facebook/site.ts';
import { indeed } from './indeed/site.ts';
import { joboko } from './joboko/site.ts';
import { muaban } from './muaban/site.ts';
import { telegram } from './telegram/site.ts';
import { topcv } from './topcv/site.ts';
import { vieclam24h } from './vieclam24h/site.ts';
import { vieclamtot } from './vieclamtot/site.ts';
import { vietnamworks } from './vietnamworks/site.ts';
import { x } from './x/site.ts';
import { zalo } from './zalo/site.ts';

/** Every site that is read. The one place where a new site is named. */
export const SITES: readonly SiteDescription[] = [
  facebook,
  x,
  telegram,
  zalo,
  careerviet,
  indeed,
  joboko,
  muaban,
  topcv,
  vieclam24h,
  vieclamtot,
  vietnamworks,
];

/** The site that is read without asking for a permission; the extension is for it before all others. */
export const FIRST_SITE: SiteDescription = facebook;

/** The addresses a site stands at, as match patterns. */
export function originsOf(site: SiteDescription): string[] {
  return [...site.hosts, ...site.unsupportedHosts].map((host) => `https://${host}/*`);
}

/** The site an address belongs to, also when it is a host that is known and not read. */
export function siteOf(href: string): SiteDescription | null {
  const host = hostOf(href);
  return SITES.find((site) => site.hosts.includes(host) || site.unsupportedHosts.includes(host)) ?? null;
}

function hostOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return '';
  }
}
