import { EXPECTED } from './feed-page.ts';
import { expect, test } from './fixture.ts';

test.use({ shared: true });

const ZALO = 'https://zalo.me/0900000001';

test.beforeEach(async ({ app, feed }) => {
  await app.context.route('https://zalo.me/**', (route) => route.fulfill({ body: 'zalo' }));
  await feed.open();
  await feed.expectNoted(EXPECTED);
});

test('a press on a link to Zalo meets one calm step, and goes on where it was going', async ({
  app,
  feed,
}) => {
  const { page } = feed;
  await feed.addLink('thailand', `https://l.facebook.com/l.php?u=${encodeURIComponent(ZALO)}&h=x`);
  await feed.note('thailand').getByRole('button', { name: 'Vẫn xem' }).click();
  const link = feed.words('thailand').getByRole('link');
  const step = page.getByRole('dialog', { name: 'Trước khi bạn mở Zalo' });
  await link.click();
  await expect(step).toBeVisible();
  await expect(step.getByRole('button', { name: 'Không mở Zalo' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(step).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(step).toBeVisible();
  await step.getByRole('button', { name: 'Không mở Zalo' }).click();
  await link.click({ button: 'middle' });
  await expect(step).toBeVisible();
  expect(app.context.pages()).toHaveLength(1);

  const opening = app.context.waitForEvent('page');
  await step.getByRole('link', { name: 'Vẫn mở Zalo' }).click();
  expect((await opening).url()).toBe(ZALO);
  await page.bringToFront();
  await expect(step).toHaveCount(0);
  expect(page.url()).toBe('https://www.facebook.com/');
});

test('a link in an ordinary post, or one the reader knows, opens at once', async ({ app, feed }) => {
  await feed.addLink('coffee', ZALO);
  await feed.words('coffee').getByRole('link').click();
  await expect.poll(() => feed.page.url()).toBe(ZALO);

  await feed.open();
  await feed.expectNoted(EXPECTED);
  await feed.addLink('thailand', ZALO);
  await expect(feed.note('thailand')).toBeVisible();
  await feed.note('thailand').getByRole('button', { name: 'Ẩn lời nhắc' }).click();
  await feed.note('thailand').getByRole('button', { name: 'Tôi biết người này' }).click();
  await feed.words('thailand').getByRole('link').click();
  await expect.poll(() => feed.page.url()).toBe(ZALO);
  expect(app.context.pages()).toHaveLength(1);
});
