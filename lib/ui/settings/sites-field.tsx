import type { Translate } from '../translate.ts';

/** A site whose posts can be read, and whether they are. */
export interface SiteState {
  /** Named in the words under `site.<id>`. */
  id: string;
  group: SiteGroup;
  /** The browser lets us read it, and the reader did not switch it off. */
  on: boolean;
}

export type SiteGroup = 'social' | 'jobs';
const GROUPS: readonly SiteGroup[] = ['social', 'jobs'];

interface Props {
  t: Translate;
  sites: readonly SiteState[];
  /** Why nobody can choose for a site now; empty when they can. */
  fixed(site: SiteState): string;
  /** Called in the very press, so that the browser may ask the reader. */
  onChoose(id: string, on: boolean): void;
}

/** Where posts are read. All but the first site are asked for one by one, when the reader wants them. */
export function SitesField({ t, sites, fixed, onChoose }: Props) {
  return (
    <section class="sheet" aria-labelledby="sites-title" id="sites">
      <h2 id="sites-title">{t('settings.sites.title')}</h2>
      <p class="hint">{t('settings.sites.hint')}</p>
      <p class="hint">{t('settings.sites.asked')}</p>
      {GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{t(`settings.sites.${group}`)}</legend>
          {sites
            .filter((site) => site.group === group)
            .map((site) => ({ ...site, why: fixed(site) }))
            .map(({ id, on, why }) => (
              <label class="choice" key={id}>
                <input
                  type="checkbox"
                  checked={on}
                  disabled={why !== ''}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    // What the browser decides is drawn when it is known, not what was pressed.
                    event.currentTarget.checked = on;
                    onChoose(id, checked);
                  }}
                />
                <span>
                  {t(`site.${id}`)}
                  {why && <span class="hint">{why}</span>}
                </span>
              </label>
            ))}
        </fieldset>
      ))}
    </section>
  );
}
