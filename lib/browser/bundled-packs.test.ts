import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the packs are read once', async () => {
  const read = vi.fn(globalThis.fetch);
  vi.stubGlobal('fetch', read);
  const { bundledPacks } = await import('./bundled-packs.ts');
  const [packs, again] = await Promise.all([bundledPacks(), bundledPacks()]);
  expect(packs.names.map((name) => name.split('@')[0])).toContain('vi');
  expect(again).toBe(packs);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a file that could not be read is tried again', async () => {
  const read = vi.fn(globalThis.fetch).mockRejectedValueOnce(new Error('the disk is busy'));
  vi.stubGlobal('fetch', read);
  const { bundledPacks } = await import('./bundled-packs.ts');
  await expect(bundledPacks()).rejects.toThrow('the disk is busy');
  expect((await bundledPacks()).lures.length).toBeGreaterThan(0);
});
