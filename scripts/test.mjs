// `npm test`: makes the machine ready, then runs every check there is, to the end, and adds up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findFirefox } from './find-browsers.mjs';
import { NODE, ROOT, setUp, tool } from './setup.mjs';
import { judgeWebExtLint } from './web-ext-lint.mjs';

await setUp({ chromium: true, firefox: true });

const RESULTS = join(ROOT, 'test-results/counts');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const result = (name) => join(RESULTS, name);
// Tools that are scripts look for `node` there.
const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

const steps = [
  {
    title: 'Lint and format (Biome)',
    run: () => spawn(tool('biome'), ['check', '.']),
  },
  {
    title: 'Types (tsc)',
    run: () => spawn(tool('tsc'), ['--noEmit']),
  },
  {
    title: 'Unit, pages and rules (Vitest)',
    run: () =>
      spawn(tool('vitest'), [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${result('unit.json')}`,
      ]),
    count() {
      const { numPassedTests, numFailedTests, testResults } = json('unit.json');
      // A file that cannot even be loaded has no tests to fail.
      const broken = testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      );
      return { passed: numPassedTests, failed: numFailedTests + broken.length };
    },
  },
  {
    title: 'Build for Chromium',
    run: () => spawn(tool('wxt'), ['build']),
  },
  {
    title: 'Build for Firefox',
    run: () => spawn(tool('wxt'), ['build', '-b', 'firefox', '--mv3']),
  },
  {
    title: 'Build for end-to-end tests',
    run: () => spawn(tool('wxt'), ['build', '--mode', 'e2e']),
  },
  {
    title: 'Firefox add-on rules (web-ext lint)',
    run: () => judgeWebExtLint(join(ROOT, '.output/firefox-mv3'), tool('web-ext'), { ...process.env, PATH }),
  },
  {
    title: 'End to end in Chromium (Playwright)',
    run: () =>
      spawn(tool('playwright'), ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: result('e2e.json'),
      }),
    count() {
      const { expected, unexpected, flaky, skipped } = json('e2e.json').stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
  },
  {
    title: 'Smoke run in Firefox',
    async run() {
      if (!(await findFirefox())) {
        console.error(
          '\n!!! NOT RUN: there is no Firefox on this machine. Install it, or set FIREFOX_PATH. !!!\n',
        );
        // Where the whole suite is promised, a missing browser is a failure.
        return process.env.CI ? 1 : 0;
      }
      const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
      const counted = ['--test-reporter=tap', `--test-reporter-destination=${result('firefox.tap')}`];
      return spawn(NODE, ['--test', ...reporters, ...counted, 'e2e/firefox.smoke.ts']);
    },
    count() {
      const tap = readFileSync(result('firefox.tap'), 'utf8');
      const of = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1]);
      return { passed: of('pass'), failed: of('fail') + of('cancelled') + of('skipped') + of('todo') };
    },
  },
];

const summary = [];
for (const { title, run, count } of steps) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
  const start = Date.now();
  const status = await run();
  const { passed, failed } = counted(count, status);
  summary.push({ title, passed, failed, seconds: Math.round((Date.now() - start) / 1000) });
}

console.log('\n── Summary');
for (const { title, passed, failed, seconds } of summary) {
  const tests = passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'ok';
  console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${tests} (${seconds} s)`);
}
const sum = (what) => summary.reduce((all, step) => all + step[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
console.log(
  'Pictures of every screen, light and dark, wide and narrow, in both languages: test-results/looks',
);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Tests of one step. A runner that fails, or dies, without naming a test counts as one failed test. */
function counted(count, status) {
  let tests = { passed: 0, failed: 0 };
  try {
    if (count) tests = count();
  } catch {
    status ||= 0;
  }
  if (!Number.isFinite(tests.passed + tests.failed)) tests = { passed: 0, failed: 0 };
  return { passed: tests.passed, failed: status !== 0 && tests.failed === 0 ? 1 : tests.failed };
}

function json(name) {
  return JSON.parse(readFileSync(result(name), 'utf8'));
}

function spawn(command, args, more = {}) {
  const env = { ...process.env, PATH, ...more };
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  return status ?? 1;
}
