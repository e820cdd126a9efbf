import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Browser, browser } from '#imports';
import type { Situation } from '../hotlines/situation.ts';
import { HELP_MENU, offerHelp, openHelp, takeSituation } from './open-help.ts';

const from = { tab: { id: 7, index: 2 } } as Browser.runtime.MessageSender;
const help = (id: number) => ({ tab: { id } }) as Browser.runtime.MessageSender;
let made: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://us${path}`);
  made = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => ({ id: 20 }) as Browser.tabs.Tab);
});

it('opens from the menu of the toolbar button, beside the tab in front, and asks where the reader stands', async () => {
  const addListener = vi.fn();
  Object.assign(browser, { contextMenus: { onClicked: { addListener } } });
  offerHelp();
  const [click] = addListener.mock.lastCall!;
  click({ menuItemId: 'another' }, from.tab);
  expect(made).not.toHaveBeenCalled();
  click({ menuItemId: HELP_MENU }, from.tab);
  expect(made).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://us/help.html', index: 3 });
  expect(await takeSituation(null, help(20))).toBeNull();
  Object.assign(browser, { contextMenus: undefined });
  expect(offerHelp).not.toThrow();
});

describe('openHelp', () => {
  it('opens the page beside the tab it was asked from, with nothing in the address', async () => {
    await openHelp({ situation: 'held' }, from);
    expect(made).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://us/help.html', index: 3 });
  });

  it('tells the situation to that page only, and once', async () => {
    await openHelp({ situation: 'held' }, from);
    expect(await takeSituation(null, help(21))).toBeNull();
    expect(await takeSituation(null, help(20))).toBe('held');
    expect(await takeSituation(null, help(20))).toBeNull();
  });

  it('tells it also to a page that asks before the tab is known', async () => {
    let arrive = (_: Browser.tabs.Tab) => {};
    made.mockImplementation(
      () =>
        new Promise<Browser.tabs.Tab>((resolve) => {
          arrive = resolve;
        }),
    );
    const opened = openHelp({ situation: 'relative' }, from);
    const asked = takeSituation(null, help(20));
    arrive({ id: 20 } as Browser.tabs.Tab);
    await opened;
    expect(await asked).toBe('relative');
  });

  it('lets the page ask the reader when no situation is given', async () => {
    await openHelp({ situation: null });
    expect(await takeSituation(null, help(20))).toBeNull();
  });

  it('keeps nothing in storage', async () => {
    await openHelp({ situation: 'held' }, from);
    expect(await browser.storage.local.get()).toEqual({});
    expect(await browser.storage.session.get()).toEqual({});
  });

  it.each([null, {}, { situation: 'elsewhere' }, { situation: '#held' }, { situation: 7 }])(
    'refuses %o and opens nothing',
    async (data) => {
      await expect(openHelp(data as { situation: Situation }, from)).rejects.toThrow();
      expect(made).not.toHaveBeenCalled();
    },
  );
});
