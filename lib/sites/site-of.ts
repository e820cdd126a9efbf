import type { SiteDescription } from './define-site.ts';

/** The addresses a site stands at, as match patterns; `all` may hold other ways in which it draws its pages. */
export function originsOf(site: SiteDescription, all: readonly SiteDescription[]): string[] {
  const hosts = all.filter(({ id, renderer }) => renderer && id === site.id).flatMap((each) => each.hosts);
  return [...site.hosts, ...hosts, ...site.unsupportedHosts].map((host) => `https://${host}/*`);
}

/** The site of `all` that an address belongs to, also when it is a host that is known and not read. */
export function siteOf(href: string, all: readonly SiteDescription[]): SiteDescription | null {
  const host = hostOf(href);
  const named = (wanted: (site: SiteDescription) => readonly string[]) =>
    all.filter((site) => wanted(site).includes(host));
  // Who draws a page in another way knows it better than who draws most of the site.
  const [own] = named(({ hosts }) => hosts).sort((a, b) => Number(!!b.renderer) - Number(!!a.renderer));
  return own ?? named((site) => (site.renderer ? [] : site.unsupportedHosts))[0] ?? null;
}

/** The same, for a page that is there: it may be drawn in another way than its address says. */
export function siteOfPage(
  href: string,
  document: Document,
  all: readonly SiteDescription[],
): SiteDescription | null {
  const host = hostOf(href);
  const drawn = all.find(
    ({ renderer }) =>
      renderer?.hosts.includes(host) && renderer.mark.some((mark) => document.querySelector(mark) !== null),
  );
  return drawn ?? siteOf(href, all);
}

function hostOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return '';
  }
}
