import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../ui/settings/settings-shape.ts';
import { changeSettings, readSettings, unreadableSettings, watchSettings } from './settings.ts';
import { forgetUnreadable, listUnreadable } from './unreadable.ts';
import { StorageFull } from './write.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('starts with the defaults and remembers a change', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings((now) => ({ ...now, fontSize: 22 }));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 22 });
  });

  it('loses neither of two changes made at once', async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, fontSize: 18 })),
      changeSettings((now) => ({ ...now, language: 'en' })),
    ]);
    expect(await readSettings()).toMatchObject({ fontSize: 18, language: 'en' });
  });

  it('keeps an unreadable value aside before writing over it', async () => {
    const broken = { language: 'xx', fontSize: 18, future: true };
    await fakeBrowser.storage.local.set({ settings: broken });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 18 });
    expect(await unreadableSettings()).toEqual(broken);
    expect(await listUnreadable()).toEqual([]);

    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    const [aside] = await listUnreadable();
    expect(aside?.raw).toEqual(broken);
    expect(await unreadableSettings()).toBeNull();

    await forgetUnreadable(aside!.key);
    expect(await listUnreadable()).toEqual([]);
  });

  it('never forgets anything but a value kept aside', async () => {
    await changeSettings((now) => ({ ...now, fontSize: 22 }));
    await forgetUnreadable('settings');
    expect((await readSettings()).fontSize).toBe(22);
  });

  it('says when there is no room, and keeps the old settings', async () => {
    await changeSettings((now) => ({ ...now, fontSize: 18 }));
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(changeSettings((now) => ({ ...now, fontSize: 22 }))).rejects.toThrow(StorageFull);
    set.mockRestore();
    expect((await readSettings()).fontSize).toBe(18);
  });

  it('tells others about a change, in a readable form', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(DEFAULT_SETTINGS));
    stop();
  });
});
