/**
 * npm run eval -- FILE…              recall, precision and alarms over labelled JSON lines
 *   {"id","text","label":"lure"|"money-fraud"|"innocent","class"?,"scheme"?,"severity"?,"size"?,"clear"?,"card"?}
 * npm run eval -- --disguise FILE…   the same posts once per disguise: what still is caught, what newly alarms
 * Options: --json for machines, --worst N to list N misses and N alarms (default 10), --seed N for the disguises.
 * Without FILE: the tests inside the rules and the ordinary posts.
 */
import { parseArgs } from 'node:util';
import { judge } from '../lib/core/judge.ts';
import { countedRow } from './counted-row.ts';
import { disguiseInWords, disguiseTable } from './eval-disguise.ts';
import { countTable } from './eval-table.ts';
import { tableInWords } from './eval-words.ts';
import { type LabelledRow, ownRows, rowsOf, schemeOfLure } from './labelled-rows.ts';
import { loadRulesOrExplain } from './rule-files.ts';

const { values, positionals } = parseArgs({
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
const rows: LabelledRow[] =
  positionals.length === 0 ? [...ownRows()] : await Array.fromAsync(rowsOf(positionals, complain));

const worst = Number(values.worst);
if (values.disguise) {
  const table = disguiseTable(rows, (post) => judge(post, packs).level, Number(values.seed), worst);
  console.log(values.json ? JSON.stringify(table) : disguiseInWords(table));
} else {
  const table = countTable(
    rows.map((row) => countedRow(row, packs, schemes)),
    worst,
  );
  console.log(values.json ? JSON.stringify(table) : tableInWords(table));
}
process.exitCode = broken > 0 || rows.length === 0 ? 1 : 0;
