import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OutboxItem } from '../reporting/endpoint/outbox-item.ts';
import type { Organisation } from '../ui/report/doors/organisation-door.tsx';
import { askToReach, checkEndpoint } from './endpoint.ts';
import { send } from './messenger.ts';
import { putInOutbox, readOutbox, takeFromOutbox, tryAgain, watchOutbox } from './outbox.ts';

/** What a report page can do about the organisation that takes reports; null while none is named. */
export interface SendingDesk {
  organisation: ReadonlySignal<Organisation | null>;
}

/**
 * Connects a report page with what is on its way. While the page is open, what waits is sent when it is due.
 *
 * @param address where reports may go, as the settings say; read again whenever it changes, if it reads a signal
 */
export async function openSendingDesk(address: () => string): Promise<SendingDesk> {
  const items = signal<OutboxItem[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = () => send('flush-outbox', null).catch(() => {});
  const show = (now: OutboxItem[]) => {
    items.value = now;
    clearTimeout(timer);
    const next = Math.min(...now.filter(({ state }) => state === 'waiting').map((item) => item.notBefore));
    // The worker is asked a moment later than due, so that its clock agrees.
    if (Number.isFinite(next)) timer = setTimeout(wake, Math.max(0, next - Date.now()) + 100);
  };
  watchOutbox(show);
  show(await readOutbox());

  const organisation = computed(() => {
    const checked = checkEndpoint(address());
    if (!checked) return null;
    return {
      address: checked,
      items: items.value,
      // The question comes first: browsers let it be asked only as the direct answer to a press.
      async submit(report: Pick<OutboxItem, 'reportId' | 'address' | 'body'>) {
        if (!(await askToReach(report.address))) return false;
        await putInOutbox(report);
        return true;
      },
      async again(item: OutboxItem) {
        if (!(await askToReach(item.address))) return false;
        await tryAgain(item.id);
        return true;
      },
      cancel: takeFromOutbox,
    };
  });
  return { organisation };
}
