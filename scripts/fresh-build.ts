import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './rule-files.ts';

/** `release` is what people install; `e2e` has open shadow roots and a door through which posts can be asked for. */
export type Flavour = 'release' | 'e2e';

const FOLDER: Record<Flavour, string> = { release: '.output/chrome-mv3', e2e: '.output/chrome-mv3-e2e' };
const ARGS: Record<Flavour, string[]> = { release: [], e2e: ['--mode', 'e2e'] };

/** Everything a build is made of. */
const SOURCES = [
  ...['build', 'entrypoints', 'lib', 'locales', 'modules', 'public', 'rules'],
  ...['package-lock.json', 'package.json', 'scripts/rule-files.ts', 'wxt.config.ts'],
];

/** Two commands started at once must not build into one folder; a lock older than this was left by a crash. */
const LOCK = '.cache/build-lock';
const LOCK_MS = 90_000;

/**
 * Folder of the built extension for Chromium; builds first when a source is newer.
 *
 * @throws when the build fails; its own words are in the message
 */
export async function freshBuild(flavour: Flavour): Promise<string> {
  const folder = join(ROOT, FOLDER[flavour]);
  if (isFresh(folder)) return folder;
  await lock();
  try {
    if (!isFresh(folder)) build(ARGS[flavour]);
  } finally {
    rmSync(join(ROOT, LOCK), { recursive: true, force: true });
  }
  return folder;
}

function build(args: string[]) {
  const wxt = join(ROOT, 'node_modules/.bin/wxt');
  const done = spawnSync(wxt, ['build', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The build failed.\n${done.stdout}${done.stderr}`);
}

function isFresh(folder: string): boolean {
  const built = changedAt(join(folder, 'manifest.json'));
  return built > 0 && SOURCES.every((path) => newestIn(join(ROOT, path)) < built);
}

/** Newest change in a file or folder tree, in ms; folders count too, so that a deleted file is noticed. */
function newestIn(path: string): number {
  let newest = changedAt(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return newest;
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    if (!/\.test\.tsx?$/.test(entry)) newest = Math.max(newest, changedAt(join(path, entry)));
  }
  return newest;
}

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

async function lock(): Promise<void> {
  const path = join(ROOT, LOCK);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(path);
      return;
    } catch {
      if (Date.now() - changedAt(path) > LOCK_MS) rmSync(path, { recursive: true, force: true });
      else await pause(200);
    }
  }
}
