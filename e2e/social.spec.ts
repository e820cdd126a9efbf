import type { Page } from 'playwright-core';
import { soak, soakPage } from '../bench/soak-page.ts';
import { askWhatIsRead, openAsker } from '../scripts/ask-page.ts';
import { LURE, ORDINARY } from './feed-page.ts';
import { expect, test } from './fixture.ts';
import { act, noted, SOCIAL_PAGES, serveSocial } from './social-pages.ts';

test.use({ shared: true });

const OTHER = { author: 'Người Khác', text: LURE.text.replace('5 bạn', '8 bạn') };

async function expectNoted(page: Page, ids: string[]): Promise<void> {
  await expect.poll(() => noted(page), { timeout: 15_000 }).toEqual(ids);
}

/** Some sites keep the lines of a text and some do not. */
const words = (text: string) => text.replace(/\s+/gu, ' ');

test('every site: posts come, change, are recycled, and the site moves on without loading', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const asker = await openAsker(app.context, app.extensionId);
  for (const site of SOCIAL_PAGES) {
    await test.step(site.id, async () => {
      await serveSocial(app.context, site, LURE);
      const page = await app.context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && /TrustedHTML|trusted type/iu.test(message.text()))
          errors.push(message.text());
      });
      await page.goto(site.url);
      await expectNoted(page, ['first']);

      await act(page, { do: 'add', id: 'calm', ...ORDINARY });
      await act(page, { do: 'add', id: 'lure', ...OTHER });
      await expectNoted(page, ['first', 'lure']);
      await act(page, { do: 'edit', id: 'calm', text: OTHER.text });
      await act(page, { do: 'recycle', id: 'lure', ...ORDINARY });
      await expectNoted(page, ['first', 'calm']);
      await act(page, { do: 'remove', id: 'first' });
      await act(page, { do: 'add', id: 'again', ...LURE });
      await expectNoted(page, ['calm', 'again']);

      await act(page, { do: 'move', to: site.next });
      await act(page, { do: 'clear' });
      await act(page, { do: 'add', id: 'moved', ...LURE });
      await expectNoted(page, ['moved']);
      // How the page fares is told a moment after its posts.
      await expect.poll(async () => (await askWhatIsRead(page, asker))?.health?.state).toBe('ok');
      const seen = await askWhatIsRead(page, asker);
      expect(seen?.posts.map(({ text, author, times }) => ({ text: words(text), author, times }))).toEqual([
        { text: words(LURE.text), author: LURE.author, times: 1 },
      ]);
      expect(seen?.ever.filter((text) => text.includes('Tóm tắt của máy'))).toEqual([]);
      expect(errors).toEqual([]);
      // A frame of the site is not the page.
      for (const frame of page.frames().slice(1))
        expect(await frame.evaluate(() => document.querySelectorAll('viec-that-note').length)).toBe(0);

      await page.goto(new URL('/elsewhere', site.url).href);
      await page.goBack();
      await expect.poll(() => noted(page).then((ids) => ids.length), { timeout: 15_000 }).toBe(1);
      await page.close();
    });
  }
});

test('a list that keeps only what is in sight: no lure is missed, none is warned of twice', async ({
  app,
}) => {
  const page = await app.context.newPage();
  const body = soakPage();
  await app.context.route('https://www.facebook.com/**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto('https://www.facebook.com/');
  const asker = await openAsker(app.context, app.extensionId);
  await page.bringToFront();
  const came = await soak(page, 200, LURE.text, ORDINARY.text);
  expect(came).toEqual({ missed: [], doubled: [], wrong: [] });
  const seen = await askWhatIsRead(page, asker);
  expect(seen?.posts.filter(({ times }) => times > 1)).toEqual([]);
});
