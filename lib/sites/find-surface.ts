import type { SiteDescription, SurfaceDescription } from './define-site.ts';
import { matchPath } from './match-path.ts';

/** What the reader chose. Surfaces not named keep their default. */
export interface SurfaceOptions {
  /** Id of a surface or of a kind of units → read it or not. */
  enabled?: Readonly<Record<string, boolean>>;
  /** Read comments too, as units of kind `comment`. Unless set, those a site reads by itself; see `comment-threads.ts`. */
  comments?: boolean;
}

/** How an address relates to a site. */
export type Place =
  | { readable: true; surface: SurfaceDescription }
  | { readable: false; why: 'unsupported' | 'auth' | 'off' | 'private'; surface: SurfaceDescription | null };

/** Decides from the address alone what may be read there. `null` when it is another site. */
export function findPlace(site: SiteDescription, href: string, options: SurfaceOptions = {}): Place | null {
  const url = parse(href);
  if (!url) return null;
  if (site.unsupportedHosts.includes(url.hostname)) {
    return { readable: false, why: 'unsupported', surface: null };
  }
  if (!site.hosts.includes(url.hostname) && !site.renderer?.hosts.includes(url.hostname)) return null;
  if (site.authPaths.some((path) => matchPath(path, url))) {
    return { readable: false, why: 'auth', surface: null };
  }
  const surface = site.surfaces.find((each) => each.paths.some((path) => matchPath(path, url)));
  if (!surface) return { readable: false, why: 'unsupported', surface: null };
  const on = surface.strategy !== 'never' && (options.enabled?.[surface.id] ?? surface.defaultOn);
  if (on) return { readable: true, surface };
  return { readable: false, why: surface.private ? 'private' : 'off', surface };
}

function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}
