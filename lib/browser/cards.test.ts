import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ShareCard } from '../sharing/share-card.ts';
import { MOST_CARDS, openCard, readCard } from './cards.ts';

const card: ShareCard = {
  ...{ level: 'danger', kind: 'trafficking', abroad: true, reasons: ['travel-paid'] },
  text: 'Sang Cam làm máy tính, zalo 0900 000 031',
};
const create = vi.fn(async (_: { url: string; index?: number }) => ({}));
const opened = () => create.mock.lastCall![0].url.split('#')[1]!;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
});

describe('cards', () => {
  it('are held in memory only, without contact details, and opened beside the tab', async () => {
    await openCard(card, { tab: { index: 3 } } as never);
    expect(create.mock.lastCall![0]).toMatchObject({ index: 4 });
    expect(await readCard(opened())).toEqual({ ...card, text: 'Sang Cam làm máy tính, zalo •••' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('do not pile up', async () => {
    await openCard(card);
    const first = opened();
    for (let n = 0; n < MOST_CARDS; n++) {
      vi.setSystemTime(Date.now() + 1_000);
      await openCard(card);
    }
    expect(await readCard(first)).toBeNull();
    expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(MOST_CARDS);
    vi.useRealTimers();
  });

  it('are refused when malformed', async () => {
    await expect(openCard({ ...card, level: 'calm' } as never)).rejects.toThrow();
    expect(create).not.toHaveBeenCalled();
    expect(await readCard('gone')).toBeNull();
  });
});
