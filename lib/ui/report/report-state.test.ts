import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANKED } from '../../reporting/blank-out.ts';
import { exampleDraft } from '../../reporting/example-draft.ts';
import type { ReportDraft } from '../../reporting/report-draft.ts';
import { createReportState } from './report-state.ts';

const start = (save = vi.fn(async (_: ReportDraft) => {}), saved = true) => ({
  save,
  state: createReportState({ draft: exampleDraft(), saved, save }),
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('saving', () => {
  it('waits for a pause, stores once, and says so', async () => {
    const { state, save } = start();
    state.edit('note', 'a');
    state.edit('note', 'ab');
    expect(state.status.value).toBe('changed');
    await vi.runAllTimersAsync();
    expect(save.mock.calls.map(([draft]) => draft.note)).toEqual(['ab']);
    expect(state.status.value).toBe('saved');
  });

  it('stores the newest words last when writing is slow', async () => {
    const stored: string[] = [];
    const { state } = start(
      vi.fn(async (draft: ReportDraft) => {
        await new Promise((done) => setTimeout(done, 5_000));
        stored.push(draft.note);
      }),
    );
    state.edit('note', 'one');
    await vi.advanceTimersByTimeAsync(600);
    state.edit('note', 'two');
    await vi.advanceTimersByTimeAsync(600);
    expect(state.status.value).not.toBe('saved');
    await vi.runAllTimersAsync();
    expect(stored).toEqual(['one', 'two']);
    expect(state.status.value).toBe('saved');
  });

  it('tells a full device from another failure, and tries again with the next change', async () => {
    const full = Object.assign(new Error('x'), { name: 'StorageFull' });
    const save = vi.fn<(draft: ReportDraft) => Promise<void>>();
    save.mockRejectedValueOnce(full).mockRejectedValueOnce(new Error('x')).mockResolvedValue();
    const { state } = start(save);
    for (const expected of ['full', 'failed', 'saved']) {
      state.edit('note', expected);
      await state.flush();
      expect(state.status.value).toBe(expected);
    }
  });

  it('stores a draft that only waited in memory as soon as it is left', async () => {
    const { state, save } = start(undefined, false);
    expect(state.status.value).toBe('full');
    await state.flush();
    expect(save).toHaveBeenCalledTimes(1);
    expect(state.status.value).toBe('saved');
  });

  it('stores nothing after it was stopped', async () => {
    const { state, save } = start();
    state.edit('note', 'a');
    state.stop();
    await vi.runAllTimersAsync();
    await state.flush();
    expect(save).not.toHaveBeenCalled();
  });
});

describe('undo', () => {
  it('takes hiding back, then a whole run of typing', () => {
    const { state } = start();
    state.edit('note', 'a');
    state.edit('note', 'ab');
    expect(state.blank('author')).toBe(true);
    expect(state.draft.value.author).toBe(BLANKED);
    state.undo();
    expect(state.draft.value).toEqual(exampleDraft({ note: 'ab' }));
    state.undo();
    expect(state.draft.value).toEqual(exampleDraft());
    expect(state.canUndo.value).toBe(false);
    state.undo();
    expect(state.draft.value).toEqual(exampleDraft());
  });

  it('does not offer a way back from hiding nothing', () => {
    const { state } = start();
    expect(state.blank({ start: 2, end: 2 })).toBe(false);
    expect(state.canUndo.value).toBe(false);
  });
});
