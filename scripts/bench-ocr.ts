/**
 * npm run bench:ocr                   how well words on pictures are read, see docs/pictures.md
 * npm run bench:ocr -- photo tiny     only these looks
 * Options: --show prints what was read.
 *
 * Draws posters in Chromium, hands each to the built extension over the port its own pages use, and compares words and
 * verdict with those of the true text. Uses no network. No figure makes it fail: machines and fonts differ.
 */
import type { Page } from 'playwright-core';
import { accuracy, bare } from '../bench/ocr/accuracy.ts';
import { type Look, type Poster, posters } from '../bench/ocr/posters.ts';
import { judge } from '../lib/core/judge.ts';
import type { Level } from '../lib/core/verdict.ts';
import { freshBuild } from './fresh-build.ts';
import { openChromium } from './open-chromium.ts';
import { optionsOf } from './options.ts';
import { loadRulesOrExplain } from './rule-files.ts';

declare const chrome: typeof import('wxt/browser').browser;

interface Result {
  look: Look;
  lure: boolean;
  marked: number;
  unmarked: number;
  truth: Level;
  read: Level;
  ms: number;
}

const USAGE = 'Usage: npm run bench:ocr [-- LOOK…] [--show]';
const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false } },
});
const packs = loadRulesOrExplain();
const wanted = posters().filter(({ look }) => positionals.length === 0 || positionals.includes(look));
const { context, extensionId, close } = await openChromium({
  extension: await freshBuild('release'),
  headless: true,
});
const results: Result[] = [];
try {
  const easel = await context.newPage();
  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${extensionId}/report.html`);
  for (const poster of wanted) {
    const picture = await draw(easel, poster);
    const start = Date.now();
    const text = await read(ours, picture);
    results.push(compare(poster, text, Date.now() - start));
    if (values.show) console.log(`── ${poster.look} · ${poster.words.id}\n${text}\n`);
  }
} finally {
  await close();
}
print();

async function draw(page: Page, { html, size, quality }: Poster): Promise<string> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(html);
  await page.bringToFront();
  const jpeg = await page.screenshot({ type: 'jpeg', quality });
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
}

function read(page: Page, picture: string): Promise<string> {
  return page.evaluate(
    (asked) =>
      new Promise<string>((resolve, reject) => {
        const port = chrome.runtime.connect({ name: 'read-picture' });
        port.onMessage.addListener((told: { text?: string; trouble?: string }) => {
          if (told.text === undefined && told.trouble === undefined) return;
          port.disconnect();
          if (told.text === undefined) reject(new Error(told.trouble));
          else resolve(told.text);
        });
        port.onDisconnect.addListener(() => reject(new Error('The port was closed')));
        port.postMessage({ picture: asked });
      }),
    picture,
  );
}

function compare({ look, words }: Poster, text: string, ms: number): Result {
  const truth = words.lines.join('\n');
  const levelOf = (posterText: string) => judge({ text: '', posterText }, packs).level;
  return {
    ...{ look, ms, lure: words.lure },
    marked: accuracy(truth, text),
    unmarked: accuracy(bare(truth), bare(text)),
    truth: levelOf(truth),
    read: levelOf(text),
  };
}

function print() {
  const looks = [...new Set(results.map(({ look }) => look))];
  console.log('look         posters  with marks  without  same verdict  seconds');
  for (const look of looks)
    line(
      look,
      results.filter((each) => each.look === look),
    );
  line('all', results);
  const lures = results.filter(({ lure }) => lure);
  const innocent = results.filter(({ lure }) => !lure);
  const warned = (of: Result[]) => of.filter(({ read }) => read !== 'calm').length;
  console.log(
    `\nlures with a warning: ${warned(lures)} of ${lures.length} (from the true text ${lures.filter(({ truth }) => truth !== 'calm').length})` +
      `\ninnocent posters with a warning: ${warned(innocent)} of ${innocent.length}`,
  );
}

function line(name: string, of: Result[]) {
  const mean = (pick: (each: Result) => number) => of.reduce((sum, each) => sum + pick(each), 0) / of.length;
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const same = of.filter(({ truth, read }) => truth === read).length;
  console.log(
    [
      name.padEnd(11),
      String(of.length).padStart(8),
      percent(mean(({ marked }) => marked)).padStart(11),
      percent(mean(({ unmarked }) => unmarked)).padStart(8),
      `${same} of ${of.length}`.padStart(13),
      (mean(({ ms }) => ms) / 1000).toFixed(1).padStart(8),
    ].join(' '),
  );
}
