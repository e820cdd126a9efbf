import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { packBytes } from '../lib/core/pack-bytes.ts';
import type { PackSource } from '../lib/core/rule.ts';
import { findChromium } from '../scripts/find-browsers.mjs';
import { QUIET_FLAGS } from '../scripts/open-chromium.ts';
import { ROOT } from '../scripts/rule-files.ts';
import { median } from './medians.ts';
import { phraseCount, withFewerPhrases } from './phrases.ts';
import { atMost, figure, type Row } from './table.ts';

const PHRASES = 3_000;
const RUNS = 9;
const PLACE = 'http://bench.invalid';

/**
 * Times reading and loading the packs for the first time, in fresh processes and in fresh pages; in pages also with no
 * more phrases than the target is meant for.
 */
export async function loadRows(sources: readonly PackSource[]): Promise<{ about: string; rows: Row[] }> {
  const bytes = packBytes(compilePacks(sources));
  const fewer = withFewerPhrases(sources, PHRASES);
  const ofTarget = packBytes(compilePacks(fewer));
  const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(0);
  return {
    about:
      `${phraseCount(sources)} phrases, ` +
      `${kilobytes(bytes.length)} kB, ${kilobytes(gzipSync(bytes).length)} kB gzipped`,
    rows: [
      figure('readPackBytes + loadPacks, first call in a fresh Chromium page', await inPages(bytes), 'ms'),
      figure(
        `  the packs with ${phraseCount(fewer)} of their phrases`,
        await inPages(ofTarget),
        'ms',
        atMost(5),
      ),
      figure('all packs, in a fresh Node process', inProcesses(bytes), 'ms'),
    ],
  };
}

function inProcesses(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'viec-that-bench-'));
  try {
    const file = join(folder, 'packs.bin');
    writeFileSync(file, bytes);
    const script = join(ROOT, 'bench/load-once.ts');
    return median(
      Array.from({ length: RUNS }, () =>
        Number(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inPages(bytes: Uint8Array): Promise<number> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('There is no Chromium. `npm start` installs one.');
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET_FLAGS];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext();
    await context.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/packs.bin')
        return route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(bytes) });
      if (!pathname.endsWith('.ts'))
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      const body = stripTypeScriptTypes(readFileSync(join(ROOT, pathname), 'utf8'));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await context.newPage();
      await page.goto(PLACE);
      taken.push(await page.evaluate(loadHere));
      await page.close();
    }
    return median(taken);
  } finally {
    await browser.close();
  }
}

async function loadHere(): Promise<number> {
  const from = '/lib/core';
  const { loadPacks } = (await import(`${from}/load-packs.ts`)) as typeof import('../lib/core/load-packs.ts');
  const { readPackBytes } = (await import(
    `${from}/pack-bytes.ts`
  )) as typeof import('../lib/core/pack-bytes.ts');
  const bytes = await (await fetch('/packs.bin')).arrayBuffer();
  const start = performance.now();
  loadPacks(readPackBytes(bytes));
  return performance.now() - start;
}
