import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from './find-browsers.mjs';

declare const chrome: typeof import('wxt/browser').browser;

export interface OpenOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Without a window. */
  headless: boolean;
  /** Folder that keeps settings and drafts between runs; a fresh one, deleted afterwards, when not given. */
  profile?: string;
  /** Network of last resort, e.g. a proxy that counts. A dead address when not given: nothing gets out. */
  proxy?: string;
  /** Languages the browser says it speaks. */
  languages?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Leaves the welcome page open, which otherwise would stand in front of whatever is opened next. */
  welcome?: boolean;
}

/** A browser with the extension in it. */
export interface OpenChromium {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/** Port 9 throws everything away; loopback is not exempt. */
const NOWHERE = 'http://127.0.0.1:9';

/** Settings of the browser under which nothing but the page and the extension makes requests. */
export const QUIET_FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication',
  '--no-pings',
];

/**
 * Opens Chromium with the extension.
 *
 * @throws when there is no Chromium, or it does not load the extension
 */
export async function openChromium(options: OpenOptions): Promise<OpenChromium> {
  const { extension, headless, proxy = NOWHERE, languages = 'vi-VN', viewport, colorScheme } = options;
  const executablePath = await findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium. `npm start` installs one, or set CHROMIUM_PATH.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'viec-that-'));
  stopGuessing(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: headless ? (viewport ?? { width: 1000, height: 900 }) : null,
    locale: languages,
    ...(colorScheme && { colorScheme }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET_FLAGS,
      `--accept-lang=${languages}`,
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    if (!options.welcome) await closeWelcome(context, worker);
    return { context, extensionId: new URL(worker.url()).hostname, close };
  } catch (error) {
    await close();
    throw new Error('Chromium did not load the extension.', { cause: error });
  }
}

/** The page comes a moment after the worker, where nothing is kept yet. Its address is not told with it, so it is looked for. */
async function closeWelcome(context: BrowserContext, worker: Worker): Promise<void> {
  const kept = await worker.evaluate(() => chrome.storage.local.get());
  if (Object.keys(kept).length > 0) return;
  for (let tries = 0; tries < 100; tries++) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await pause(100);
  }
}

/** Chromium connects to addresses it thinks will be asked for; that is not ours, and it would be counted. */
function stopGuessing(profile: string): void {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ net: { network_prediction_options: 2 } }));
}
