import { readableTime } from '../../../reporting/iso-with-zone.ts';
import type { DoorProps } from './doors-section.tsx';

interface Props extends Pick<DoorProps, 't' | 'handedOver' | 'onHandedOver'> {
  /** Whom, in the words of the reader's language. */
  where: string;
}

/** The reader notes that they handed the report in here. Whether they did, only they know. */
export function HandedOver({ t, where, handedOver, onHandedOver }: Props) {
  const last = handedOver.findLast((handover) => handover.where === where);
  return (
    <div class="handed">
      {last && <p>{t('doors.handed.when', { time: readableTime(last.at) })}</p>}
      <button
        type="button"
        class="link-button"
        aria-label={t(last ? 'doors.handed.again-label' : 'doors.handed.label', { where })}
        onClick={() => onHandedOver(where)}
      >
        {t(last ? 'doors.handed.again' : 'doors.handed.button')}
      </button>
    </div>
  );
}
