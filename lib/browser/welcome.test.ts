import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { closeThisTab } from './close-this-tab.ts';
import { changeSettings } from './settings.ts';
import { welcomeOnce } from './welcome.ts';

beforeEach(() => fakeBrowser.reset());

it('opens after an installation, after nothing else, and not for whoever has settings', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  const once = [[{ url: browser.runtime.getURL('/welcome.html') }]];
  await vi.waitFor(() => expect(create.mock.calls).toEqual(once));
  await changeSettings((now) => ({ ...now, language: 'vi' }));
  const get = vi.spyOn(browser.storage.local, 'get');
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(get).toHaveResolved());
  expect(create.mock.calls).toEqual(once);
});

it('closes the tab, and leaves another one where it was the only one of its window', async () => {
  const remove = vi.spyOn(browser.tabs, 'remove').mockResolvedValue(undefined);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  create.mockClear();
  const query = vi.spyOn(browser.tabs, 'query');
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue({ id: 7, windowId: 1 } as never);
  query.mockResolvedValue([{}, {}] as never);
  await closeThisTab();
  expect(create).not.toHaveBeenCalled();
  query.mockResolvedValue([{}] as never);
  await closeThisTab();
  expect(create).toHaveBeenCalledWith({ windowId: 1 });
  expect(remove.mock.calls).toEqual([[7], [7]]);
});
