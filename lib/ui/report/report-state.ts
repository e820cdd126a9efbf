import { type ReadonlySignal, signal } from '@preact/signals';
import { type BlankTarget, blankOut } from '../../reporting/blank-out.ts';
import type { ReportDraft } from '../../reporting/report-draft.ts';

/** How far the shown draft has come to the disk. */
export type SaveStatus = 'saved' | 'changed' | 'saving' | 'full' | 'failed' | 'deleted';

/** Most steps that can be taken back. */
const MAX_UNDO = 100;

export type EditableField = 'text' | 'note' | 'link' | 'authorLink';

/** One draft being worked on: what it says now, whether it is stored, and the way back. */
export interface ReportState {
  draft: ReadonlySignal<ReportDraft>;
  status: ReadonlySignal<SaveStatus>;
  canUndo: ReadonlySignal<boolean>;
  edit(field: EditableField, value: string): void;
  /** False when there was nothing to hide. */
  blank(target: BlankTarget): boolean;
  undo(): void;
  /** Stores at once what waits; call it when the page is left. */
  flush(): Promise<void>;
  /** Nothing is stored any more, e.g. because the draft was deleted. */
  stop(): void;
}

interface Start {
  draft: ReportDraft;
  /** False while the draft only waits in memory. */
  saved: boolean;
  /**
   * Rejects when it could not be stored; an error named `StorageFull` means there is no room, one named
   * `Deleted` that the draft is gone and is not to come back.
   */
  save(draft: ReportDraft): Promise<void>;
  /** Pause after the last change before storing, in ms. */
  pause?: number;
}

/** Starts working on a draft. Changes are stored by themselves, one write at a time, newest state last. */
export function createReportState({ draft: first, saved, save, pause = 500 }: Start): ReportState {
  const draft = signal(first);
  const status = signal<SaveStatus>(saved ? 'saved' : 'full');
  const canUndo = signal(false);
  const past: ReportDraft[] = [];
  let stored = saved ? first : null;
  let lastField: EditableField | null = null;
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
  const store = async () => {
    const current = draft.value;
    if (stopped || current === stored) return;
    status.value = 'saving';
    try {
      await save(current);
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
    flush,
    edit(field, value) {
      if (draft.value[field] === value) return;
      // One run of typing is one step back.
      if (lastField !== field) remember();
      lastField = field;
      show({ ...draft.value, [field]: value });
    },
    blank(target) {
      const next = blankOut(draft.value, target);
      if (next === draft.value) return false;
      remember();
      lastField = null;
      show(next);
      return true;
    },
    undo() {
      const before = past.pop();
      lastField = null;
      if (before) show(before);
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
