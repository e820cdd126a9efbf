import { PRIVATE, type Private } from '../../reporting/find-private.ts';
import type { EditorProps } from './draft-editor.tsx';

/** Names, contact details or links hidden everywhere with one press each. What was overlooked is hidden by hand. */
export function HideKinds({ t, state, say }: EditorProps) {
  const hide = (every: Private) => () =>
    say(t(state.blank({ every }) ? 'report.what.hidden-kind' : `report.what.none-of.${every}`));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> would be read as part of a form
    <div class="tight" role="group" aria-labelledby="hide-title" aria-describedby="hide-hint">
      <h3 id="hide-title">{t('report.what.hide-kinds')}</h3>
      <div class="row">
        {PRIVATE.map((every) => (
          <button type="button" class="vt-button" key={every} onClick={hide(every)}>
            {t(`report.what.hide-every.${every}`)}
          </button>
        ))}
      </div>
      <p class="hint" id="hide-hint">
        {t('report.what.hide-kinds-hint')}
      </p>
    </div>
  );
}
