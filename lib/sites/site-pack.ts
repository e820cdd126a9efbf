import { checkSite } from './check-site.ts';
import type {
  CommentDescription,
  PageDescription,
  PostDescription,
  SiteDescription,
  UnitDescription,
} from './define-site.ts';

/**
 * New selectors for known sites, made by the maintainers between two versions. Data only: it can say where posts stand and
 * nothing else. It cannot add a host, open a surface or a private talk, or allow what the extension denies.
 */
export interface SitePack {
  format: 1;
  /** Day it was made, `YYYY-MM-DD`. */
  issued: string;
  sites: readonly SitePatch[];
}

/** What may be replaced in the description of one site. */
export interface SitePatch {
  id: string;
  /** Higher than that of the description it replaces, or it is not used. */
  version: number;
  post?: Partial<PostDescription>;
  /** Kinds of units the site has already, by id. */
  units?: readonly (Partial<UnitDescription> & { id: string })[];
  comment?: Partial<CommentDescription>;
  page?: Partial<PageDescription>;
  health?: Partial<SiteDescription['health']>;
}

/** Why a pack was refused; a key of the interface's words. */
export type PackFault = 'no-json' | 'no-pack' | 'no-key' | 'wrong-signature' | 'wrong-site';

/** Longest file that is looked at, in UTF-16 units. */
const MAX_FILE = 500_000;
const PATCHED = ['post', 'comment', 'page', 'health'] as const;
const FIELDS = new Set(['id', 'version', 'units', ...PATCHED]);

/**
 * Reads a pack: JSON with `pack` and `signature`, an Ed25519 signature in base64 over `signedBytes(pack)` by one of `keys`.
 * Every site in it is tried on the description it is for; one mistake refuses the whole pack.
 *
 * @param keys public keys that are trusted, raw and in base64
 */
export async function readSitePack(
  file: string,
  sites: readonly SiteDescription[],
  keys: readonly string[],
): Promise<{ pack: SitePack; fault: null } | { pack: null; fault: PackFault }> {
  const refuse = (fault: PackFault) => ({ pack: null, fault }) as const;
  if (keys.length === 0) return refuse('no-key');
  const signed = parse(file);
  if (signed === null) return refuse('no-json');
  const { pack, signature } = signed;
  if (!isPack(pack) || typeof signature !== 'string') return refuse('no-pack');
  if (!(await isSigned(pack, signature, keys))) return refuse('wrong-signature');
  for (const patch of pack.sites) {
    const site = sites.find(({ id }) => id === patch.id);
    if (!site || problemsOf(site, patch).length > 0) return refuse('wrong-site');
  }
  return { pack, fault: null };
}

/** The description of a site with the patch of a pack, or as it is when the pack has none, an older one or a wrong one. */
export function patched(site: SiteDescription, pack: SitePack | null): SiteDescription {
  // A patch is written for the plain description; another renderer of the site shares nothing with it but the id.
  const patch = site.renderer ? undefined : pack?.sites.find(({ id }) => id === site.id);
  if (!patch || patch.version <= site.version || problemsOf(site, patch).length > 0) return site;
  return merge(site, patch);
}

function problemsOf(site: SiteDescription, patch: SitePatch): string[] {
  const odd = Object.keys(patch).filter((key) => !FIELDS.has(key));
  const unknown = (patch.units ?? []).filter(({ id }) => !site.units.some((unit) => unit.id === id));
  return [...odd, ...unknown.map(({ id }) => id), ...checkSite(merge(site, patch))];
}

/** Of a talk also what tells it from other talks: a wider selector would let a private one be read as a group. */
function fixedIn({ kind, defaultOn, item, when, skip, mine }: UnitDescription): Partial<UnitDescription> {
  const talk = kind === 'message' ? { item, skip, ...(when && { when }), ...(mine && { mine }) } : {};
  return { kind, defaultOn, ...talk };
}

function merge(site: SiteDescription, patch: SitePatch): SiteDescription {
  const units = site.units.map((unit) => {
    const change = patch.units?.find(({ id }) => id === unit.id);
    // What is read without being asked for, and what sort of thing it is, is decided by the extension alone.
    return change ? { ...unit, ...change, ...fixedIn(unit) } : unit;
  });
  return {
    ...site,
    version: patch.version,
    units,
    post: { ...site.post, ...patch.post },
    comment: { ...site.comment, ...patch.comment },
    health: { ...site.health, ...patch.health },
    ...((site.page ?? patch.page) && {
      page: { title: [], company: [], block: [], ...site.page, ...patch.page },
    }),
  };
}

/** What is signed: the pack as JSON with sorted keys, in UTF-8. */
export function signedBytes(pack: SitePack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(sorted(pack)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

async function isSigned(pack: SitePack, signature: string, keys: readonly string[]): Promise<boolean> {
  for (const key of keys) {
    try {
      const trusted = await crypto.subtle.importKey('raw', fromBase64(key), 'Ed25519', false, ['verify']);
      if (await crypto.subtle.verify('Ed25519', trusted, fromBase64(signature), signedBytes(pack)))
        return true;
    } catch {
      // Not a key or not a signature; perhaps the next one fits.
    }
  }
  return false;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function parse(file: string): { pack: unknown; signature: unknown } | null {
  if (file.length > MAX_FILE) return null;
  try {
    const value = JSON.parse(file);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** Whether a value has the form of a pack; what is inside each site is looked at against its description. */
export function isPack(value: unknown): value is SitePack {
  const pack = value as SitePack | null;
  return (
    typeof pack === 'object' &&
    pack !== null &&
    pack.format === 1 &&
    /^\d{4}-\d{2}-\d{2}$/u.test(String(pack.issued)) &&
    Array.isArray(pack.sites) &&
    pack.sites.every(
      (patch) =>
        typeof patch?.id === 'string' &&
        Number.isInteger(patch.version) &&
        PATCHED.every((key) => patch[key] === undefined || isObject(patch[key])) &&
        (patch.units === undefined || (Array.isArray(patch.units) && patch.units.every(isObject))),
    )
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
