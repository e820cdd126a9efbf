// Takes the pictures of the README anew: node scripts/take-screenshots.ts
import { join } from 'node:path';
import { SAMPLE_ADDRESS, serveSampleFeed } from '../e2e/sample-feed/sample-feed.ts';
import { freshBuild } from './fresh-build.ts';
import { openChromium } from './open-chromium.ts';
import { ROOT } from './rule-files.ts';

const PICTURES = [
  { file: 'screenshot.png', width: 1000, height: 1270, colorScheme: 'light', top: 'police' },
  { file: 'screenshot-dark-360.png', width: 360, height: 900, colorScheme: 'dark', top: 'cambodia-office' },
] as const;

const extension = await freshBuild('release');
for (const { file, width, height, colorScheme, top } of PICTURES) {
  const viewport = { width, height };
  const { context, close } = await openChromium({ extension, headless: true, viewport, colorScheme });
  await serveSampleFeed(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(SAMPLE_ADDRESS);
  await page.locator('[data-sample="philippines"] viec-that-note').waitFor();
  // The bar of the page would hide the author.
  await page.evaluate((id) => {
    const { top } = document.querySelector(`[data-sample="${id}"]`)!.getBoundingClientRect();
    scrollTo({ top: top - 68, behavior: 'instant' });
  }, top);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(ROOT, 'docs', file) });
  await close();
}
