import type { Level } from '../../core/verdict.ts';
import type { NoticeFrom } from '../settings/settings-shape.ts';
import type { Translate } from '../translate.ts';
import { countLevels, type Findings } from './findings.ts';
import type { SiteChoice } from './popup-page.tsx';

interface Props {
  t: Translate;
  findings: Findings | null | undefined;
  site: SiteChoice | null;
  noticeFrom: NoticeFrom;
  onSite(id: string, on: boolean): void;
  /** Saves how the page is built, for those who mend the description of its site. */
  onDiagnose(): void;
}

/** States in which a volunteer can do something about the description of the site. */
const WORTH_MENDING: ReadonlySet<string> = new Set(['drift', 'degraded']);

/** Whether this page could be read, how many posts stand at each level, and the switch of its site. */
export function PageStatus({ t, findings, site, noticeFrom, onSite, onDiagnose }: Props) {
  const unread = site ? (site.on ? 'reload' : 'ask') : 'none';
  const state = findings === undefined ? 'asking' : (findings?.health.state ?? unread);
  const sparing = noticeFrom === 'danger';
  const levels: Level[] = sparing ? ['danger', 'calm'] : ['danger', 'caution', 'calm'];
  const counts = findings && findings.posts.length > 0 ? countLevels(findings.posts) : null;
  return (
    <section class="sheet" aria-labelledby="status-title">
      <h1 id="status-title">{t('popup.title')}</h1>
      <div role="status">
        <p>{t(`popup.health.${state}`)}</p>
        {t.has(`popup.advice.${state}`) && <p class="hint">{t(`popup.advice.${state}`)}</p>}
      </div>
      {WORTH_MENDING.has(state) && (
        <div class="tight">
          <button type="button" class="vt-button" onClick={onDiagnose}>
            {t('popup.diagnosis.button')}
          </button>
          <p class="hint">{t('popup.diagnosis.hint')}</p>
        </div>
      )}
      {counts && (
        <ul class="plain counts" aria-label={t('popup.counts-label')}>
          {levels.map((level) => (
            <li key={level} data-level={level} data-none={counts[level] === 0}>
              <strong>{counts[level]}</strong>{' '}
              <span>{t(`popup.level.${sparing && level === 'calm' ? 'unmentioned' : level}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {counts && sparing && <p class="hint">{t('popup.sparing')}</p>}
      {site && (
        <label class="choice apart">
          <span>
            {t('popup.site', { site: t(`site.${site.id}`) })}
            {site.fixed && <span class="hint">{t(site.fixed)}</span>}
          </span>
          <input
            type="checkbox"
            class="switch"
            checked={site.on}
            disabled={Boolean(site.fixed)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // What the browser decides is drawn when it is known, not what was pressed.
              event.currentTarget.checked = site.on;
              onSite(site.id, checked);
            }}
          />
        </label>
      )}
    </section>
  );
}
