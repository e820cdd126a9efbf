import { useState } from 'preact/hooks';
import type { GuardianStatus, PinAct, PinAnswer } from '../../guardian/guardian-status.ts';
import type { Translate } from '../translate.ts';
import { PinForm } from './pin-form.tsx';

interface Props {
  t: Translate;
  status: GuardianStatus;
  onPin(pin: string, act: PinAct): Promise<PinAnswer>;
  onForgot(): void;
}

/** The ways out: with the PIN at once, without it after a day that everyone can see. */
export function EndLock({ t, status, onPin, onForgot }: Props) {
  const [sure, setSure] = useState(false);
  const name = status.name || t('guardian.someone');
  const form = (button: string, act: PinAct) => (
    <PinForm
      t={t}
      label={t('guardian.pin.label', { name })}
      button={button}
      waitMs={status.waitMs}
      onPin={(pin) => onPin(pin, act)}
    />
  );
  return (
    <>
      <section class="sheet" aria-labelledby="end-title">
        <h2 id="end-title">{t('guardian.end.title')}</h2>
        <p class="hint">{t('guardian.end.lead')}</p>
        {form('guardian.end.button', { do: 'end' })}
      </section>
      <section class="sheet" aria-labelledby="forgot-title">
        <h2 id="forgot-title">{t('guardian.forgot.title')}</h2>
        {status.forgotMs !== null ? (
          <>
            <p>{t('guardian.forgot.cancel-lead')}</p>
            {form('guardian.forgot.cancel', { do: 'keep' })}
          </>
        ) : (
          <>
            <p>{t('guardian.forgot.lead')}</p>
            <label class="choice">
              <input
                type="checkbox"
                checked={sure}
                onChange={(event) => setSure(event.currentTarget.checked)}
              />
              {t('guardian.forgot.sure')}
            </label>
            <button type="button" class="vt-button" aria-disabled={!sure} onClick={() => sure && onForgot()}>
              {t('guardian.forgot.button')}
            </button>
          </>
        )}
      </section>
    </>
  );
}
