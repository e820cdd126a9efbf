import type { SiteDescription } from '../sites/define-site.ts';
import { isPack, type PackFault, patched, readSitePack, type SitePack } from '../sites/site-pack.ts';
import { SITE_PACK_KEYS } from '../sites/site-pack-keys.ts';
import { stored } from './stored.ts';
import { alone, write } from './write.ts';

/** The pack in use. Its signature was looked at when it came; only our own pages write here. */
const kept = stored('local', 'site-pack');
/** Site id → version of a patch that made a page unreadable, and is not used again. */
const bad = stored('local', 'site-pack-bad');

/** The pack in use, or null. */
export async function sitePack(): Promise<SitePack | null> {
  const raw = await kept.read();
  return isPack(raw) ? raw : null;
}

/**
 * Takes a pack from a file, in place of the one before. The sites it may speak of are handed in, so that a script that
 * stands in one site does not carry all of them.
 *
 * @returns why it was refused, or null
 * @throws StorageFull when there is no room; the pack before stays
 */
export async function takeSitePack(
  file: string,
  sites: readonly SiteDescription[],
  keys: readonly string[] = SITE_PACK_KEYS,
): Promise<PackFault | null> {
  const { pack, fault } = await readSitePack(file, sites, keys);
  if (!pack) return fault;
  await alone('site-pack', () => write(() => kept.write(pack)));
  return null;
}

/** Goes back to the selectors of the extension. */
export async function dropSitePack(): Promise<void> {
  await alone('site-pack', async () => {
    await kept.remove();
    await bad.remove();
  });
}

/** A site as it is to be read now: with the patch of the pack, unless that patch has failed here before. */
export async function currentSite(site: SiteDescription): Promise<SiteDescription> {
  const now = patched(site, await sitePack());
  return now !== site && (await badVersions())[site.id] === now.version ? site : now;
}

/** Remembers that a patch made a page unreadable; from now on the site is read as the extension describes it. */
export async function markBad(site: SiteDescription): Promise<void> {
  await alone('site-pack', async () => {
    const versions = await badVersions();
    await write(() => bad.write({ ...versions, [site.id]: site.version }));
  });
}

/** Calls back when another pack is in use. */
export function watchSitePack(onChange: () => void): () => void {
  return kept.watch(onChange);
}

async function badVersions(): Promise<Record<string, unknown>> {
  const raw = await bad.read();
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? (raw as Record<string, unknown>)
    : {};
}
