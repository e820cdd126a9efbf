import { type ReadonlySignal, signal } from '@preact/signals';
import type { DraftShelf } from '../ui/report/report-page.tsx';
import { createReportState, type ReportState } from '../ui/report/report-state.ts';
import { listDrafts, loadDraft, removeAllDrafts, removeDraft, updateDraft } from './drafts.ts';

/** What lies on the report page: the shelf of drafts and the one that is open. */
export interface ReportDesk {
  shelf: ReadonlySignal<DraftShelf>;
  open: ReadonlySignal<ReportState | 'missing' | null>;
  /** Shows the draft with this id; the list for `''` and `all`. Stores the one before first. */
  show(id: string): Promise<void>;
  /** Stores what waits; call it when the page is left. */
  flush(): Promise<void>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** Connects the report page with the stored drafts. */
export function createReportDesk(): ReportDesk {
  const shelf = signal<DraftShelf>({ drafts: [], unreadable: [] });
  const open = signal<ReportState | 'missing' | null>(null);
  let turn = 0;

  const current = () => (open.value === 'missing' ? null : open.value);
  const flush = async () => current()?.flush();
  const show = async (id: string) => {
    turn += 1;
    const mine = turn;
    await flush();
    const next = id === '' || id === 'all' ? null : await pick(id);
    const stored = await listDrafts();
    // Somebody pressed another link meanwhile.
    if (mine !== turn) return;
    shelf.value = stored;
    open.value = next;
  };
  const clear = async (deletion: () => Promise<void>) => {
    current()?.stop();
    await deletion();
    open.value = null;
    shelf.value = await listDrafts();
  };
  return {
    shelf,
    open,
    show,
    flush,
    remove: (id) => clear(() => removeDraft(id)),
    removeAll: () => clear(removeAllDrafts),
  };
}

async function pick(id: string): Promise<ReportState | 'missing'> {
  const found = await loadDraft(id);
  if (!found) return 'missing';
  const state = createReportState({ ...found, save: updateDraft });
  // One that only waited in memory is tried again; there may be room by now.
  if (!found.saved) void state.flush();
  return state;
}
