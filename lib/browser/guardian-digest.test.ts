import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { dayOf } from '../guardian/digest.ts';
import { askFamily } from './ask-family.ts';
import { countJudged, forgetDigest, guardianDigest } from './guardian-digest.ts';
import { keepPin, recordInMemory } from './guardian-testing.ts';
import { judgePosts } from './judge-posts.ts';

type Sender = Parameters<typeof countJudged>[2];
const feed = { id: 'our-id', url: 'https://www.facebook.com/', tab: { id: 7 } } as Sender;
const ours = { id: 'our-id', url: 'chrome-extension://our-id/popup.html', tab: { id: 8 } } as Sender;
let turn = 0;
/** Another post each time: the same words are counted once. */
const lure = () =>
  `Cần 5 bạn qua Campuchia làm máy tính, chưa biết qua có người chỉ. Lương 1.000 đô, bao ăn ở, vé xe bên mình lo. Zalo 0900 000 031. Tin số ${++turn}`;
let lying: { value: unknown };

beforeEach(() => {
  fakeBrowser.reset();
  lying = recordInMemory();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://our-id${path}`,
  );
});
afterEach(() => vi.restoreAllMocks());

async function meet(texts: string[], sender: Sender) {
  const posts = texts.map((text) => ({ text }));
  await countJudged(posts, await judgePosts(posts), sender);
  return (await guardianDigest())[dayOf(Date.now())]?.['danger-trafficking'] ?? 0;
}

describe('counting', () => {
  it('is done while a PIN is kept, once for each post of a site, and holds no words', async () => {
    const post = lure();
    expect(await meet([post], feed)).toBe(0);
    await keepPin(lying);
    expect(await meet([post, lure(), 'Chiều nay quán đóng cửa sớm'], feed)).toBe(2);
    expect(await meet([post], feed)).toBe(2);
    expect(JSON.stringify(lying.value)).not.toMatch(/Campuchia|0900|facebook/);
  });

  it('leaves out what the reader pastes into a page of ours, and what comes from no tab', async () => {
    await keepPin(lying);
    expect(await meet([lure()], ours)).toBe(0);
    expect(await meet([lure()], undefined)).toBe(0);
  });

  it('can be wiped by whoever uses the browser', async () => {
    await keepPin(lying);
    expect(await meet([lure()], feed)).toBe(1);
    expect(await forgetDigest()).toEqual({});
    expect(await guardianDigest()).toEqual({});
  });
});

describe('the question to the family', () => {
  const card = { level: 'danger', kind: 'trafficking', abroad: true, reasons: ['travel-paid'] } as const;

  it('carries nothing by which the poster could be reached, and no address that can be pressed', async () => {
    await keepPin(lying);
    const text = `${lure()} hoặc t.me/viec_mau, xem https://example.org/tin`;
    const message = await askFamily({ ...card, reasons: ['travel-paid'], text });
    expect(message).toContain('Campuchia');
    expect(message).toMatch(/^Mẹ/);
    expect(message).not.toMatch(/0900|t\.me|https:/);
  });

  it('is refused for what is no card', async () => {
    await expect(askFamily({ ...card, level: 'calm' } as never)).rejects.toThrow();
    await expect(askFamily('text' as never)).rejects.toThrow();
  });
});
