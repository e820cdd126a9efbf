import { describe, expect, it } from 'vitest';
import type { Post } from '../core/post.ts';
import { judgePosts, MOST_UNITS } from './judge-posts.ts';
import { MOST_POSTS } from './judged.ts';

const LURE =
  'Cần 5 bạn qua Campuchia làm máy tính, chưa biết qua có người chỉ. Lương 1.000 đô, bao ăn ở, vé xe bên mình lo. Zalo 0900 000 031';

describe('judgePosts', () => {
  it('judges each post, in order, with the reason of every signal that has one and lines that fit', async () => {
    const [calm, risky] = await judgePosts([{ text: 'Chiều nay quán đóng cửa sớm' }, { text: LURE }]);
    expect(calm).toEqual({ verdict: expect.objectContaining({ level: 'calm' }), reasonOf: {}, lines: [] });
    expect(risky?.verdict.level).toBe('danger');
    expect(risky?.lines.length).toBeGreaterThan(0);
    const told = new Set(Object.values(risky?.reasonOf ?? {}));
    for (const reason of risky?.verdict.reasons ?? []) expect(told).toContain(reason);
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
