import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXPECTED } from './feed-page.ts';
import { expect, test } from './fixture.ts';

/** What axe finds wrong in a part of a page, as short lines. */
async function complaints(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (part) axe.include(part);
  const { violations, passes } = await axe.analyze();
  // An empty selection would find nothing wrong either.
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`),
  );
}

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1000, 360]) {
    test.describe(`${scheme}, ${width} px`, () => {
      test.use({ scheme, width });

      const shot = (name: string) => `test-results/looks/${name}-${scheme}-${width}.png`;

      test('warnings', async ({ feed }) => {
        await feed.open();
        await feed.expectNoted(EXPECTED);
        await feed.note('cambodia-office').getByRole('button', { name: 'Vì sao?' }).click();
        await feed.note('deposit').getByRole('button', { name: 'Không cần nhắc' }).click();
        await feed.note('deposit').getByRole('button', { name: 'Tin này không sao' }).click();
        await feed.note('laos').getByRole('button', { name: 'Không cần nhắc' }).click();
        await feed.note('laos').getByRole('button', { name: 'Vẫn xem' }).click();
        await feed.page.screenshot({ path: shot('feed'), fullPage: true });
        expect(await complaints(feed.page, 'viec-that-note')).toEqual([]);
        await expectNoSideways(feed.page);
      });

      test('the pause before a private talk', async ({ feed }) => {
        await feed.open();
        await feed.expectNoted(EXPECTED);
        await feed.addLink('thailand', 'https://zalo.me/0900000001');
        await feed.note('thailand').getByRole('button', { name: 'Vẫn xem' }).click();
        await feed.page.getByRole('link', { name: 'https://zalo.me/0900000001' }).click();
        await feed.page.getByRole('dialog').waitFor();
        await feed.page.screenshot({ path: shot('pause') });
        expect(await complaints(feed.page, 'body > viec-that-note')).toEqual([]);
        await expectNoSideways(feed.page);
      });

      test('popup, settings and report', async ({ feed, openPopup, openOurs, app }) => {
        await feed.open();
        await feed.expectNoted(EXPECTED);
        const popup = await openPopup();
        await popup.getByRole('textbox').fill('Sang Campuchia làm máy tính, bao vé xe, zalo 0900 000 034');
        await popup.getByRole('button', { name: 'Xem tin này' }).click();
        const settings = await openOurs('options.html');
        await settings.getByRole('heading', { level: 1 }).waitFor();
        const opening = app.context.waitForEvent('page');
        await feed.page.bringToFront();
        await feed.note('underage').getByRole('button', { name: 'Báo cáo' }).click();
        const report = await opening;
        await report.setViewportSize({ width, height: 900 });
        await report.getByRole('heading', { level: 1 }).waitFor();
        for (const [name, page] of Object.entries({ popup, settings, report })) {
          await page.bringToFront();
          await page.screenshot({ path: shot(name), fullPage: true });
          expect.soft(await complaints(page), name).toEqual([]);
          await expectNoSideways(page);
        }
      });

      test('help', async ({ openOurs }) => {
        const page = await openOurs('help.html');
        const look = async (name: string) => {
          await page.screenshot({ path: shot(name), fullPage: true });
          expect.soft(await complaints(page), name).toEqual([]);
          await expectNoSideways(page);
        };
        await page.getByRole('heading', { level: 1 }).waitFor();
        await look('help');
        await page.getByRole('button', { name: /^Người nhà mất liên lạc/ }).click();
        await page.getByRole('combobox').first().fill('binh');
        await page.getByRole('option').first().waitFor();
        await look('help-search');
        await page.keyboard.press('Enter');
        await page.getByRole('combobox').last().fill('thai lan');
        await page.keyboard.press('Enter');
        await look('help-relative');
        await page.getByRole('button', { name: 'Chọn chuyện khác' }).click();
        await page.getByRole('button', { name: /^Đang bị giữ/ }).click();
        await look('help-held');
      });
    });
  }
}

/** Nothing may be wider than the window. */
async function expectNoSideways(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over).toBeLessThanOrEqual(0);
}
