import type { Translate } from '../translate.ts';
import type { Settings } from './settings-shape.ts';

interface Props {
  t: Translate;
  siteIds: string[];
  sites: Settings['sites'];
  onChoose(sites: Settings['sites']): void;
}

/** Where posts are read. A site the reader never switched on stays off. */
export function SitesField({ t, siteIds, sites, onChoose }: Props) {
  return (
    <fieldset class="sheet">
      <legend>{t('settings.sites.title')}</legend>
      <p class="hint">{t('settings.sites.hint')}</p>
      {siteIds.map((id) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            checked={sites[id] === true}
            onChange={(event) => onChoose({ ...sites, [id]: event.currentTarget.checked })}
          />
          {t(`site.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}
