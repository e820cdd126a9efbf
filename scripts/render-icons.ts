/**
 * Draws `public/icon/*.png` from `docs/icon.svg` with a headless Chromium, so that anyone can
 * change the drawing: `node scripts/render-icons.ts`.
 * Toolbar sizes come from `docs/icon-16.svg`, whose lines lie on whole pixels.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const ROOT = new URL('../', import.meta.url);
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const SIZES = [
  { size: 16, drawing: 'docs/icon-16.svg' },
  { size: 32, drawing: 'docs/icon-16.svg' },
  { size: 48, drawing: 'docs/icon.svg' },
  { size: 96, drawing: 'docs/icon.svg' },
  { size: 128, drawing: 'docs/icon.svg' },
];

const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
});
try {
  await mkdir(new URL('public/icon/', ROOT), { recursive: true });
  for (const { size, drawing } of SIZES) {
    const svg = await readFile(new URL(drawing, ROOT));
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
    await page.setContent(
      `<style>html,body{margin:0;background:none}</style><img src="${source}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
    const path = new URL(`public/icon/${size}.png`, ROOT);
    await page.screenshot({ path: path.pathname, omitBackground: true });
    console.log(`${size} px from ${drawing}`);
    await page.close();
  }
} finally {
  await browser.close();
}
