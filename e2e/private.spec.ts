import { EXPECTED, LURE } from './feed-page.ts';
import { expect, test } from './fixture.ts';

test.use({ shared: true });

const WHISPER = `Em ơi, ${LURE.text}`;

test('never reads the chat that hangs over the feed', async ({ feed, seen }) => {
  await feed.open();
  await feed.act('openChat', [WHISPER, 'Em nhớ đừng nói ai']);
  await feed.act('add', { id: 'after', ...LURE });
  await feed.expectNoted([...EXPECTED, 'after']);
  await feed.page.waitForTimeout(3_000);
  const { ever } = await seen();
  expect(ever.some((text) => text.includes('qua Campuchia làm máy tính'))).toBe(true);
  expect(ever.filter((text) => text.includes('Em ơi') || text.includes('đừng nói ai'))).toEqual([]);
});

test('never reads the page of private messages', async ({ feed, seen }) => {
  await feed.open('messages/t/1');
  await expect.poll(async () => (await seen()).health?.state).toBe('private');
  await feed.page.waitForTimeout(3_000);
  expect(await seen()).toMatchObject({ posts: [], ever: [] });
  expect(await feed.noted()).toEqual([]);
});

test('stops when the page turns into private messages without loading', async ({ feed, seen }) => {
  await feed.open();
  await feed.expectNoted(EXPECTED);
  await feed.act('goToMessages', [WHISPER]);
  await expect
    .poll(async () => (await seen()).health)
    .toMatchObject({ state: 'private', surface: 'messages' });
  await feed.page.waitForTimeout(3_000);
  const now = await seen();
  expect(now.posts).toEqual([]);
  expect(now.ever.filter((text) => text.includes('Em ơi'))).toEqual([]);
  expect(await feed.noted()).toEqual([]);

  await feed.act('goHome');
  await feed.expectNoted(EXPECTED);
});
