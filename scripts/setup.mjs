// Installs what is missing. Runs on the Node that happens to be there, so: plain JavaScript, no packages.
//
//   node scripts/setup.mjs [chromium] [firefox]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { packagesAreCurrent } from './packages.mjs';

export const ROOT = join(fileURLToPath(import.meta.url), '../..');

const WINDOWS = process.platform === 'win32';
const BIN = join(ROOT, 'node_modules/.bin');
/** Vietnamese letters and emoji, for people who look at screenshots taken on a bare machine. */
const FONTS = ['fonts-noto-core', 'fonts-noto-color-emoji'];

/** The Node this project is written for, which comes with its packages. */
export const NODE = join(BIN, WINDOWS ? 'node.cmd' : 'node');

/** A tool of the project, by name. */
export const tool = (name) => join(BIN, WINDOWS ? `${name}.cmd` : name);

/**
 * Makes the machine ready; says on stderr what it does and asks nothing. Ends the process with one sentence when it
 * cannot go on. A missing Firefox is not the end: `npm test` says so itself.
 */
export async function setUp({ chromium = false, firefox = false } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stop('Cần Node 20 trở lên. / Node 20 or newer is needed: https://nodejs.org');
  }
  if (!packagesAreCurrent(ROOT)) installPackages();
  else if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) run(tool('wxt'), ['prepare']);

  const missing = [];
  if (chromium && !(await findChromium())) missing.push('chromium');
  if (firefox && !(await findFirefox())) missing.push('firefox-esr');
  if (missing.length === 0) return;
  if (mayUseApt()) installByApt([...missing, ...FONTS]);
  if (chromium && !(await findChromium())) installByPlaywright();
  if (chromium && !(await findChromium())) {
    stop(
      'Chưa có Chromium. Hãy cài (Debian: sudo apt install chromium) hoặc đặt CHROMIUM_PATH. / ' +
        'Chromium is missing: install it (Debian: sudo apt install chromium) or set CHROMIUM_PATH.',
    );
  }
}

/** Runs a command to its end, its output on our stderr, with nothing to answer its questions. */
function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS,
  });
  return status === 0;
}

function installPackages() {
  say('Đang cài các gói… / Installing packages (npm ci)');
  // `npm run` puts our own Node first; npm must not saw off the branch it sits on.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => resolve(folder) !== BIN);
  const env = { ...process.env, PATH: path.join(delimiter) };
  const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` insists on the packages of every system; a mirror may not have them all.
  if (!run('npm', ['ci', ...quietly], env) && !run('npm', ['install', '--no-save', ...quietly], env)) {
    stop('Chưa cài được các gói (npm ci); xem lỗi ở trên. / npm ci failed; its own message is above.');
  }
}

/** Debian itself: on Ubuntu the package of that name is a snap, which cannot be used here. */
function mayUseApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installByApt(packages) {
  say(`Đang cài ${packages.join(', ')}… / Installing with apt`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], env);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], env);
}

function installByPlaywright() {
  say('Đang tải Chromium… / Downloading Chromium (playwright install)');
  const asRoot = process.getuid?.() === 0 && process.platform === 'linux';
  run(tool('playwright'), ['install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp({ chromium: process.argv.includes('chromium'), firefox: process.argv.includes('firefox') });
}
