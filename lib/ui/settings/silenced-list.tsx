import type { Translate } from '../translate.ts';
import type { Tell } from './settings-page.tsx';
import type { SilencedPost } from './silenced-post.ts';

/** Rows drawn at once; two thousand would help nobody find one. */
const SHOWN = 50;

interface Props {
  t: Translate;
  silenced: SilencedPost[];
  onUndo(key: string | null): Promise<void>;
  tell: Tell;
}

/** Posts the reader said they know, with the way back. */
export function SilencedList({ t, silenced, onUndo, tell }: Props) {
  const clock = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const undo = (key: string | null) => () => tell(onUndo(key), 'settings.silenced.undone');
  const older = silenced.length - SHOWN;
  return (
    <section class="sheet" aria-labelledby="silenced-title">
      <h2 id="silenced-title">{t('settings.silenced.title')}</h2>
      <p class="hint">{t('settings.silenced.hint')}</p>
      {silenced.length === 0 && <p>{t('settings.silenced.none')}</p>}
      <ul class="plain tight">
        {silenced.slice(0, SHOWN).map(({ key, site, at }) => {
          const time = clock.format(at);
          return (
            <li class="row apart" key={key}>
              <span>{t('settings.silenced.item', { site: t(`site.${site}`), time })}</span>
              <button
                type="button"
                class="vt-button"
                aria-label={t('settings.silenced.undo-label', { time })}
                onClick={undo(key)}
              >
                {t('settings.silenced.undo')}
              </button>
            </li>
          );
        })}
      </ul>
      {older > 0 && <p class="hint">{t('settings.silenced.more', { count: older })}</p>}
      {silenced.length > 1 && (
        <button type="button" class="vt-button" onClick={undo(null)}>
          {t('settings.silenced.undo-all')}
        </button>
      )}
    </section>
  );
}
