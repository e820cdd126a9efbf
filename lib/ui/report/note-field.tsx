import { MAX_NOTE } from '../../reporting/report-draft.ts';
import type { Translate } from '../translate.ts';
import type { ReportState } from './report-state.ts';

/** The reader's own words, with the honesty line right above them. */
export function NoteField({ t, state }: { t: Translate; state: ReportState }) {
  return (
    <section class="sheet" aria-labelledby="note-title">
      <h2 id="note-title">{t('report.note.title')}</h2>
      <p id="note-honest">
        <strong>{t('report.note.hint')}</strong>
      </p>
      <p class="hint" id="note-help">
        {t('report.note.help')} {t('report.note.warning')}
      </p>
      <textarea
        class="tall"
        rows={4}
        maxLength={MAX_NOTE}
        value={state.draft.value.note}
        aria-labelledby="note-title"
        aria-describedby="note-honest note-help"
        onInput={(event) => state.edit('note', event.currentTarget.value)}
      />
    </section>
  );
}
