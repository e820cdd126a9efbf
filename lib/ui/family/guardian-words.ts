import type { GuardianStatus } from '../../guardian/guardian-status.ts';
import type { Translate } from '../translate.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A time that is left, in at most two parts; the last begun part counts, so it never reads as nought. */
export function timeLeft(t: Translate, ms: number): string {
  if (ms <= MINUTE) return t('guardian.left.seconds', { seconds: Math.max(1, Math.ceil(ms / SECOND)) });
  const minutes = Math.ceil(ms / MINUTE);
  if (minutes < 60) return t('guardian.left.minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0
    ? t('guardian.left.whole-hours', { hours })
    : t('guardian.left.hours', { hours, minutes: minutes % 60 });
}

/** Who keeps the PIN and since when; null when nobody does. */
export function keeperLine(t: Translate, { by, name, since }: GuardianStatus): string | null {
  if (by === 'nobody') return null;
  if (by === 'admin') return t('guardian.line-admin');
  const day = new Intl.DateTimeFormat(t.lang, { dateStyle: 'long' }).format(since);
  return t('guardian.line', { name: name || t('guardian.someone'), day });
}

/** A moment, with the day. */
export function moment(t: Translate, at: number): string {
  return new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
