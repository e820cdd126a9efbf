/**
 * npm run save-fixture -- PAGE.html --url https://… --name what-is-special [--about "One sentence."]
 * Makes a test page of a saved one: everything of people is taken out, and what is read on it now becomes its expectation,
 * to be corrected by hand. Nothing is written while anything personal is left.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureOf } from './fixture-of.ts';
import { optionsOf } from './options.ts';
import { ROOT } from './rule-files.ts';

const USAGE = 'Usage: npm run save-fixture -- PAGE.html --url https://… --name what-is-special';

try {
  const { values, positionals } = optionsOf(USAGE, {
    allowPositionals: true,
    options: { url: { type: 'string' }, name: { type: 'string' }, about: { type: 'string' } },
  });
  const [file] = positionals;
  const { url, name, about = '…' } = values;
  if (!file || !url || !name) throw new Error(USAGE);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
    throw new Error('A name has small letters, digits and hyphens only.');
  const { folder, html, expected } = fixtureOf(readFileSync(file, 'utf8'), url, about);
  const path = join(ROOT, 'lib/sites', folder, `${name}.html`);
  if (existsSync(path))
    throw new Error(`lib/sites/${folder}/${name}.html is already there; choose another name.`);
  writeFileSync(path, html);
  writeFileSync(path.replace(/\.html$/u, '.expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(
    `Wrote lib/sites/${folder}/${name}.html and its expectation: ${expected.posts.length} posts, health ${expected.health}.
Look through the page with your own eyes, cut away what does not matter, correct what should be read,
then run: npm run unit -- lib/sites`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
