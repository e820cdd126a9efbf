import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { originsOf, SITES } from '../sites/sites.ts';
import { grantedSites, keepScripts, syncScripts } from './site-access.ts';

type Script = { id: string; matches?: string[]; allFrames?: boolean };

let granted: string[];
let scripts: Script[];
const injected = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = [];
  injected.mockClear();
  const scripting = {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async (more: Script[]) => void scripts.push(...more),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    },
    insertCSS: async () => {},
    executeScript: injected,
  };
  Object.assign(fakeBrowser, {
    scripting,
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.includes(origin)),
    },
  });
});

const TOPCV = ['https://www.topcv.vn/*', 'https://topcv.vn/*'];

describe('the pages we stand in', () => {
  it('are those of the first site until the reader agrees to more', async () => {
    expect(await grantedSites()).toEqual(['facebook']);
    await syncScripts();
    expect(scripts).toEqual([]);
  });

  it('follow the permissions, once each', async () => {
    granted = TOPCV;
    await syncScripts();
    await syncScripts();
    expect(scripts.map(({ id, matches }) => ({ id, matches }))).toEqual([
      { id: 'site-topcv', matches: TOPCV },
    ]);
    granted = [];
    await syncScripts();
    expect(scripts).toEqual([]);
  });

  it('have no frames in them, but where a site puts its posts into frames', async () => {
    granted = [...TOPCV, ...originsOf(SITES.find(({ id }) => id === 'telegram')!)];
    await syncScripts();
    expect(scripts.map(({ id, allFrames }) => [id, allFrames])).toEqual([
      ['site-telegram', true],
      ['site-topcv', false],
    ]);
  });

  it('leave scripts of others alone', async () => {
    scripts = [{ id: 'another' }, { id: 'site-gone' }];
    await syncScripts();
    expect(scripts).toEqual([{ id: 'another' }]);
  });

  it('that are open when a site is granted are read at once; one that refuses hinders none', async () => {
    granted = TOPCV;
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    injected.mockRejectedValueOnce(new Error('error page'));
    await syncScripts();
    expect(injected).toHaveBeenCalledTimes(2);
  });

  it('of the first site that stay open over an update get the new script at once', async () => {
    const { addListener } = fakeBrowser.runtime.onInstalled;
    const told: (() => void)[] = [];
    Object.assign(fakeBrowser.permissions, { onAdded: { addListener }, onRemoved: { addListener } });
    vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation(
      (hear) => void told.push(hear as never),
    );
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    keepScripts();
    expect(injected).not.toHaveBeenCalled();
    for (const hear of told) hear();
    await vi.waitFor(() => expect(injected).toHaveBeenCalledTimes(1));
    expect(query).toHaveBeenCalledWith({ url: originsOf(SITES[0]!) });
    expect(injected).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, allFrames: false } }),
    );
  });
});
