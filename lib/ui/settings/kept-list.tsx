import type { Translate } from '../translate.ts';
import type { Quiet } from '../warning/quiet-menu.tsx';
import type { KeptKey } from './kept-key.ts';
import type { Tell } from './settings-page.tsx';

/** Rows drawn at once; two thousand would help nobody find one. */
const SHOWN = 50;

interface Props {
  t: Translate;
  about: Quiet;
  kept: KeptKey[];
  onUndo(key: string | null): Promise<void>;
  tell: Tell;
}

/** Posts or authors the reader said they know, with the way back. */
export function KeptList({ t, about, kept, onUndo, tell }: Props) {
  const words = `settings.known.${about}`;
  const clock = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const undo = (key: string | null) => () => tell(onUndo(key), 'settings.known.undone');
  const older = kept.length - SHOWN;
  return (
    <section class="sheet" aria-labelledby={`known-${about}`}>
      <h2 id={`known-${about}`}>{t(`${words}.title`)}</h2>
      <p class="hint">{t('settings.known.hint')}</p>
      {kept.length === 0 && <p>{t(`${words}.none`)}</p>}
      <ul class="plain tight">
        {kept.slice(0, SHOWN).map(({ key, site, at }) => {
          const time = clock.format(at);
          return (
            <li class="row apart" key={key}>
              <span>{t(`${words}.item`, { site: t(`site.${site}`), time })}</span>
              <button
                type="button"
                class="vt-button"
                aria-label={t(`${words}.undo-label`, { time })}
                onClick={undo(key)}
              >
                {t('settings.known.undo')}
              </button>
            </li>
          );
        })}
      </ul>
      {older > 0 && <p class="hint">{t(`${words}.more`, { count: older })}</p>}
      {kept.length > 1 && (
        <button type="button" class="vt-button" onClick={undo(null)}>
          {t('settings.known.undo-all')}
        </button>
      )}
    </section>
  );
}
