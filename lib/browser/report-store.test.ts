import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleDraft } from '../reporting/example-draft.ts';
import type { ReportPicture } from '../reporting/report-picture.ts';
import { KEPT_DAYS } from '../reporting/stored-report.ts';
import { exportReports } from './export-reports.ts';
import { listPictures, putPicture, removePicture } from './picture-store.ts';
import { damage, reset, setFull } from './report-db.test-helper.ts';
import { put } from './report-db.ts';
import {
  addHandover,
  keepReport,
  listReports,
  loadReport,
  MAX_REPORTS,
  pinReport,
  removeAllReports,
  removeReport,
  tidyDaily,
  tidyReports,
  updateDraft,
} from './report-store.ts';
import { deleteEverything, exportStoredData } from './stored-data.ts';
import { Deleted, StorageFull } from './write.ts';

vi.mock('./report-db.ts', () => import('./report-db.test-helper.ts'));

const { id } = exampleDraft();
const DAY = 86_400_000;
const later = (days: number) => new Date(Date.now() + days * DAY);
const ids = async () => (await listReports()).reports.map(({ draft }) => draft.id);
const picture = (changes: Partial<ReportPicture> = {}): ReportPicture => ({
  id: 'p1',
  addedAt: '2026-11-21T14:06:00+07:00',
  way: 'paste',
  width: 2,
  height: 1,
  covered: false,
  blob: new Blob(['picture'], { type: 'image/png' }),
  ...changes,
});

beforeEach(() => {
  fakeBrowser.reset();
  reset();
});

describe('reports', () => {
  it('come back as they were kept, newest first', async () => {
    await keepReport(exampleDraft({ id: 'older', createdAt: '2026-11-21T01:00:00+09:00' }));
    await keepReport(exampleDraft({ id: 'newer', createdAt: '2026-11-20T23:30:00+07:00' }));
    await updateDraft(exampleDraft({ id: 'older', createdAt: '2026-11-21T01:00:00+09:00', note: 'x' }));
    expect(await ids()).toEqual(['newer', 'older']);
    const found = await loadReport('older');
    expect(found?.saved).toBe(true);
    expect(found?.report).toMatchObject({ pinned: false, handedOver: [], draft: { note: 'x' } });
  });

  it('wait in memory when there is no room, lose nothing else, and are stored later', async () => {
    await keepReport(exampleDraft({ id: 'first' }));
    setFull(true);
    await keepReport(exampleDraft());
    await expect(updateDraft(exampleDraft({ id: 'first', note: 'more' }))).rejects.toThrow(StorageFull);
    expect((await loadReport(id))?.saved).toBe(false);
    expect((await ids()).sort()).toEqual([id, 'first']);
    expect((await loadReport('first'))?.report.draft.note).toBe('');
    setFull(false);
    await updateDraft(exampleDraft());
    expect((await loadReport(id))?.saved).toBe(true);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('refuse one too many, without paying for it with an old one', async () => {
    for (let n = 0; n < MAX_REPORTS; n++) await keepReport(exampleDraft({ id: `d${n}` }));
    await keepReport(exampleDraft({ id: 'one-more' }));
    expect((await loadReport('one-more'))?.saved).toBe(false);
    await updateDraft(exampleDraft({ id: 'd0', note: 'still editable' }));
    expect(await ids()).toHaveLength(MAX_REPORTS + 1);
  });

  it('that cannot be read are shown, hide no other, and are kept until deleted', async () => {
    await keepReport(exampleDraft());
    await keepReport(exampleDraft({ id: 'damaged' }));
    damage('damaged');
    await put('reports', 'odd', { draft: 'half' });
    expect((await listReports()).unreadable).toEqual([
      { id: 'damaged', raw: null },
      { id: 'odd', raw: { draft: 'half' } },
    ]);
    expect(await ids()).toEqual([id]);
    await tidyReports(later(1000));
    expect((await listReports()).unreadable).toHaveLength(2);
    await expect(updateDraft(exampleDraft({ id: 'odd' }))).rejects.toThrow(Deleted);
    await expect(updateDraft(exampleDraft({ id: 'damaged' }))).rejects.toThrow('Failed to read');
    await removeReport('odd');
    expect((await listReports()).unreadable).toEqual([{ id: 'damaged', raw: null }]);
  });

  it('remember to whom and when they were handed over, whatever is typed meanwhile', async () => {
    await keepReport(exampleDraft());
    await Promise.all([
      addHandover(id, '113'),
      updateDraft(exampleDraft({ note: 'typed in another tab' })),
      addHandover(id, 'Facebook'),
    ]);
    const { report } = (await loadReport(id))!;
    expect(report.handedOver.map(({ where }) => where)).toEqual(['113', 'Facebook']);
    expect(report.handedOver[0]!.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(report.draft.note).toBe('typed in another tab');
  });

  it('do not come back once deleted', async () => {
    await keepReport(exampleDraft({ id: 'a' }));
    await keepReport(exampleDraft({ id: 'b' }));
    await removeReport('a');
    await expect(addHandover('a', '113')).rejects.toThrow(Deleted);
    expect(await ids()).toEqual(['b']);
    await removeAllReports();
    expect(await ids()).toEqual([]);
  });
});

describe('tidying', () => {
  it('deletes what was not changed for its days, with its pictures, but nothing pinned', async () => {
    for (const each of ['old', 'pinned', 'new']) await keepReport(exampleDraft({ id: each }));
    await pinReport('pinned', true);
    await putPicture('old', picture());
    await tidyReports(later(KEPT_DAYS - 1));
    expect(await ids()).toHaveLength(3);
    vi.useFakeTimers({ now: later(KEPT_DAYS - 1), toFake: ['Date'] });
    await addHandover('new', '113');
    vi.useRealTimers();
    await tidyReports(later(KEPT_DAYS + 1));
    expect((await ids()).sort()).toEqual(['new', 'pinned']);
    expect((await listPictures('old')).pictures).toEqual([]);
  });

  it('moves drafts of earlier versions once, whatever their age, and those that cannot be read', async () => {
    const { postedAt, later: _, ...old } = exampleDraft({ createdAt: '2020-01-01T08:00:00+07:00' });
    await fakeBrowser.storage.local.set({ [`draft:${id}`]: old, 'draft:odd': { half: 1 }, settings: 1 });
    expect(await ids()).toEqual([id]);
    await tidyReports();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 1 });
    await tidyReports();
    const { reports, unreadable } = await listReports();
    expect(reports.map(({ draft }) => draft)).toEqual([
      exampleDraft({ createdAt: '2020-01-01T08:00:00+07:00' }),
    ]);
    expect(unreadable).toEqual([{ id: 'odd', raw: { half: 1 } }]);
  });

  it('is done by the worker once a day, and again when it failed', async () => {
    await fakeBrowser.storage.local.set({ [`draft:${id}`]: exampleDraft() });
    setFull(true);
    await expect(tidyDaily()).rejects.toThrow(StorageFull);
    setFull(false);
    await tidyDaily();
    expect((await loadReport(id))?.saved).toBe(true);
    await fakeBrowser.storage.local.set({ 'draft:two': exampleDraft({ id: 'two' }) });
    await tidyDaily();
    expect((await loadReport('two'))?.saved).toBe(false);
    await tidyDaily(later(1));
    expect((await loadReport('two'))?.saved).toBe(true);
  });

  it('leaves a draft in its old place while there is no room', async () => {
    await fakeBrowser.storage.local.set({ [`draft:${id}`]: exampleDraft() });
    setFull(true);
    await expect(tidyReports()).rejects.toThrow(StorageFull);
    expect(await ids()).toEqual([id]);
    setFull(false);
    await tidyReports();
    expect((await loadReport(id))?.saved).toBe(true);
  });
});

describe('pictures', () => {
  it('lie with their report, and go with it', async () => {
    await keepReport(exampleDraft());
    await putPicture(id, picture({ id: 'p1' }));
    await putPicture(id, picture({ id: 'p2' }));
    await putPicture(id, picture({ id: 'p1', covered: true }));
    const { pictures } = await listPictures(id);
    expect(pictures.map((each) => [each.id, each.covered])).toEqual([
      ['p1', true],
      ['p2', false],
    ]);
    expect(await pictures[1]!.blob.text()).toBe('picture');
    await removePicture(id, 'p2');
    await removeReport(id);
    expect((await listPictures(id)).pictures).toEqual([]);
    await expect(putPicture(id, picture())).rejects.toThrow(Deleted);
  });

  it('that find no room or cannot be read take nothing else along', async () => {
    await keepReport(exampleDraft());
    await putPicture(id, picture());
    await put('pictures', `${id}/odd`, { blob: 'gone' });
    setFull(true);
    await expect(putPicture(id, picture({ id: 'p2' }))).rejects.toThrow(StorageFull);
    const found = await listPictures(id);
    expect(found.pictures.map((each) => each.id)).toEqual(['p1']);
    expect(found.unreadable).toEqual(['odd']);
    expect(await ids()).toEqual([id]);
  });
});

describe('stored data', () => {
  it('is exported whole, with pictures and what cannot be read, and deleted whole', async () => {
    await keepReport(exampleDraft());
    await putPicture(id, picture());
    await put('reports', 'odd', 10n);
    await fakeBrowser.storage.local.set({ settings: { fontSize: 18 } });
    const file = JSON.parse(await (await exportStoredData(new Date(0))).text());
    expect(file).toMatchObject({
      format: 'viec-that-data',
      exportedAt: '1970-01-01T00:00:00.000Z',
      data: { settings: { fontSize: 18 } },
      reports: [
        { draft: exampleDraft(), pictures: [{ id: 'p1', type: 'image/png', base64: btoa('picture') }] },
        { id: 'odd', unreadable: '"10"' },
      ],
    });
    const alone = JSON.parse(await (await exportReports(new Date(0))).text());
    expect(alone).toMatchObject({ format: 'viec-that-reports', reports: file.reports });

    await deleteEverything();
    expect(await listReports()).toEqual({ reports: [], unreadable: [], closed: false });
    expect((await listPictures(id)).pictures).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
