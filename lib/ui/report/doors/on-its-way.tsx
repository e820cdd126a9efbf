import type { OutboxItem } from '../../../reporting/endpoint/outbox-item.ts';
import { isoWithZone, readableTime } from '../../../reporting/iso-with-zone.ts';
import type { Translate } from '../../translate.ts';

interface Props {
  t: Translate;
  item: OutboxItem;
  onAgain(): void;
  onCancel(): void;
}

/** What became of one sending, in plain words; whatever the server said is shown as text, never as a page. */
export function OnItsWay({ t, item, onAgain, onCancel }: Props) {
  const { state, why, at, attempts, notBefore, receipt } = item;
  const sentences = [
    t(`doors.organisation.state.${state}`, { time: readableTime(at) }),
    why && t(`doors.organisation.why.${why}`),
    receipt && t('doors.organisation.receipt', { receipt }),
    state === 'waiting' && attempts > 0 && t('doors.organisation.next', { time: clock(notBefore) }),
  ];
  const stuck = state !== 'waiting' && state !== 'delivered';
  return (
    <div class="note tight" role="status">
      <p>{sentences.filter(Boolean).join(' ')}</p>
      <div class="row">
        {(stuck || (state === 'waiting' && attempts > 0)) && (
          <button type="button" class="vt-button" onClick={onAgain}>
            {t('doors.organisation.again')}
          </button>
        )}
        {state !== 'delivered' && (
          <button type="button" class="vt-button" onClick={onCancel}>
            {t('doors.organisation.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}

const clock = (ms: number) => readableTime(isoWithZone(new Date(ms)));
