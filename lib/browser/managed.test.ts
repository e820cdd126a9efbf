import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../ui/settings/settings-shape.ts';
import { recordInMemory } from './guardian-testing.ts';
import { readManaged } from './managed.ts';
import { changeSettings, ownSettings, readSettings, watchSettings } from './settings.ts';
import { takeChange } from './settings-door.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  recordInMemory();
});

describe('settings of an admin', () => {
  it('hold over the reader’s own, which are kept and come back', async () => {
    await changeSettings((now) => ({ ...now, language: 'vi', coverDanger: false }));
    await fakeBrowser.storage.managed.set({
      language: 'en',
      reportEndpoint: 'https://example.org/r',
      sites: { other: true },
    });
    expect(await readSettings()).toMatchObject({
      ...{ language: 'en', coverDanger: false, reportEndpoint: 'https://example.org/r' },
      sites: { facebook: true, other: true },
    });
    await takeChange({
      change: { language: 'auto', fontSize: 22, sites: { facebook: false, other: false } },
      token: null,
    });
    expect(await readSettings()).toMatchObject({
      language: 'en',
      fontSize: 22,
      sites: { facebook: false, other: true },
    });
    expect(await ownSettings()).toMatchObject({
      language: 'vi',
      reportEndpoint: '',
      sites: { facebook: false },
    });
    expect((await ownSettings()).sites).not.toHaveProperty('other');
    await fakeBrowser.storage.managed.clear();
    expect(await readSettings()).toMatchObject({ language: 'vi', coverDanger: false, reportEndpoint: '' });
  });

  it.each([
    ['language', 'xx'],
    ['coverDanger', 'yes'],
    ['sites', { facebook: 1 }],
    ['reportEndpoint', 'http://example.org/'],
    ['reportEndpoint', 'https://name:word@example.org/'],
    ['reportEndpoint', 'javascript:alert(1)'],
    ['guardianPinHash', '271828'],
    ['fontSize', 22],
    ['__proto__x', true],
  ])('are ignored and told when they cannot be read: %s %o', async (name, value) => {
    await fakeBrowser.storage.managed.set({
      [name]: value,
      coverDanger: false,
      ...(name === 'coverDanger' && { coverDanger: value }),
    });
    expect((await readManaged()).unreadable).toEqual([name]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, coverDanger: name === 'coverDanger' });
  });

  it('are none where the browser has no policy and says so by an error', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('hold at once when they change', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await fakeBrowser.storage.managed.set({ language: 'en' });
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, language: 'en' }));
    stop();
  });
});
