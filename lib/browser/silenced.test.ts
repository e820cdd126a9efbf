import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { silencePost } from './silence-post.ts';
import { forgetSilenced, MAX_SILENCED, readSilenced, setSilenced } from './silenced.ts';
import { listUnreadable } from './unreadable.ts';

const post = (n: number) => ({ key: `k${n}`, site: 'facebook' });
const keys = async () => (await readSilenced()).map(({ key }) => key);

beforeEach(() => fakeBrowser.reset());

describe('silenced posts', () => {
  it('are remembered, newest first, each once, and can be undone', async () => {
    await setSilenced(post(1), true);
    await setSilenced(post(2), true);
    await setSilenced(post(1), true);
    expect(await keys()).toEqual(['k1', 'k2']);
    await setSilenced(post(1), false);
    expect(await keys()).toEqual(['k2']);
    await forgetSilenced();
    expect(await keys()).toEqual([]);
  });

  it('are all kept when two tabs speak at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => setSilenced(post(n), true)));
    expect((await keys()).toSorted()).toEqual(['k1', 'k2', 'k3', 'k4']);
  });

  it('forget the oldest beyond the bound', async () => {
    const full = Array.from({ length: MAX_SILENCED }, (_, n) => ({ ...post(n), at: -n }));
    await fakeBrowser.storage.local.set({ silenced: full });
    await setSilenced({ key: 'new', site: 'facebook' }, true);
    const now = await keys();
    expect(now).toHaveLength(MAX_SILENCED);
    expect(now[0]).toBe('new');
    expect(now).not.toContain(`k${MAX_SILENCED - 1}`);
  });

  it('keep a damaged list aside before writing over it', async () => {
    const damaged = [{ ...post(1), at: 5 }, 'nonsense'];
    await fakeBrowser.storage.local.set({ silenced: damaged });
    await setSilenced(post(2), true);
    expect(await keys()).toEqual(['k2', 'k1']);
    expect((await listUnreadable()).map(({ raw }) => raw)).toEqual([damaged]);
  });

  it('refuse what is not a post', async () => {
    await expect(silencePost({ key: '', site: 'facebook', silent: true })).rejects.toThrow();
    await expect(silencePost({ key: 'x'.repeat(1000), site: 'facebook', silent: true })).rejects.toThrow();
    expect(await keys()).toEqual([]);
  });
});
