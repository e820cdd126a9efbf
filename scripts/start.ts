// Shows the extension at work: on the offline sample feed, or with --facebook on the real site.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_ADDRESS, serveSampleFeed } from '../e2e/sample-feed/sample-feed.ts';
import { findChromium } from './find-browsers.mjs';
import { freshBuild } from './fresh-build.ts';
import { openChromium } from './open-chromium.ts';
import { optionsOf } from './options.ts';
import { printVerdicts } from './print-verdicts.ts';
import { ROOT } from './rule-files.ts';

const USAGE = `npm start                 mở bảng tin mẫu, không nối mạng
npm start -- --facebook   mở Facebook thật
npm start -- --headless   in kết quả, không mở cửa sổ`;
const { values: wish } = optionsOf(USAGE, {
  options: {
    facebook: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
});
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

if (wish.facebook) await showFacebook();
else if (!hasDisplay || wish.headless || !(await showSample())) await printSample();

/** The sample feed in a window, until the window is closed. False when no window could be opened. */
async function showSample(): Promise<boolean> {
  console.log('Đang mở bảng tin mẫu, không nối mạng. Đóng cửa sổ để dừng.');
  console.log('Muốn xem trên Facebook thật: npm start -- --facebook');
  const extension = await freshBuild('release');
  const opened = await openChromium({ extension, headless: false }).catch(() => null);
  if (!opened) {
    console.log('Chưa mở được cửa sổ trên máy này, nên chỉ in kết quả.');
    return false;
  }
  const { context, close } = opened;
  await serveSampleFeed(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(SAMPLE_ADDRESS);
  await context.waitForEvent('close', { timeout: 0 });
  await close();
  return true;
}

/** The same where there is no display: verdicts as text, and a picture. */
async function printSample() {
  const { context, extensionId, close } = await openChromium({
    extension: await freshBuild('e2e'),
    headless: true,
  });
  try {
    await serveSampleFeed(context);
    const page = await context.newPage();
    await page.goto(SAMPLE_ADDRESS);
    await printVerdicts(page, extensionId);
    const path = join(ROOT, 'test-results/sample-feed.png');
    await page.screenshot({ path, fullPage: true });
    console.log(`\nẢnh chụp màn hình: ${path}`);
    console.log('Có màn hình thì npm start mở cửa sổ. Facebook thật: npm start -- --facebook');
  } finally {
    await close();
  }
}

/** The real site in a plain browser of its own, without our hands on it; what is stored stays in .cache. */
async function showFacebook() {
  if (!hasDisplay) {
    console.error(
      'Máy này không có màn hình nên chưa mở được Facebook. / A display is needed for --facebook.',
    );
    process.exit(1);
  }
  const extension = await freshBuild('release');
  const profile = join(ROOT, '.cache/facebook-profile');
  mkdirSync(profile, { recursive: true });
  const path = (await findChromium())!;
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    SAMPLE_ADDRESS,
  ];
  console.log('Đang mở Facebook với Việc Thật. Đóng cửa sổ để dừng.');
  const { status } = spawnSync(path, args, { stdio: 'ignore' });
  process.exit(status ?? 1);
}
