import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleDraft } from '../reporting/example-draft.ts';
import {
  keepDraft,
  listDrafts,
  loadDraft,
  MAX_DRAFTS,
  removeAllDrafts,
  removeDraft,
  saveDraft,
} from './drafts.ts';
import { deleteEverything, exportStoredData } from './stored-data.ts';
import { StorageFull } from './write.ts';

beforeEach(() => fakeBrowser.reset());

const full = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

describe('drafts', () => {
  it('come back as they were saved, newest first', async () => {
    const older = exampleDraft({ id: 'older', createdAt: '2026-11-21T01:00:00+09:00' });
    const newer = exampleDraft({ id: 'newer', createdAt: '2026-11-20T23:30:00+07:00' });
    await saveDraft(newer);
    await saveDraft(older);
    await saveDraft({ ...older, note: 'x' });
    expect((await listDrafts()).drafts.map(({ id }) => id)).toEqual(['newer', 'older']);
    expect(await loadDraft('older')).toEqual({ draft: { ...older, note: 'x' }, saved: true });
  });

  it('wait in memory when there is no room, and are saved later', async () => {
    const set = full();
    await expect(saveDraft(exampleDraft())).rejects.toThrow(StorageFull);
    await keepDraft(exampleDraft());
    set.mockRestore();
    const { id } = exampleDraft();
    expect(await loadDraft(id)).toEqual({ draft: exampleDraft(), saved: false });
    expect((await listDrafts()).drafts).toHaveLength(1);
    await saveDraft(exampleDraft());
    expect(await loadDraft(id)).toEqual({ draft: exampleDraft(), saved: true });
    expect((await listDrafts()).drafts).toHaveLength(1);
  });

  it('refuse one too many, without paying for it with an old one', async () => {
    const many = Array.from({ length: MAX_DRAFTS }, (_, n) => exampleDraft({ id: `d${n}` }));
    await fakeBrowser.storage.local.set(
      Object.fromEntries(many.map((draft) => [`draft:${draft.id}`, draft])),
    );
    await expect(saveDraft(exampleDraft({ id: 'one-more' }))).rejects.toThrow(StorageFull);
    await saveDraft({ ...many[0]!, note: 'still editable' });
    expect((await listDrafts()).drafts).toHaveLength(MAX_DRAFTS);
  });

  it('that cannot be read are shown and kept until deleted', async () => {
    await fakeBrowser.storage.local.set({ 'draft:odd': { text: 'half' } });
    expect(await loadDraft('odd')).toBeNull();
    expect((await listDrafts()).unreadable).toEqual([{ id: 'odd', raw: { text: 'half' } }]);
    await removeDraft('odd');
    expect((await listDrafts()).unreadable).toEqual([]);
  });

  it('are deleted one by one or all', async () => {
    await saveDraft(exampleDraft({ id: 'a' }));
    await saveDraft(exampleDraft({ id: 'b' }));
    await removeDraft('a');
    expect((await listDrafts()).drafts.map(({ id }) => id)).toEqual(['b']);
    await removeAllDrafts();
    expect((await listDrafts()).drafts).toEqual([]);
  });
});

describe('stored data', () => {
  it('is exported whole and deleted whole', async () => {
    await saveDraft(exampleDraft());
    const file = JSON.parse(await exportStoredData(new Date(0)));
    expect(file).toMatchObject({ format: 'viec-that-data', exportedAt: '1970-01-01T00:00:00.000Z' });
    expect(Object.values(file.data)).toEqual([exampleDraft()]);
    await deleteEverything();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
