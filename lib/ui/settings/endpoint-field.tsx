import { useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  address: string;
  /** Why it cannot be changed here; '' when it can. */
  fixed?: string;
  /** The address as it would be used, or null when reports may not go there. */
  check(typed: string): string | null;
  onChoose(address: string): void;
}

/** Where an organisation takes reports over the network. Naming it sends nothing. */
export function EndpointField({ t, address, fixed = '', check, onChoose }: Props) {
  const [typed, setTyped] = useState(address);
  const [wrong, setWrong] = useState(false);
  const choose = (next: string) => {
    setTyped(next);
    setWrong(false);
    onChoose(next);
  };
  const save = (event: Event) => {
    event.preventDefault();
    const checked = typed.trim() === '' ? '' : check(typed);
    if (checked === null) setWrong(true);
    else choose(checked);
  };
  return (
    <fieldset class="sheet" disabled={fixed !== ''}>
      <legend>{t('settings.endpoint.title')}</legend>
      <p class="hint" id="endpoint-hint">
        {t('settings.endpoint.hint')}
      </p>
      {fixed && <p class="note">{fixed}</p>}
      <form class="tight" onSubmit={save}>
        <label class="field">
          {t('settings.endpoint.label')}
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            maxLength={500}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'endpoint-wrong' : 'endpoint-hint'}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {wrong && (
          <p class="note" id="endpoint-wrong" role="alert">
            {t('settings.endpoint.wrong')}
          </p>
        )}
        <div class="row">
          <button type="submit" class="vt-button">
            {t('settings.endpoint.save')}
          </button>
          {address !== '' && (
            <button type="button" class="vt-button" onClick={() => choose('')}>
              {t('settings.endpoint.remove')}
            </button>
          )}
        </div>
      </form>
    </fieldset>
  );
}
