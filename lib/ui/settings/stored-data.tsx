import { ConfirmButton } from '../page/confirm-button.tsx';
import { saveFile } from '../page/save-file.ts';
import type { SettingsProps, Tell } from './settings-page.tsx';

type Props = Pick<SettingsProps, 't' | 'draftCount' | 'known' | 'onExport' | 'onDeleteAll'> & {
  /** Why nothing can be deleted here now; empty when it can. */
  fixed: string;
  say(sentence: string): void;
  tell: Tell;
};

/** What is kept on this device, the way to take it along and the way to be rid of it. */
export function StoredData({ t, draftCount, known, onExport, onDeleteAll, fixed, say, tell }: Props) {
  const save = async () => {
    try {
      saveFile({ name: 'viec-that.json', type: 'application/json', body: await onExport() });
      say(t('page.file-saved'));
    } catch {
      say(t('page.not-saved'));
    }
  };
  return (
    <section class="sheet" aria-labelledby="data-title">
      <h2 id="data-title">{t('settings.data.title')}</h2>
      <p>
        {t('settings.data.lead', {
          drafts: draftCount,
          posts: known.post.length,
          authors: known.author.length,
        })}
      </p>
      <div class="row apart">
        <button type="button" class="vt-button" onClick={save}>
          {t('settings.data.export')}
        </button>
        {fixed ? (
          <p class="hint">
            {t('settings.data.delete')}: {fixed}
          </p>
        ) : (
          <ConfirmButton
            t={t}
            label={t('settings.data.delete')}
            question={t('settings.data.delete-question')}
            onConfirm={() => tell(onDeleteAll(), 'settings.data.deleted')}
          />
        )}
      </div>
    </section>
  );
}
