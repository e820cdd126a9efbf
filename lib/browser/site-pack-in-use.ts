import { type ReadonlySignal, signal } from '@preact/signals';
import type { SitePack } from '../sites/site-pack.ts';
import { SITE_PACK_KEYS } from '../sites/site-pack-keys.ts';
import { sitePack, watchSitePack } from './site-packs.ts';

/** The pack in use, kept up to date for a page of ours; null in a build that trusts no one's packs. */
export async function sitePackInUse(): Promise<ReadonlySignal<SitePack | null> | null> {
  if (SITE_PACK_KEYS.length === 0) return null;
  const now = signal(await sitePack());
  watchSitePack(async () => {
    now.value = await sitePack();
  });
  return now;
}
