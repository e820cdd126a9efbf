// Says what the extension reads on a saved page.
//
//   npm run --silent read -- PAGE.html --url https://www.facebook.com/groups/123/
import { existsSync, statSync } from 'node:fs';
import { optionsOf, wrongUse } from './options.ts';
import { readPage } from './read-page.ts';

const USAGE = 'Usage: npm run --silent read -- PAGE.html --url https://www.facebook.com/…';

try {
  const { file, url } = whatToRead();
  process.stdout.write(`${JSON.stringify(await readPage(file, url), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @throws with one sentence when something is missing or cannot be read */
function whatToRead(): { file: string; url: string } {
  const { values, positionals } = optionsOf(USAGE, {
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [file] = positionals;
  const { url } = values;
  if (!file || positionals.length > 1) wrongUse('Name one saved page.', USAGE);
  if (!url) wrongUse('Say with --url where the page was saved from.', USAGE);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Error(`${file} is not a file.`);
  if (!isWebAddress(url)) throw new Error(`${url} is no web address: it must begin with https://.`);
  return { file, url };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
