import { useRef } from 'preact/hooks';
import { BLANKED } from '../../reporting/blank-out.ts';
import { MAX_TEXT } from '../../reporting/report-draft.ts';
import type { EditorProps } from './draft-editor.tsx';

/** The words of the post, editable; selected words can be hidden with one press. */
export function TextField({ t, state, say, onHideAll }: EditorProps & { onHideAll(): void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = state.draft.value;
  const title = t('report.field.text');
  const hideSelected = () => {
    const area = field.current!;
    const { selectionStart: start, selectionEnd: end } = area;
    const hidden = state.blank({ start, end });
    say(t(hidden ? 'report.what.hidden' : 'report.what.nothing-selected'));
    area.focus();
    // Once the new words are in: behind the mark, so that the next selection starts where the reader was.
    if (hidden)
      requestAnimationFrame(() => area.setSelectionRange(start + BLANKED.length, start + BLANKED.length));
  };
  return (
    <div class="tight">
      <label class="field">
        {title}
        <textarea
          class="tall"
          ref={field}
          rows={6}
          maxLength={MAX_TEXT}
          value={text}
          aria-describedby="text-hint"
          onInput={(event) => state.edit('text', event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="text-hint">
        {t('report.what.hide-selection-hint')}
      </p>
      <div class="row">
        <button type="button" class="vt-button" onClick={hideSelected}>
          {t('report.what.hide-selection')}
        </button>
        {text !== '' && text !== BLANKED && (
          <button type="button" class="vt-button" onClick={onHideAll}>
            {t('report.what.hide-all')}
          </button>
        )}
      </div>
    </div>
  );
}
