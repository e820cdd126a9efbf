import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleDraft } from '../reporting/example-draft.ts';
import type { ReportState } from '../ui/report/report-state.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import { createReportDesk } from './report-desk.ts';
import { deleteEverything } from './stored-data.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await saveDraft(exampleDraft({ id: 'a' }));
  await saveDraft(exampleDraft({ id: 'b' }));
});

const opened = (desk: ReturnType<typeof createReportDesk>) => desk.open.value as ReportState;

describe('the report desk', () => {
  it('shows the list, a draft, or that there is none', async () => {
    const desk = createReportDesk();
    await desk.show('');
    expect(desk.open.value).toBeNull();
    expect(desk.shelf.value.drafts).toHaveLength(2);
    await desk.show('a');
    expect(opened(desk).draft.value).toEqual(exampleDraft({ id: 'a' }));
    await desk.show('nobody');
    expect(desk.open.value).toBe('missing');
  });

  it('stores what was typed before it shows something else', async () => {
    const desk = createReportDesk();
    await desk.show('a');
    opened(desk).edit('note', 'seen at noon');
    await desk.show('all');
    expect((await loadDraft('a'))?.draft.note).toBe('seen at noon');
    expect(desk.shelf.value.drafts.find(({ id }) => id === 'a')?.note).toBe('seen at noon');
  });

  it('shows what was asked for last', async () => {
    const desk = createReportDesk();
    await Promise.all([desk.show('a'), desk.show('b')]);
    expect(opened(desk).draft.value.id).toBe('b');
  });

  it('does not bring a deleted draft back', async () => {
    const desk = createReportDesk();
    await desk.show('a');
    const state = opened(desk);
    state.edit('note', 'typed just before');
    await desk.remove('a');
    await state.flush();
    expect(await loadDraft('a')).toBeNull();
    expect(desk.open.value).toBeNull();
    await desk.removeAll();
    expect(desk.shelf.value.drafts).toEqual([]);
  });

  it('does not bring back what another page deleted, and says so', async () => {
    const desk = createReportDesk();
    await desk.show('a');
    opened(desk).edit('note', 'typed just before');
    await deleteEverything();
    await desk.flush();
    expect(opened(desk).status.value).toBe('deleted');
    opened(desk).edit('note', 'typed after');
    await desk.flush();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('tries a draft that waited in memory again', async () => {
    await fakeBrowser.storage.session.set({ 'draft:c': exampleDraft({ id: 'c' }) });
    const desk = createReportDesk();
    await desk.show('c');
    await desk.flush();
    expect((await loadDraft('c'))?.saved).toBe(true);
  });
});
