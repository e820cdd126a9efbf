import { readableTime } from '../../reporting/iso-with-zone.ts';
import { MAX_NOTE } from '../../reporting/report-draft.ts';
import type { EditorProps } from './draft-editor.tsx';

/**
 * What happened afterwards: each note stands with the time it was begun. It belongs to the report from its first word
 * on, so that closing the page, or packing the report, loses nothing that was only typed.
 */
export function LaterField({ t, state, say }: EditorProps) {
  const { later } = state.draft.value;
  const open = state.openLater.value;
  const write = (text: string) => {
    if (!state.writeLater(text)) say(t('report.later.too-many'));
  };
  const add = () => say(t(state.closeLater() ? 'report.later.added' : 'report.later.nothing'));
  const remove = (index: number) => {
    state.removeLater(index);
    say(t('report.later.removed'));
  };
  return (
    <section class="sheet" aria-labelledby="later-title">
      <h2 id="later-title">{t('report.later.title')}</h2>
      <p class="hint" id="later-hint">
        {t('report.later.hint')}
      </p>
      <ol class="plain fields">
        {later.map(
          (note, index) =>
            index !== open && (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what names a note
              <li class="row apart later" key={index}>
                <div>
                  <p class="hint">{readableTime(note.at)}</p>
                  <p class="as-typed">{note.text}</p>
                </div>
                <button
                  type="button"
                  class="vt-button"
                  aria-label={t('report.later.remove-label', { time: readableTime(note.at) })}
                  onClick={() => remove(index)}
                >
                  {t('report.later.remove')}
                </button>
              </li>
            ),
        )}
      </ol>
      <textarea
        rows={3}
        maxLength={MAX_NOTE}
        value={open === null ? '' : later[open]?.text}
        aria-labelledby="later-title"
        aria-describedby="later-hint"
        onInput={(event) => write(event.currentTarget.value)}
      />
      <button type="button" class="vt-button" onClick={add}>
        {t('report.later.add')}
      </button>
    </section>
  );
}
