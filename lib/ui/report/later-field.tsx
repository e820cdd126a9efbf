import { useState } from 'preact/hooks';
import { readableTime } from '../../reporting/iso-with-zone.ts';
import { MAX_NOTE } from '../../reporting/report-draft.ts';
import type { EditorProps } from './draft-editor.tsx';

/** What happened afterwards: each note stands with the time it was written down. */
export function LaterField({ t, state, say }: EditorProps) {
  const [text, setText] = useState('');
  const add = () => {
    if (!state.addLater(text)) {
      say(t(text.trim() ? 'report.later.too-many' : 'report.later.nothing'));
      return;
    }
    setText('');
    say(t('report.later.added'));
  };
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
        {state.draft.value.later.map((note, index) => (
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
        ))}
      </ol>
      <textarea
        rows={3}
        maxLength={MAX_NOTE}
        value={text}
        aria-labelledby="later-title"
        aria-describedby="later-hint"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" class="vt-button" onClick={add}>
        {t('report.later.add')}
      </button>
    </section>
  );
}
