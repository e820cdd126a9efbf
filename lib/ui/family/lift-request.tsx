import { useState } from 'preact/hooks';
import type { GuardianStatus, PinAct, PinAnswer } from '../../guardian/guardian-status.ts';
import type { Translate } from '../translate.ts';
import { PinForm } from './pin-form.tsx';

interface Props {
  t: Translate;
  status: GuardianStatus;
  /** Names the wish of a tab; the worker knows which post it is about. */
  id: string;
  onPin(pin: string, act: PinAct): Promise<PinAnswer>;
}

/** Somebody wants to read a covered post: the PIN is given here, in a page no site can listen to. */
export function LiftRequest({ t, status, id, onPin }: Props) {
  const [done, setDone] = useState(false);
  const name = status.name || t('guardian.someone');
  return (
    <section class="sheet" aria-labelledby="lift-title">
      <h2 id="lift-title">{t('guardian.lift.title')}</h2>
      {done ? (
        <p role="status">{t('guardian.lift.done')}</p>
      ) : (
        <>
          <p>{t('guardian.lift.lead', { name })}</p>
          <PinForm
            t={t}
            label={t('guardian.pin.label', { name })}
            button="guardian.lift.button"
            waitMs={status.waitMs}
            onPin={async (pin) => {
              const answer = await onPin(pin, { do: 'lift', id });
              setDone(answer.ok);
              return answer;
            }}
          />
        </>
      )}
    </section>
  );
}
