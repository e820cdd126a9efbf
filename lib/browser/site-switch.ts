import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SiteDescription } from '../sites/define-site.ts';
import { SITES } from '../sites/sites.ts';
import { isSiteOn, type Settings } from '../ui/settings/settings-shape.ts';
import type { SiteState } from '../ui/settings/sites-field.tsx';
import { send } from './messenger.ts';
import { askForSite, giveUpSite, grantedSites, watchAccess } from './site-access.ts';

/** All sites as the settings and the browser have them now; kept up to date. */
export async function siteStates(settings: ReadonlySignal<Settings>): Promise<ReadonlySignal<SiteState[]>> {
  const granted = signal(await grantedSites());
  watchAccess(async () => {
    granted.value = await grantedSites();
  });
  return computed(() =>
    SITES.map((site) => ({
      id: site.id,
      group: groupOf(site),
      on: granted.value.includes(site.id) && isSiteOn(settings.value, site.id),
    })),
  );
}

/**
 * Switches a site on or off, and asks for its permission or gives it back. Call it in the very press of a button.
 *
 * @param token opens the sites where a PIN locks them
 * @returns false when the reader told the browser no
 */
export async function switchSite(id: string, on: boolean, token: string | null): Promise<boolean> {
  const site = SITES.find((each) => each.id === id);
  if (!site || (on && !(await askForSite(site)))) return false;
  await send('change-settings', { change: { sites: { [id]: on } }, token });
  if (!on) await giveUpSite(site);
  return true;
}

function groupOf(site: SiteDescription): SiteState['group'] {
  return site.surfaces.every(({ strategy }) => strategy === 'page') ? 'jobs' : 'social';
}
