import { type ReadonlySignal, signal } from '@preact/signals';
import { createPictureState } from '../ui/report/picture-state.ts';
import type { OpenReport, ReportShelf } from '../ui/report/report-page.tsx';
import { createReportState, type ReportKeeper } from '../ui/report/report-state.ts';
import { forgetSending } from './outbox.ts';
import { listPictures, putPicture, removePicture } from './picture-store.ts';
import {
  addHandover,
  listReports,
  loadReport,
  pinReport,
  removeAllReports,
  removeReport,
  tidyReports,
  updateDraft,
} from './report-store.ts';

/** What lies on the report page: the shelf of reports and the one that is open. */
export interface ReportDesk {
  shelf: ReadonlySignal<ReportShelf>;
  open: ReadonlySignal<OpenReport | 'missing' | null>;
  /** Shows the report with this id; the list for `''` and `all`. Stores the one before first. */
  show(id: string): Promise<void>;
  /** Stores what waits; call it when the page is left. */
  flush(): Promise<void>;
  /** Keeps a report of the list beyond its days, or no longer. */
  pin(id: string, pinned: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

const KEEPER: ReportKeeper = { save: updateDraft, handOver: addHandover, pin: pinReport };

/** Connects the report page with the stored reports. */
export function createReportDesk(): ReportDesk {
  const shelf = signal<ReportShelf>({ reports: [], unreadable: [], closed: false });
  const open = signal<OpenReport | 'missing' | null>(null);
  let turn = 0;

  const current = () => (open.value === 'missing' ? null : open.value);
  const flush = async () => current()?.state.flush();
  const show = async (id: string) => {
    turn += 1;
    const mine = turn;
    await flush();
    const next = id === '' || id === 'all' ? null : await pick(id);
    const stored = await listReports();
    // Somebody pressed another link meanwhile.
    if (mine !== turn) return;
    shelf.value = stored;
    open.value = next;
  };
  const clear = async (deletion: () => Promise<void>) => {
    current()?.state.stop();
    await deletion();
    open.value = null;
    shelf.value = await listReports();
  };
  return {
    shelf,
    open,
    show,
    flush,
    async pin(id, pinned) {
      await pinReport(id, pinned);
      shelf.value = await listReports();
    },
    // First what is on its way: a deleted report must not leave the device any more.
    remove: (id) => clear(() => forgetSending(id).then(() => removeReport(id))),
    removeAll: () => clear(() => forgetSending().then(removeAllReports)),
  };
}

/** The desk of a page that was just opened: first old drafts are moved and what is past its days goes. */
export async function openReportDesk(id: string): Promise<ReportDesk> {
  // What could not be moved or deleted now is tried again the next time, and is shown meanwhile.
  await tidyReports().catch(() => {});
  askToStay();
  const desk = createReportDesk();
  await desk.show(id);
  return desk;
}

/** Asks the browser not to drop the reports when the disk is full. Firefox would ask the reader, so there it is left. */
function askToStay(): void {
  if (!import.meta.env.FIREFOX) navigator.storage?.persist?.().catch(() => {});
}

async function pick(id: string): Promise<OpenReport | 'missing'> {
  const found = await loadReport(id);
  if (!found) return 'missing';
  const state = createReportState({ ...found, keeper: KEEPER });
  // One that only waited in memory is tried again; there may be room by now.
  if (!found.saved) void state.flush();
  const pictures = createPictureState({
    ...(await listPictures(id)),
    keeper: {
      put: (picture) => putPicture(id, picture),
      remove: (picture) => removePicture(id, picture),
    },
  });
  return { state, pictures };
}
