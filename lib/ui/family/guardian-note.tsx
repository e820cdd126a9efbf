import type { GuardianStatus } from '../../guardian/guardian-status.ts';
import type { Translate } from '../translate.ts';
import { keeperLine, moment, timeLeft } from './guardian-words.ts';

interface Props {
  t: Translate;
  status: GuardianStatus;
}

/** Who keeps a PIN and what it locks, and whether it is about to end: the same sentences wherever the reader looks. */
export function GuardianNote({ t, status }: Props) {
  const line = keeperLine(t, status);
  const { forgotMs, forgottenAt } = status;
  return (
    <>
      {line && (
        <p>
          <strong>{line}</strong> {t('guardian.locks')}
        </p>
      )}
      {forgotMs !== null && (
        <p class="note" data-level="danger" role="status">
          {t('guardian.forgot.banner', { left: timeLeft(t, forgotMs) })}
        </p>
      )}
      {!line && forgottenAt !== null && (
        <p class="note" data-level="danger">
          {t('guardian.forgot.ended', { time: moment(t, forgottenAt) })}
        </p>
      )}
    </>
  );
}
