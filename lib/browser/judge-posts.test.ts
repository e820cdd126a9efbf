import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Browser, browser } from '#imports';
import type { Post } from '../core/post.ts';
import { judgeAndCount } from './judge-and-count.ts';
import { judgePosts, MOST_UNITS } from './judge-posts.ts';
import { MOST_POSTS } from './judged.ts';
import { changeSettings } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

const LURE =
  'Cần 5 bạn qua Campuchia làm máy tính, chưa biết qua có người chỉ. Lương 1.000 đô, bao ăn ở, vé xe bên mình lo. Zalo 0900 000 031';
const CAUTION = 'Cần thuê tài khoản ngân hàng, ngày 300k';
const HELD = 'Em đang bị giữ bên Campuchia, họ đòi tiền chuộc 3000 đô, ai giúp em với';

describe('judgePosts', () => {
  it('judges each post, in order, with the reason of every signal that has one and lines that fit', async () => {
    const [calm, risky] = await judgePosts([{ text: 'Chiều nay quán đóng cửa sớm' }, { text: LURE }]);
    expect(calm).toEqual({ verdict: expect.objectContaining({ level: 'calm' }), reasonOf: {}, lines: [] });
    expect(risky?.verdict.level).toBe('danger');
    expect(risky?.lines.length).toBeGreaterThan(0);
    const told = new Set(Object.values(risky?.reasonOf ?? {}));
    for (const reason of risky?.verdict.reasons ?? []) expect(told).toContain(reason);
  });

  it('leaves a caution of a page unmentioned for a reader who asked so, but not what our own page asks about', async () => {
    const posts = [{ text: CAUTION }, { text: LURE }, { text: HELD }];
    const levels = async (url: string) => {
      const judged = await judgePosts(posts, { url } as Browser.runtime.MessageSender);
      return judged.map(({ verdict, lines }) => [verdict.level, lines.length > 0]);
    };
    const all = [
      ['caution', true],
      ['danger', true],
      ['calm', true],
    ];
    expect(await levels('https://www.facebook.com/')).toEqual(all);
    await changeSettings((now) => ({ ...now, noticeFrom: 'danger' }));
    expect(await levels('https://www.facebook.com/')).toEqual([['calm', false], ...all.slice(1)]);
    const ours = { url: browser.runtime.getURL('/popup.html') } as Browser.runtime.MessageSender;
    expect(await levels(ours.url!)).toEqual(all);
    // The worker answers by way of the counts.
    expect((await judgeAndCount(posts, ours)).map(({ verdict }) => verdict.level)).toEqual(
      all.map(([level]) => level),
    );
    const [muted] = await judgePosts(posts, { url: 'https://www.facebook.com/' });
    expect(muted?.verdict).toMatchObject({ kind: null, score: 0, lures: [], reasons: [], hits: [] });
  });

  it.each([
    ['no list', null],
    ['too many', Array.from({ length: MOST_POSTS + 1 }, () => ({ text: '' }))],
  ])('refuses %s', async (_, posts) => {
    await expect(judgePosts(posts as Post[])).rejects.toThrow();
  });

  it('takes what is no text for an empty one, and cuts what is too long', async () => {
    const odd = [null, {}, { text: 7 }, { text: 'a '.repeat(MOST_UNITS) + LURE }] as unknown as Post[];
    expect((await judgePosts(odd)).map(({ verdict }) => verdict.level)).toEqual([
      'calm',
      'calm',
      'calm',
      'calm',
    ]);
  });
});
