/**
 * npm run eval -- FILE…              recall, precision and alarms over labelled JSON lines
 *   {"id","text","label":"lure"|"money-fraud"|"innocent","class"?,"scheme"?,"severity"?,"size"?,"clear"?,"card"?}
 * npm run eval -- --disguise FILE…   the same posts once per disguise: what still is caught, what newly alarms
 * Options: --json for machines, --worst N to list N misses and N alarms (default 10), --seed N for the disguises.
 * Without FILE: the tests inside the rules and the ordinary posts.
 */
import { judge } from '../lib/core/judge.ts';
import { countedRow } from './counted-row.ts';
import { disguiseInWords, disguiseTable } from './eval-disguise.ts';
import { countTable } from './eval-table.ts';
import { tableInWords } from './eval-words.ts';
import { type LabelledRow, ownRows, rowsOf, schemeOfLure } from './labelled-rows.ts';
import { numberIn, optionsOf } from './options.ts';
import { loadRulesOrExplain } from './rule-files.ts';

const USAGE = `Usage: npm run --silent eval -- [FILE…]     labelled JSON lines; without FILE the posts inside the rules
  --disguise   the same posts once per disguise
  --json       for machines
  --worst N    list N misses and N alarms (default 10)
  --seed N     for the disguises`;

const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    disguise: { type: 'boolean', default: false },
    worst: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const packs = loadRulesOrExplain();
const schemes = schemeOfLure();
let broken = 0;
const complain = (message: string) => {
  broken++;
  console.error(message);
};
const worst = numberIn('--worst', values.worst, USAGE);
const seed = numberIn('--seed', values.seed, USAGE);
const rows: LabelledRow[] =
  positionals.length === 0 ? [...ownRows()] : await Array.fromAsync(rowsOf(positionals, complain));

if (values.disguise) {
  const table = disguiseTable(rows, (post) => judge(post, packs).level, seed, worst);
  console.log(values.json ? JSON.stringify(table) : disguiseInWords(table));
} else {
  const table = countTable(
    rows.map((row) => countedRow(row, packs, schemes)),
    worst,
  );
  console.log(values.json ? JSON.stringify(table) : tableInWords(table));
}
process.exitCode = broken > 0 || rows.length === 0 ? 1 : 0;
