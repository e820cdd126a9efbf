import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { exampleDraft } from '../reporting/example-draft.ts';
import { listen } from './messenger.ts';
import { openReport } from './open-report.ts';
import { loadReport } from './report-store.ts';

vi.mock('./report-db.ts', () => import('./report-db.test-helper.ts'));

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type MessageSender = Parameters<Listener>[1];

const ID = 'our-id';
const content = { id: ID, url: 'https://www.facebook.com/', tab: { id: 7, index: 2 } } as MessageSender;
const page = { id: ID, url: 'chrome-extension://our-id/popup.html' } as MessageSender;

/** Hands one message to the listener as the browser would; undefined when it stays silent. */
async function deliver(handlers: Parameters<typeof listen>[0], message: unknown, sender: MessageSender) {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  listen(handlers)();
  const listener = add.mock.calls[0]![0] as (...call: unknown[]) => unknown;
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve(undefined);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(ID);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://${ID}${path}`);
});

describe('listen', () => {
  const silence = { type: 'keep-quiet', data: { about: 'post', key: 'k', site: 'facebook', quiet: true } };

  it('answers the sender that fits, with the data it sent', async () => {
    const handler = vi.fn(async () => null);
    expect(await deliver({ 'keep-quiet': handler }, silence, content)).toEqual({ ok: true, reply: null });
    expect(handler).toHaveBeenCalledWith(silence.data, content);
  });

  it.each([
    ['another extension', { ...content, id: 'other' }],
    ['one of our pages, where the content script is expected', page],
    ['a sender without an address', { id: ID, tab: content.tab } as MessageSender],
    ['a context that is neither page nor tab', { id: ID, url: 'https://www.facebook.com/' }],
  ])('stays silent to %s', async (_, sender) => {
    const handler = vi.fn(async () => null);
    expect(await deliver({ 'keep-quiet': handler }, silence, sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it('lets no content script ask for what only our pages may ask', async () => {
    const handler = vi.fn();
    expect(
      await deliver({ 'get-findings': handler }, { type: 'get-findings', data: null }, content),
    ).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, 'text', {}, { type: 'unknown' }, { type: 'toString' }, { type: 'open-report' }])(
    'stays silent to %o when nobody here handles it',
    async (message) => expect(await deliver({ 'keep-quiet': () => null }, message, content)).toBeUndefined(),
  );

  it('hands a failure back as a sentence', async () => {
    const failing = () => Promise.reject(new Error('no room'));
    const answer = await deliver({ 'keep-quiet': failing }, silence, content);
    expect(answer).toEqual({ ok: false, error: 'Error: no room' });
  });
});

describe('openReport', () => {
  it('keeps the draft with the contacts in its words, and opens it beside the tab it came from', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await openReport(exampleDraft({ contacts: ['made up by a page'] }), content);
    const contacts = ['0912 345 678', 't.me/vieclam_kcb'];
    expect((await loadReport(exampleDraft().id))?.report.draft).toEqual(exampleDraft({ contacts }));
    expect(create).toHaveBeenCalledWith({
      url: `chrome-extension://${ID}/report.html#${exampleDraft().id}`,
      index: 3,
    });
  });

  it('refuses a malformed draft and opens nothing', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await expect(openReport({ ...exampleDraft(), id: '../../x' }, content)).rejects.toThrow();
    expect(create).not.toHaveBeenCalled();
  });
});
