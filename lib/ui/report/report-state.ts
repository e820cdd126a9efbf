import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type BlankTarget, blankOut } from '../../reporting/blank-out.ts';
import { isoWithZone } from '../../reporting/iso-with-zone.ts';
import { MAX_LATER, type ReportDraft } from '../../reporting/report-draft.ts';
import type { Handover, StoredReport } from '../../reporting/stored-report.ts';

/** How far the shown draft has come to the disk. */
export type SaveStatus = 'saved' | 'changed' | 'saving' | 'full' | 'failed' | 'deleted';

/** Most steps that can be taken back. */
const MAX_UNDO = 100;

export type EditableField = 'text' | 'note' | 'link' | 'authorLink' | 'postedAt';

/** One report being worked on: what it says now, whether it is stored, and the way back. */
export interface ReportState {
  draft: ReadonlySignal<ReportDraft>;
  status: ReadonlySignal<SaveStatus>;
  canUndo: ReadonlySignal<boolean>;
  /** The report as it was last stored or changed there; its `draft` may be older than the one shown. */
  report: ReadonlySignal<StoredReport>;
  /** To whom the reader said they gave it, oldest first. */
  handedOver: ReadonlySignal<Handover[]>;
  edit(field: EditableField, value: string): void;
  /** Which note on what happened afterwards is being written; null between two. */
  openLater: ReadonlySignal<number | null>;
  /** Writes what happened afterwards, as it is typed: the first words begin a note, none end it. False when there is no room for one. */
  writeLater(text: string, now?: Date): boolean;
  /** The note is finished. False when none was begun. */
  closeLater(): boolean;
  /** Takes one of those notes out again. */
  removeLater(index: number): void;
  /** False when there was nothing to hide. */
  blank(target: BlankTarget): boolean;
  undo(): void;
  /** Notes at once that it was given to somebody, in the words of the reader's language. Rejects as `save` does. */
  handOver(where: string): Promise<void>;
  /** Keeps it beyond its days, or no longer. Rejects as `save` does. */
  pin(pinned: boolean): Promise<void>;
  /** Stores at once what waits; call it when the page is left. */
  flush(): Promise<void>;
  /** Nothing is stored any more, e.g. because the draft was deleted. */
  stop(): void;
}

/**
 * Where a report is stored. Each rejects when it could not be stored; an error named `StorageFull` means there is no
 * room, one named `Deleted` that the report is gone and is not to come back.
 */
export interface ReportKeeper {
  save(draft: ReportDraft): Promise<StoredReport>;
  handOver(id: string, where: string): Promise<StoredReport>;
  pin(id: string, pinned: boolean): Promise<StoredReport>;
}

interface Start {
  report: StoredReport;
  /** False while the draft only waits in memory. */
  saved: boolean;
  keeper: ReportKeeper;
  /** Pause after the last change before storing, in ms. */
  pause?: number;
}

/** Starts working on a report. Changes are stored by themselves, one write at a time, newest state last. */
export function createReportState({ report: first, saved, keeper, pause = 500 }: Start): ReportState {
  const report = signal(first);
  const draft = signal(first.draft);
  const status = signal<SaveStatus>(saved ? 'saved' : 'full');
  const canUndo = signal(false);
  const openLater = signal<number | null>(null);
  const past: ReportDraft[] = [];
  let stored = saved ? first.draft : null;
  let lastField: EditableField | 'later' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let stopped = false;

  const show = (next: ReportDraft) => {
    draft.value = next;
    canUndo.value = past.length > 0;
    status.value = 'changed';
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  };
  const remember = () => {
    past.push(draft.value);
    if (past.length > MAX_UNDO) past.shift();
  };
  /** One run of typing is one step back. */
  const rememberRun = (field: EditableField | 'later') => {
    if (lastField !== field) remember();
    lastField = field;
  };
  /** One change that is a step back of its own. */
  const step = (next: ReportDraft) => {
    remember();
    lastField = null;
    show(next);
  };
  const store = async () => {
    const current = draft.value;
    if (stopped || current === stored) return;
    status.value = 'saving';
    try {
      report.value = await keeper.save(current);
      stored = current;
      if (draft.value === current) status.value = 'saved';
    } catch (error) {
      status.value = failure(error);
    }
  };
  function flush() {
    clearTimeout(timer);
    writing = writing.then(store);
    return writing;
  }

  return {
    draft,
    status,
    canUndo,
    report,
    handedOver: computed(() => report.value.handedOver),
    flush,
    edit(field, value) {
      if (draft.value[field] === value) return;
      rememberRun(field);
      show({ ...draft.value, [field]: value });
    },
    openLater,
    writeLater(text, now = new Date()) {
      const { later } = draft.value;
      const open = openLater.value;
      if (open === null && !text.trim()) return true;
      if (open === null && later.length >= MAX_LATER) return false;
      rememberRun('later');
      const at = open === null ? isoWithZone(now) : later[open]!.at;
      const others = later.filter((_, index) => index !== open);
      openLater.value = text.trim() ? others.length : null;
      show({ ...draft.value, later: text.trim() ? [...others, { at, text }] : others });
      return true;
    },
    closeLater() {
      const open = openLater.value;
      if (open === null) return false;
      const later = draft.value.later.map((note, at) =>
        at === open ? { ...note, text: note.text.trim() } : note,
      );
      if (later[open]!.text !== draft.value.later[open]!.text) show({ ...draft.value, later });
      openLater.value = null;
      lastField = null;
      return true;
    },
    removeLater(index) {
      openLater.value = null;
      step({ ...draft.value, later: draft.value.later.filter((_, at) => at !== index) });
    },
    blank(target) {
      const next = blankOut(draft.value, target);
      if (next === draft.value) return false;
      step(next);
      return true;
    },
    undo() {
      const before = past.pop();
      lastField = null;
      openLater.value = null;
      if (before) show(before);
    },
    async handOver(where) {
      await flush();
      report.value = await keeper.handOver(draft.value.id, where);
    },
    async pin(pinned) {
      await flush();
      report.value = await keeper.pin(draft.value.id, pinned);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function failure(error: unknown): SaveStatus {
  const name = (error as Error | null)?.name;
  if (name === 'StorageFull') return 'full';
  return name === 'Deleted' ? 'deleted' : 'failed';
}
