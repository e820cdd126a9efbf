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

test.use({ shared: true });

/** Every way of looking: with a name for the picture. */
const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  [1000, 360].map((width) => ({ scheme, width, name: `${scheme}-${width}` })),
);
type Look = (typeof LOOKS)[number];

/** Turns a page to a look. */
async function turn(page: Page, { scheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
}

/** A picture of a page as it stands, what axe finds in it, and what is too wide. */
async function look(page: Page, { name }: Look, what: string, part?: string, fullPage = true) {
  await page.screenshot({ path: `test-results/looks/${what}-${name}.png`, fullPage });
  expect.soft(await complaints(page, part), `${what} ${name}`).toEqual([]);
  await expectNoSideways(page);
}

test('warnings, and the pause before a private talk', async ({ feed }) => {
  test.slow();
  for (const each of LOOKS) {
    await turn(feed.page, each);
    await feed.open();
    await feed.expectNoted(EXPECTED);
    await feed.note('cambodia-office').getByRole('button', { name: 'Vì sao?' }).click();
    await feed.note('deposit').getByRole('button', { name: 'Không cần nhắc' }).click();
    await feed.note('deposit').getByRole('button', { name: 'Tin này không sao' }).click();
    await feed.note('laos').getByRole('button', { name: 'Không cần nhắc' }).click();
    await feed.note('laos').getByRole('button', { name: 'Vẫn xem' }).click();
    await look(feed.page, each, 'feed', 'viec-that-note');

    await feed.note('deposit').getByRole('button', { name: 'Hoàn tác' }).click();
    await feed.addLink('thailand', 'https://zalo.me/0900000001');
    await feed.note('thailand').getByRole('button', { name: 'Vẫn xem' }).click();
    await feed.page.getByRole('link', { name: 'https://zalo.me/0900000001' }).click();
    await feed.page.getByRole('dialog').waitFor();
    await look(feed.page, each, 'pause', 'body > viec-that-note', false);
  }
});

test('popup, settings and report', async ({ feed, openPopup, openOurs, app }) => {
  test.slow();
  await feed.open();
  await feed.expectNoted(EXPECTED);
  const popup = await openPopup();
  await popup
    .getByRole('textbox', { name: /^Chữ của tin/ })
    .fill('Sang Campuchia làm máy tính, bao vé xe, zalo 0900 000 034');
  await popup.getByRole('button', { name: 'Xem tin này' }).click();
  const settings = await openOurs('options.html');
  await settings.getByRole('heading', { level: 1 }).waitFor();
  const opening = app.context.waitForEvent('page');
  await feed.page.bringToFront();
  await feed.note('underage').getByRole('button', { name: 'Báo cáo' }).click();
  const report = await opening;
  await report.getByRole('heading', { level: 1 }).waitFor();
  for (const [name, page] of Object.entries({ popup, settings, report })) {
    await page.bringToFront();
    for (const each of LOOKS) {
      await turn(page, each);
      await look(page, each, name);
    }
  }
});

test('help', async ({ openOurs }) => {
  test.slow();
  const page = await openOurs('help.html');
  const lookAround = async (name: string) => {
    for (const each of LOOKS) {
      await turn(page, each);
      await look(page, each, name);
    }
  };
  await page.getByRole('heading', { level: 1 }).waitFor();
  await lookAround('help');
  await page.getByRole('button', { name: /^Người nhà mất liên lạc/ }).click();
  await page.getByRole('combobox').first().fill('binh');
  await page.getByRole('option').first().waitFor();
  await lookAround('help-search');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').last().fill('thai lan');
  await page.keyboard.press('Enter');
  await lookAround('help-relative');
  await page.getByRole('button', { name: 'Chọn chuyện khác' }).click();
  await page.getByRole('button', { name: /^Đang bị giữ/ }).click();
  await lookAround('help-held');
});

/** Nothing may be wider than the window. */
async function expectNoSideways(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over).toBeLessThanOrEqual(0);
}
