import type { Level } from '../../core/verdict.ts';
import type { Translate } from '../translate.ts';
import { countLevels, type Findings } from './findings.ts';
import type { SiteChoice } from './popup-page.tsx';

const LEVELS: Level[] = ['danger', 'caution', 'calm'];

interface Props {
  t: Translate;
  findings: Findings | null | undefined;
  sites: SiteChoice[];
  onSite(id: string, on: boolean): void;
}

/** Whether this page could be read, how many posts stand at each level, and the switch of each site. */
export function PageStatus({ t, findings, sites, onSite }: Props) {
  const state = findings === undefined ? 'asking' : (findings?.health.state ?? 'none');
  const counts = findings && findings.posts.length > 0 ? countLevels(findings.posts) : null;
  return (
    <section class="sheet" aria-labelledby="status-title">
      <h1 id="status-title">{t('popup.title')}</h1>
      <div role="status">
        <p>{t(`popup.health.${state}`)}</p>
        {t.has(`popup.advice.${state}`) && <p class="hint">{t(`popup.advice.${state}`)}</p>}
      </div>
      {counts && (
        <ul class="plain counts" aria-label={t('popup.counts-label')}>
          {LEVELS.map((level) => (
            <li key={level} data-level={level} data-none={counts[level] === 0}>
              <strong>{counts[level]}</strong> <span>{t(`popup.level.${level}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <fieldset>
        <legend class="vt-hidden">{t('popup.sites-label')}</legend>
        {sites.map(({ id, on }) => (
          <label class="choice apart" key={id}>
            {t('popup.site', { site: t(`site.${id}`) })}
            <input
              type="checkbox"
              class="switch"
              checked={on}
              onChange={(event) => onSite(id, event.currentTarget.checked)}
            />
          </label>
        ))}
      </fieldset>
    </section>
  );
}
