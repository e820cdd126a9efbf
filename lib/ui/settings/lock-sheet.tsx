import type { GuardianStatus, PinAnswer } from '../../guardian/guardian-status.ts';
import { GuardianNote } from '../family/guardian-note.tsx';
import { PinForm } from '../family/pin-form.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  status: GuardianStatus;
  openUntil: number;
  onPin(pin: string): Promise<PinAnswer>;
  onLock(): void;
}

/** Who keeps the PIN, and where it opens the settings; without one, the way to agree on one. */
export function LockSheet({ t, status, openUntil, onPin, onLock }: Props) {
  const locked = status.by !== 'nobody';
  const clock = new Intl.DateTimeFormat(t.lang, { timeStyle: 'short' });
  return (
    <section class="sheet" aria-labelledby="lock-title">
      <h2 id="lock-title">{t('guardian.title')}</h2>
      {!locked && <p class="hint">{t('guardian.start.lead')}</p>}
      <GuardianNote t={t} status={status} />
      {locked && openUntil === 0 && (
        <PinForm
          t={t}
          label={t('guardian.pin.label', { name: status.name || t('guardian.someone') })}
          button="guardian.unlock"
          waitMs={status.waitMs}
          onPin={onPin}
        />
      )}
      {openUntil > 0 && (
        <div class="row" role="status">
          <span>{t('guardian.open-until', { time: clock.format(openUntil) })}</span>
          <button type="button" class="vt-button" onClick={onLock}>
            {t('guardian.lock-again')}
          </button>
        </div>
      )}
      <a href="/family.html">{t(locked ? 'guardian.to-page' : 'guardian.to-start')}</a>
    </section>
  );
}
