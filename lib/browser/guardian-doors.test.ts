import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { DEFAULT_SETTINGS } from '../ui/settings/settings-shape.ts';
import { guardianStatus } from './guardian-desk.ts';
import { askLift, mayLift } from './guardian-lift.ts';
import { guardianListeners } from './guardian-listeners.ts';
import { takePin } from './guardian-pass.ts';
import { putBack } from './guardian-seal.ts';
import { keepPin, PIN, recordInMemory } from './guardian-testing.ts';
import { keepQuiet } from './keep-quiet.ts';
import { known } from './known.ts';
import { ALLOWED_SENDERS } from './messages.ts';
import { changeSettings, readSettings } from './settings.ts';
import { takeChange, takeDeletion } from './settings-door.ts';

vi.mock('./report-db.ts', () => import('./report-db.test-helper.ts'));

type Sender = Parameters<typeof askLift>[1];
const tab = (id: number) =>
  ({ id: 'our-id', url: 'https://www.facebook.com/', tab: { id, index: 2 } }) as Sender;
let lying: { value: unknown };

beforeEach(async () => {
  fakeBrowser.reset();
  lying = recordInMemory();
  await keepPin(lying);
  await putBack();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://our-id${path}`,
  );
});
afterEach(() => vi.restoreAllMocks());

const tokenFor = async () => {
  const answer = await takePin({ pin: PIN, act: { do: 'unlock' } });
  return answer.ok ? answer.token : null;
};

describe('while a PIN is kept', () => {
  it.each([
    { coverDanger: false },
    { sites: { facebook: false } },
    { reportEndpoint: 'https://example.org/' },
  ])('no page changes %o without the token', async (change) => {
    for (const token of [null, 'guessed', undefined as never]) {
      await expect(takeChange({ change, token })).rejects.toMatchObject({ name: 'Locked' });
    }
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await takeChange({ change, token: await tokenFor() });
    expect(await readSettings()).toMatchObject(change);
    await putBack();
    expect(await readSettings()).toMatchObject(change);
  });

  it('comfort, and the place that decides on the numbers, stay open', async () => {
    const change = {
      language: 'en',
      fontSize: 22,
      theme: 'dark',
      whereabouts: { inside: false, country: 'KH' },
    } as const;
    await takeChange({ change, token: null });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  it('an open setting carries no locked one along', async () => {
    await expect(takeChange({ change: { fontSize: 22, coverDanger: false }, token: null })).rejects.toThrow();
    expect((await readSettings()).fontSize).toBe(16);
  });

  it('nothing is called fine and nobody is known; taking back is open', async () => {
    const said = { about: 'post', key: 'k', site: 'facebook' } as const;
    await expect(keepQuiet({ ...said, quiet: true })).rejects.toMatchObject({ name: 'Locked' });
    await expect(keepQuiet({ ...said, about: 'author', quiet: true })).rejects.toMatchObject({
      name: 'Locked',
    });
    expect([...(await known.post.read()), ...(await known.author.read())]).toEqual([]);
    await keepQuiet({ ...said, quiet: false });
  });

  it('everything is deleted with the token alone, the lock too', async () => {
    await fakeBrowser.storage.local.set({ 'draft:1': 'x' });
    await expect(takeDeletion({ token: null })).rejects.toMatchObject({ name: 'Locked' });
    expect(await fakeBrowser.storage.local.get('draft:1')).toEqual({ 'draft:1': 'x' });
    await takeDeletion({ token: await tokenFor() });
    expect(await fakeBrowser.storage.local.get('draft:1')).toEqual({});
    expect((await guardianStatus()).by).toBe('nobody');
  });

  it('what is written past the worker is put back: settings, lists, an emptied storage', async () => {
    await takeChange({ change: { coverDanger: false }, token: await tokenFor() });
    await takeChange({
      change: { coverDanger: true, sites: { facebook: true, other: true } },
      token: await tokenFor(),
    });
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULT_SETTINGS, coverDanger: false, fontSize: 22 },
      silenced: [{ key: 'k', site: 'facebook', at: 1 }],
      trusted: [{ key: 'a', site: 'facebook', at: 1 }],
    });
    await putBack();
    expect(await readSettings()).toMatchObject({ coverDanger: true, fontSize: 22 });
    expect([await known.post.read(), await known.author.read()]).toEqual([[], []]);
    await fakeBrowser.storage.local.clear();
    await putBack();
    expect((await readSettings()).sites).toEqual({ facebook: true, other: true });
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    await putBack();
    expect((await readSettings()).sites).toEqual({ facebook: true, other: true });
  });

  it('what was known when it was agreed on stays known, until it is taken back', async () => {
    lying.value = undefined;
    await known.author.set({ key: 'aunt', site: 'facebook' }, true);
    await keepPin(lying);
    await putBack();
    await fakeBrowser.storage.local.set({
      trusted: [...(await known.author.read()), { key: 'stranger', site: 'facebook', at: 1 }],
    });
    await putBack();
    expect((await known.author.read()).map(({ key }) => key)).toEqual(['aunt']);
    const before = await known.author.read();
    await known.author.set({ key: 'aunt', site: '' }, false);
    await putBack();
    await fakeBrowser.storage.local.set({ trusted: before });
    await putBack();
    expect(await known.author.read()).toEqual([]);
  });

  it('no content script may even ask for what pages ask, and none gives a PIN', () => {
    const content = Object.keys(guardianListeners).filter((type) =>
      ALLOWED_SENDERS[type as keyof typeof guardianListeners].includes('content'),
    );
    expect(content.sort()).toEqual(['ask-lift', 'may-lift']);
  });
});

describe('without a PIN', () => {
  it('all is as it was, and nothing is put back', async () => {
    lying.value = undefined;
    await takeChange({ change: { coverDanger: false }, token: null });
    await changeSettings((now) => ({ ...now, sites: { facebook: false } }));
    await putBack();
    expect(await readSettings()).toMatchObject({ coverDanger: false, sites: { facebook: false } });
    await keepQuiet({ about: 'post', key: 'k', site: 'facebook', quiet: true });
    expect(await known.post.read()).toHaveLength(1);
  });

  it.each([null, 'x', { fontSize: 17 }, { nonsense: 1 }])('no setting is made of %o', async (change) => {
    await expect(takeChange({ change: change as never, token: null })).rejects.toThrow('no settings');
  });
});

describe('a covered post', () => {
  const wish = async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await askLift({ key: 'k1' }, tab(7));
    return /#lift:(.+)$/.exec(create.mock.lastCall![0].url!)![1]!;
  };

  it('opens in the tab that asked, once, and only after the right PIN was given for it', async () => {
    const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, reply: null } as never);
    const id = await wish();
    expect(await mayLift({ id, key: 'k1' }, tab(7))).toBe(false);
    await takePin({ pin: '999999', act: { do: 'lift', id } });
    expect(told).not.toHaveBeenCalled();
    expect(await mayLift({ id, key: 'k1' }, tab(7))).toBe(false);

    await takePin({ pin: PIN, act: { do: 'lift', id } });
    expect(told).toHaveBeenCalledWith(7, { type: 'cover-lifted', data: { id, key: 'k1' } }, { frameId: 0 });
    expect(await mayLift({ id, key: 'k2' }, tab(7))).toBe(false);
    expect(await mayLift({ id, key: 'k1' }, tab(8))).toBe(false);
    expect(await mayLift({ id, key: 'k1' }, { ...tab(7), frameId: 3 })).toBe(false);
    expect(await mayLift({ id, key: 'k1' }, tab(7))).toBe(true);
    expect(await mayLift({ id, key: 'k1' }, tab(7))).toBe(false);
    expect(Object.values(await guardianListeners['guardian-digest']())[0]).toMatchObject({ lifted: 1 });
  });

  it.each([{ key: '' }, { key: 'x'.repeat(300) }, { key: 7 }, {}])('is none for %o', async (raw) => {
    const create = vi.spyOn(browser.tabs, 'create');
    await expect(askLift(raw as never, tab(7))).rejects.toThrow();
    expect(create).not.toHaveBeenCalled();
  });

  it.each(['../x', '', null, 'never-asked'])('is not lifted by the made-up wish %o', async (id) => {
    expect(await mayLift({ id: id as string, key: 'k1' }, tab(7))).toBe(false);
    await expect(takePin({ pin: PIN, act: { do: 'lift', id: id as string } })).rejects.toThrow();
  });
});
