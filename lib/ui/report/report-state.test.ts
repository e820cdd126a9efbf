import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANKED } from '../../reporting/blank-out.ts';
import { exampleDraft } from '../../reporting/example-draft.ts';
import { MAX_LATER, type ReportDraft } from '../../reporting/report-draft.ts';
import { newReport, withHandover } from '../../reporting/stored-report.ts';
import { createReportState } from './report-state.ts';

const start = (save = vi.fn(async (_: ReportDraft) => {}), saved = true) => ({
  save,
  state: createReportState({
    report: newReport(exampleDraft(), '2026-11-21T14:05:00+07:00'),
    saved,
    keeper: {
      save: async (draft) => {
        await save(draft);
        return newReport(draft, '2026-11-21T15:00:00+07:00');
      },
      handOver: async (_, where) =>
        withHandover(newReport(exampleDraft(), '2026-11-21T16:00:00+07:00'), {
          where,
          at: '2026-11-21T16:00:00+07:00',
        }),
      pin: async (_, pinned) => ({ ...newReport(exampleDraft(), '2026-11-21T16:00:00+07:00'), pinned }),
    },
  }),
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

describe('what happened afterwards', () => {
  it('is noted with its time, can be taken out and taken back', async () => {
    const { state, save } = start();
    state.writeLater('   ');
    expect(state.closeLater()).toBe(false);
    expect(state.writeLater(' Họ đòi thêm tiền ', new Date('2026-11-25T01:00:00Z'))).toBe(true);
    expect(state.closeLater()).toBe(true);
    expect(state.draft.value.later).toHaveLength(1);
    expect(state.draft.value.later[0]!.text).toBe('Họ đòi thêm tiền');
    expect(Date.parse(state.draft.value.later[0]!.at)).toBe(Date.parse('2026-11-25T01:00:00Z'));
    state.removeLater(0);
    expect(state.draft.value.later).toEqual([]);
    state.undo();
    await state.flush();
    expect(save.mock.lastCall![0].later).toHaveLength(1);
  });

  it('is kept while it is only typed, as one step back, and gone when all of it is wiped out', async () => {
    const { state, save } = start();
    for (const typed of ['H', 'Họ', 'Họ nhắn']) state.writeLater(typed, new Date('2026-11-25T01:00:00Z'));
    await vi.runAllTimersAsync();
    expect(save.mock.lastCall![0].later).toMatchObject([{ text: 'Họ nhắn' }]);
    state.writeLater('');
    expect(state.draft.value.later).toEqual([]);
    expect(state.openLater.value).toBeNull();
    state.writeLater('Khác');
    state.undo();
    expect(state.draft.value.later).toEqual([]);
    expect(state.canUndo.value).toBe(false);
    for (let count = 0; count < MAX_LATER; count++) {
      expect(state.writeLater(`lần ${count}`)).toBe(true);
      state.closeLater();
    }
    expect(state.writeLater('thêm nữa')).toBe(false);
    expect(state.draft.value.later).toHaveLength(MAX_LATER);
  });

  it('tells to whom it was given, after what was typed is stored', async () => {
    const { state, save } = start();
    state.edit('note', 'typed just before');
    await state.handOver('113');
    expect(save.mock.lastCall![0].note).toBe('typed just before');
    expect(state.handedOver.value.map(({ where }) => where)).toEqual(['113']);
    await state.pin(true);
    expect(state.report.value.pinned).toBe(true);
  });
});
