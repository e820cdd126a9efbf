import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { readAll, removeAll, removeKeys, stored } from './stored.ts';

beforeEach(() => fakeBrowser.reset());

it('keeps a value in its area alone, and reads null where there is none', async () => {
  const kept = stored('local', 'a');
  expect(await kept.read()).toBeNull();
  await kept.write({ n: 1 });
  expect(await kept.read()).toEqual({ n: 1 });
  expect(await stored('session', 'a').read()).toBeNull();
  expect(await readAll('local')).toEqual({ a: { n: 1 } });
  await kept.remove();
  expect(await kept.read()).toBeNull();
});

it('takes away what it is told to', async () => {
  for (const key of ['a', 'b', 'c']) await stored('local', key).write(key);
  await stored('session', 'a').write('a');
  await removeKeys('local', ['a', 'b', 'x']);
  expect(await readAll('local')).toEqual({ c: 'c' });
  await removeAll('local');
  expect(await readAll('local')).toEqual({});
  expect(await readAll('session')).toEqual({ a: 'a' });
});

it('hears of changes of its own key, until it stops', async () => {
  const heard: unknown[] = [];
  const stop = stored('local', 'a').watch((value) => heard.push(value));
  await stored('local', 'a').write(1);
  await stored('local', 'b').write(2);
  await stored('session', 'a').write(3);
  await stored('local', 'a').remove();
  stop();
  await stored('local', 'a').write(4);
  expect(heard).toEqual([1, null]);
});

it('is silent about a value that is written once more as it was', async () => {
  const heard = vi.fn();
  stored('local', 'a').watch(heard);
  await fakeBrowser.storage.local.onChanged.trigger({ a: { oldValue: { n: 1 }, newValue: { n: 1 } } });
  expect(heard).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.onChanged.trigger({ a: { oldValue: { n: 1 }, newValue: { n: 2 } } });
  expect(heard).toHaveBeenCalledOnce();
});

it('asks the browser nothing until something is asked of it', async () => {
  const get = vi.spyOn(browser.storage.local, 'get');
  stored('local', 'a');
  await new Promise((done) => setTimeout(done));
  expect(get).not.toHaveBeenCalled();
  get.mockRestore();
});
