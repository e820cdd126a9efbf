import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { EXPECTED } from './feed-page.ts';
import { expect, test } from './fixture.ts';

for (const [scheme, width] of [
  ['light', 1000],
  ['dark', 360],
] as const) {
  test.describe(`${scheme}, ${width} px`, () => {
    test.use({ scheme, width });

    test('a card for a friend is drawn and copied, and carries no way to reach the poster', async ({
      app,
      feed,
      network,
    }) => {
      await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await feed.open();
      await feed.expectNoted(EXPECTED);
      const opening = app.context.waitForEvent('page');
      await feed.note('cambodia-office').getByRole('button', { name: 'Báo cho bạn bè' }).click();
      const page = await opening;
      await page.setViewportSize({ width, height: 900 });
      const picture = page.getByRole('img', { name: /Campuchia/ });
      await expect(picture).toBeVisible();

      await page.getByRole('button', { name: 'Chép chữ' }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('111');
      expect(copied).toContain('đi làm văn phòng bên Campuchia');
      for (const hidden of ['0900', 'Nhung', 'http', 'facebook']) expect(copied).not.toContain(hidden);

      await page.getByRole('button', { name: 'Chép hình' }).click();
      await expect.poll(() => copiedTypes(page)).toContain('image/png');
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lưu hình' }).click();
      const file = await (await saving).path();
      expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
      expect(await colours(picture)).toBeGreaterThan(20);

      await page.screenshot({ path: `test-results/looks/card-${scheme}-${width}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(network.asked.filter((address) => !/google|gvt1/.test(address))).toEqual([]);
    });
  });
}

const copiedTypes = (page: Page) =>
  page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));

/** How many colours a picture holds: an empty one holds one. */
const colours = (picture: Locator) =>
  picture.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
