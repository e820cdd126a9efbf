import { EXPECTED, LURE, ORDINARY } from './feed-page.ts';
import { expect, test } from './fixture.ts';

test.use({ shared: true });

test.beforeEach(async ({ feed }) => {
  await feed.open();
  await feed.expectNoted(EXPECTED);
});

test('warns in the posts that need it and in no others', async ({ feed, seen }) => {
  await expect(feed.note('cambodia-office')).toContainText('Campuchia');
  await expect(feed.note('cambodia-office')).toContainText('111');
  await expect(feed.note('deposit')).toContainText('lừa tiền');
  await expect(feed.note('missing')).toContainText('Nếu bạn đang tìm người thân');
  const { posts, health } = await seen();
  expect(health).toMatchObject({ state: 'ok', surface: 'feed' });
  expect(posts).toHaveLength(16);
  expect(posts.filter((post) => post.times > 1)).toEqual([]);
});

test('warns when a post is added, and not when an ordinary one is', async ({ feed }) => {
  await feed.act('add', { id: 'new-ordinary', ...ORDINARY });
  await feed.act('add', { id: 'new-lure', ...LURE }, 'travel');
  await feed.act('add', { id: 'last-lure', ...LURE, author: 'Người Khác' });
  await feed.expectNoted(['new-lure', ...EXPECTED, 'last-lure']);
});

test('follows a post whose words are changed', async ({ feed }) => {
  await feed.act('edit', 'student', LURE.text);
  await feed.act('edit', 'laos', ORDINARY.text);
  await feed.expectNoted(
    [...EXPECTED.filter((id) => id !== 'laos'), 'student'].toSorted((a, b) => order(a) - order(b)),
  );
});

test('leaves nothing behind when a post is removed', async ({ feed, seen }) => {
  await feed.act('remove', 'deposit');
  await feed.act('remove', 'coffee');
  await feed.expectNoted(EXPECTED.filter((id) => id !== 'deposit'));
  await expect.poll(async () => (await seen()).posts.length).toBe(14);
});

test('judges anew what a recycled entry shows', async ({ feed }) => {
  await feed.act('recycle', 'venue-debt', { id: 'now-ordinary', ...ORDINARY });
  await feed.act('recycle', 'coffee', { id: 'now-lure', ...LURE });
  await feed.act('recycle', 'laos', { id: 'other-lure', ...LURE, author: 'Người Khác' });
  const ids = EXPECTED.filter((id) => id !== 'venue-debt').map((id) => (id === 'laos' ? 'other-lure' : id));
  await feed.expectNoted(['cambodia-office', 'now-lure', ...ids.slice(1)]);
  await expect(feed.note('other-lure')).toContainText('làm máy tính');
  await expect(feed.note('other-lure')).not.toContainText('Tam giac vang');
});

test('judges a clipped post again when the reader opens it', async ({ feed, seen }) => {
  const clipped = async () => (await seen()).posts.find((post) => post.author === 'Út Thử Mẫu');
  expect(await clipped()).toMatchObject({ partial: true, level: 'calm' });
  await feed.page.locator('[data-sample="border-decoy"]').getByRole('button', { name: 'Xem thêm' }).click();
  await expect(feed.note('border-decoy')).toContainText('đừng nói cho gia đình');
  expect(await clipped()).toMatchObject({ partial: false, level: 'danger' });
  await feed.expectNoted([...EXPECTED, 'border-decoy'].toSorted((a, b) => order(a) - order(b)));
});

test('keeps one warning when a list takes a post out and puts it back', async ({ feed }) => {
  await feed.act('virtualise', 'thailand', 1_000);
  await feed.act('virtualise', 'thailand', 100);
  await feed.expectNoted(EXPECTED);
});

test('marks the words found without touching the nodes of the page', async ({ feed }) => {
  const words = feed.page.locator('[data-sample="cambodia-office"] [data-ad-rendering-role="story_message"]');
  const marked = await feed.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((mark) => [...mark]).map((range) => range.toString()),
  );
  expect(marked).toContain('Campuchia');
  const colour = await words.evaluate(
    (element) => getComputedStyle(element, '::highlight(viec-that)').backgroundColor,
  );
  expect(colour).toBe('rgb(255, 217, 163)');
  expect(await words.locator('mark, [class*="viec"], [style*="background"]').count()).toBe(0);
  expect(await words.innerHTML()).not.toContain('viec-that');
});

/** Place of a sample post on the page. */
const order = (id: string) =>
  [
    'cambodia-office',
    'venue-debt',
    'deposit',
    'thailand',
    'border-decoy',
    'student',
    'laos',
    'underage',
    'philippines',
  ].indexOf(id) + 1 || 99;
