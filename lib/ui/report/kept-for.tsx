import { isoWithZone, readableDay } from '../../reporting/iso-with-zone.ts';
import { goesAt, KEPT_DAYS, type StoredReport } from '../../reporting/stored-report.ts';
import type { Translate } from '../translate.ts';
import { tellWith } from './tell.ts';

interface Props {
  t: Translate;
  report: StoredReport;
  /** Told apart from other reports in a list by this. */
  label?: string;
  onPin(pinned: boolean): Promise<void>;
  say(sentence: string): void;
}

/** How long a report stays on the device, and the pin that keeps it. */
export function KeptFor({ t, report, label, onPin, say }: Props) {
  const at = goesAt(report);
  const pin = () =>
    tellWith(t, say)(onPin(!report.pinned), report.pinned ? 'report.kept.unpinned' : 'report.kept.pinned');
  const words = t(report.pinned ? 'report.kept.unpin' : 'report.kept.pin');
  return (
    <div class="row apart">
      <p class="hint">
        {at === null
          ? t('report.kept.always')
          : t('report.kept.until', { day: readableDay(isoWithZone(new Date(at))), days: KEPT_DAYS })}
      </p>
      <button type="button" class="vt-button" aria-label={label && `${words}: ${label}`} onClick={pin}>
        {words}
      </button>
    </div>
  );
}
