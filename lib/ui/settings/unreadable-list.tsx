import { ConfirmButton } from '../page/confirm-button.tsx';
import { saveFile } from '../page/save-file.ts';
import type { Translate } from '../translate.ts';
import type { SettingsProps, Tell } from './settings-page.tsx';

type Props = Pick<SettingsProps, 'unreadable' | 'onForget'> & { t: Translate; tell: Tell };

/** Stored values that could not be understood, shown as they are until the reader deletes them. */
export function UnreadableList({ t, unreadable, onForget, tell }: Props) {
  if (unreadable.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="unreadable-title" data-level="danger">
      <h2 id="unreadable-title">{t('settings.unreadable.title')}</h2>
      <p>{t('settings.unreadable.lead')}</p>
      {unreadable.map(({ key, raw }) => {
        const body = JSON.stringify(raw, null, 2);
        return (
          <div key={key}>
            <details>
              <summary>{t('settings.unreadable.show')}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>{body}</pre>
            </details>
            <div class="row apart">
              <button
                type="button"
                class="vt-button"
                onClick={() =>
                  saveFile({ name: 'viec-that-unreadable.json', type: 'application/json', body })
                }
              >
                {t('settings.unreadable.save')}
              </button>
              {key !== null && (
                <ConfirmButton
                  t={t}
                  label={t('settings.unreadable.forget')}
                  question={t('settings.unreadable.forget')}
                  onConfirm={() => tell(onForget(key), 'report.delete.done')}
                />
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}
