import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleDraft } from '../reporting/example-draft.ts';
import type { OpenReport } from '../ui/report/report-page.tsx';
import { putInOutbox, readOutbox } from './outbox.ts';
import { reset } from './report-db.test-helper.ts';
import { createReportDesk } from './report-desk.ts';
import { keepReport, listReports, loadReport } from './report-store.ts';
import { deleteEverything } from './stored-data.ts';

vi.mock('./report-db.ts', () => import('./report-db.test-helper.ts'));

beforeEach(async () => {
  fakeBrowser.reset();
  reset();
  await keepReport(exampleDraft({ id: 'a' }));
  await keepReport(exampleDraft({ id: 'b' }));
});

const opened = (desk: ReturnType<typeof createReportDesk>) => (desk.open.value as OpenReport).state;

describe('the report desk', () => {
  it('shows the list, a draft, or that there is none', async () => {
    const desk = createReportDesk();
    await desk.show('');
    expect(desk.open.value).toBeNull();
    expect(desk.shelf.value.reports).toHaveLength(2);
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
    expect((await loadReport('a'))?.report.draft.note).toBe('seen at noon');
    expect(desk.shelf.value.reports.find(({ draft }) => draft.id === 'a')?.draft.note).toBe('seen at noon');
  });

  it('shows what was asked for last', async () => {
    const desk = createReportDesk();
    await Promise.all([desk.show('a'), desk.show('b')]);
    expect(opened(desk).draft.value.id).toBe('b');
  });

  it('lets nothing of a deleted report leave the device any more', async () => {
    const desk = createReportDesk();
    for (const reportId of ['a', 'b'])
      await putInOutbox({ reportId, address: 'https://example.org/', body: '{}' });
    await desk.remove('a');
    expect((await readOutbox()).map(({ reportId }) => reportId)).toEqual(['b']);
    await desk.removeAll();
    expect(await readOutbox()).toEqual([]);
  });

  it('does not bring a deleted draft back', async () => {
    const desk = createReportDesk();
    await desk.show('a');
    const state = opened(desk);
    state.edit('note', 'typed just before');
    await desk.remove('a');
    await state.flush();
    expect(await loadReport('a')).toBeNull();
    expect(desk.open.value).toBeNull();
    await desk.removeAll();
    expect(desk.shelf.value.reports).toEqual([]);
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
    expect((await listReports()).reports).toEqual([]);
  });

  it('tries a draft that waited in memory again', async () => {
    await fakeBrowser.storage.session.set({ 'draft:c': exampleDraft({ id: 'c' }) });
    const desk = createReportDesk();
    await desk.show('c');
    await desk.flush();
    expect((await loadReport('c'))?.saved).toBe(true);
  });
});
