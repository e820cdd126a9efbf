import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of a Chromium that still loads unpacked extensions, or null. Branded Chrome and Edge dropped the flag, and a
 * snap cannot read our hidden folders, so neither is looked for.
 */
export async function findChromium() {
  return firstRunnable([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    await playwrightsOwn(),
  ]);
}

/** Path of a Firefox, or null. */
export async function findFirefox() {
  return firstRunnable([
    process.env.FIREFOX_PATH,
    ...inPath('firefox-esr'),
    ...inPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    // Before the packages are installed there is no Playwright to ask.
    return undefined;
  }
}

const inPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

function firstRunnable(paths) {
  for (const path of paths) {
    if (!path) continue;
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}
