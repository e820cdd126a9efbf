import { endpointHost } from '../../../reporting/endpoint/endpoint-address.ts';
import type { OutboxItem } from '../../../reporting/endpoint/outbox-item.ts';
import { reportMessage } from '../../../reporting/endpoint/report-message.ts';
import { readableTime } from '../../../reporting/iso-with-zone.ts';
import type { DoorProps } from './doors-section.tsx';
import { OnItsWay } from './on-its-way.tsx';

/** An organisation that takes reports over the network, and what is on its way there. */
export interface Organisation {
  address: string;
  /** Everything on its way, of every report. */
  items: readonly OutboxItem[];
  /** False when the reader did not allow it; rejects when it could not be kept. */
  submit(report: Pick<OutboxItem, 'reportId' | 'address' | 'body'>): Promise<boolean>;
  again(item: OutboxItem): Promise<boolean>;
  cancel(id: string): Promise<void>;
}

/** Shows what would be sent, sends it on a press and not before, and says what became of it. */
export function OrganisationDoor({ organisation, ...rest }: DoorProps & { organisation: Organisation }) {
  const { t, draft, say } = rest;
  const { address, items, submit } = organisation;
  const host = endpointHost(address);
  const body = reportMessage(draft);
  const mine = items.filter((item) => item.reportId === draft.id && item.address === address);
  const ask = (work: Promise<boolean>) =>
    work.then(
      (allowed) => say(t(allowed ? 'doors.organisation.queued' : 'doors.organisation.not-allowed')),
      (error: Error) => say(t(error?.name === 'StorageFull' ? 'page.full' : 'page.not-saved')),
    );
  const arrived = rest.handedOver.findLast(({ where }) => where === host);
  return (
    <div class="door">
      <h3>{t('doors.organisation.title', { host })}</h3>
      <p class="hint">{t('doors.organisation.hint')}</p>
      <details>
        <summary>{t('doors.organisation.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{body}</pre>
      </details>
      {mine.map((item) => (
        <OnItsWay
          key={item.id}
          t={t}
          item={item}
          onAgain={() => ask(organisation.again(item))}
          onCancel={() => organisation.cancel(item.id).then(() => say(t('doors.organisation.cancelled')))}
        />
      ))}
      {mine.length === 0 && arrived && <p>{t('doors.handed.when', { time: readableTime(arrived.at) })}</p>}
      <div class="row">
        <button
          type="button"
          class="vt-button"
          data-strong
          onClick={() => ask(submit({ reportId: draft.id, address, body }))}
        >
          {t('doors.organisation.send', { host })}
        </button>
      </div>
      <p class="hint">{t('doors.organisation.ask')}</p>
    </div>
  );
}
