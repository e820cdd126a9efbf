import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Browser, browser } from '#imports';
import { bringDrawing, type Drawing, handOver } from './drawing.ts';
import { putDrawing } from './put-drawing.ts';

type Sender = Browser.runtime.MessageSender;

const drawing = {} as Drawing;
const { signal } = new AbortController();
const DRAWS = Symbol.for('viec-that.draws');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  delete (globalThis as { [DRAWS]?: Drawing })[DRAWS];
});

describe('bringDrawing', () => {
  const answer = (then: () => void) =>
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
      then();
      return { ok: true, reply: null };
    });

  it('asks the worker once, and not at all when the script stands here', async () => {
    const asked = answer(() => handOver(drawing));
    expect(await bringDrawing(signal)).toBe(drawing);
    expect(await bringDrawing(signal)).toBe(drawing);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledWith({ type: 'bring-drawing', data: null });
  });

  it('takes no element that the page gave a name for the script, and says when it did not come', async () => {
    Object.assign(globalThis, { vietThatDraws: {} });
    answer(() => {});
    await expect(bringDrawing(signal)).rejects.toThrow('did not come');
  });
});

describe('putDrawing', () => {
  it('puts the script into the very frame that asks, and into none when nobody asks from a tab', async () => {
    const put = vi.fn(async () => []);
    Object.assign(browser.scripting, { executeScript: put });
    await putDrawing(null, { tab: { id: 7 }, frameId: 3 } as Sender);
    await putDrawing(null, { tab: { id: 8 } } as Sender);
    expect(put.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [3] }, files: ['/drawing.js'] }],
      [{ target: { tabId: 8, frameIds: [0] }, files: ['/drawing.js'] }],
    ]);
    await expect(putDrawing(null, {} as Sender)).rejects.toThrow('Nobody asks from a tab');
  });
});
