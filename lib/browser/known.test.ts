import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepQuiet } from './keep-quiet.ts';
import { MOST_KEPT } from './kept-keys.ts';
import { known } from './known.ts';
import { listUnreadable } from './unreadable.ts';

const post = (n: number) => ({ key: `k${n}`, site: 'facebook' });
const keys = async () => (await known.post.read()).map(({ key }) => key);

beforeEach(() => fakeBrowser.reset());

describe('what the reader knows', () => {
  it('are remembered, newest first, each once, and can be undone', async () => {
    await known.post.set(post(1), true);
    await known.post.set(post(2), true);
    await known.post.set(post(1), true);
    expect(await keys()).toEqual(['k1', 'k2']);
    await known.post.set(post(1), false);
    expect(await keys()).toEqual(['k2']);
    await known.post.clear();
    expect(await keys()).toEqual([]);
  });

  it('are all kept when two tabs speak at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => known.post.set(post(n), true)));
    expect((await keys()).toSorted()).toEqual(['k1', 'k2', 'k3', 'k4']);
  });

  it('forget the oldest beyond the bound', async () => {
    const full = Array.from({ length: MOST_KEPT }, (_, n) => ({ ...post(n), at: -n }));
    await fakeBrowser.storage.local.set({ silenced: full });
    await known.post.set({ key: 'new', site: 'facebook' }, true);
    const now = await keys();
    expect(now).toHaveLength(MOST_KEPT);
    expect(now[0]).toBe('new');
    expect(now).not.toContain(`k${MOST_KEPT - 1}`);
  });

  it('keep a damaged list aside before writing over it', async () => {
    const damaged = [{ ...post(1), at: 5 }, 'nonsense'];
    await fakeBrowser.storage.local.set({ silenced: damaged });
    await known.post.set(post(2), true);
    expect(await keys()).toEqual(['k2', 'k1']);
    expect((await listUnreadable()).map(({ raw }) => raw)).toEqual([damaged]);
  });

  it('holds posts and authors apart', async () => {
    await keepQuiet({ about: 'author', ...post(1), quiet: true });
    expect(await keys()).toEqual([]);
    expect(await known.author.read()).toMatchObject([post(1)]);
    await keepQuiet({ about: 'author', ...post(1), quiet: false });
    expect(await known.author.read()).toEqual([]);
  });

  it.each([
    { about: 'post', key: '', site: 'facebook' },
    { about: 'author', key: 'x'.repeat(1000), site: 'facebook' },
    { about: 'constructor', key: 'k', site: 'facebook' },
    { about: undefined, key: 'k', site: 'facebook' },
  ])('refuses %o', async (wrong) => {
    await expect(keepQuiet({ ...wrong, quiet: true } as never)).rejects.toThrow();
    expect(await keys()).toEqual([]);
  });
});
