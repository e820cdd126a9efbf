import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabInFront } from './tab-in-front.ts';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['https://tin.example/', null, true],
  ['https://www.topcv.vn/viec-lam/1.html', 'topcv', true],
  ['https://www.facebook.com/groups/1', 'facebook', true],
  ['https://www.facebook.com/messages/t/1', 'facebook', false],
  ['https://web.telegram.org/k/', 'telegram', false],
  ['https://chat.zalo.me/', 'zalo', false],
  ['https://x.com/messages', 'x', false],
])('%s: talks between people are not offered to be looked at', async (url, site, mayCheck) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url }] as never);
  expect(await tabInFront(null)).toEqual({ id: 7, site, mayCheck });
});

it('is nothing where there is no tab', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  expect(await tabInFront(null)).toEqual({ id: null, site: null, mayCheck: true });
});
