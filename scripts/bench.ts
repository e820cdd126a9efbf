/**
 * npm run bench                 how fast the engine and the feed script are, see docs/speed.md
 * npm run bench -- engine       only one part: engine, load, soak (some minutes), feed, sites
 *
 * Prints what was measured beside its target. No figure makes it fail: machines differ.
 */
import { engineRows } from '../bench/engine.ts';
import { feedRows, siteRows } from '../bench/feed.ts';
import { loadRows } from '../bench/load.ts';
import { soakRows } from '../bench/soak.ts';
import { printTable } from '../bench/table.ts';
import { optionsOf, wrongUse } from './options.ts';
import { packFolders } from './rule-files.ts';

const PARTS = ['engine', 'load', 'soak', 'feed', 'sites'];
const USAGE = `Usage: npm run bench [-- PART…]   parts: ${PARTS.join(', ')} (without: all of them)`;
const { positionals: wanted } = optionsOf(USAGE, { allowPositionals: true });
const unknown = wanted.find((part) => !PARTS.includes(part));
if (unknown) wrongUse(`There is no part "${unknown}".`, USAGE);
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);
const folders = packFolders();

if (isWanted('engine')) {
  const { about, rows } = engineRows(folders);
  printTable('Engine: judge() for one post', about, rows);
}
if (isWanted('load')) {
  const { about, rows } = await loadRows(folders.map(({ source }) => source));
  printTable('Loading a pack', about, rows);
}
if (isWanted('soak')) {
  const { about, rows } = await soakRows();
  printTable('Soak: a very long feed', about, rows);
}
if (isWanted('feed')) {
  const { about, rows } = await feedRows(folders);
  printTable('Feed: posts scrolled in Chromium', about, rows);
}
if (isWanted('sites')) {
  const { about, rows } = await siteRows(folders);
  printTable('Sites: posts one at a time in Chromium', about, rows);
}
