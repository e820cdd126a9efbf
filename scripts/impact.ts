/**
 * npm run impact -- REV [FILE…]        which verdicts change from the rules of REV to those of the working tree
 * npm run impact -- REV..REV2 [FILE…]  from one revision to another
 * Judged are the ordinary posts, the tests inside the rules of both sides, all *.jsonl below corpus/, and every
 * FILE of labelled JSON lines. The engine is that of the working tree, so only the rules differ.
 * Options: --json for machines, --most N to list N changes (default 40).
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { judge } from '../lib/core/judge.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import type { PackFolder } from '../lib/packs/read-pack.ts';
import { impactInWords, impactTable } from './impact-table.ts';
import { type LabelledRow, ownRows, rowsOf } from './labelled-rows.ts';
import { fail, numberIn, optionsOf, wrongUse } from './options.ts';
import { packFolders, packFoldersAt, ROOT } from './rule-files.ts';

const USAGE = `Usage: npm run --silent impact -- REV[..REV2] [FILE…]   which verdicts change between two revisions of the rules
  --json     for machines
  --most N   list N changes (default 40)`;

const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, most: { type: 'string', default: '40' } },
});
const [revisions, ...files] = positionals;
if (revisions === undefined) wrongUse('Name a revision to compare with.', USAGE);
const most = numberIn('--most', values.most, USAGE);

const [from, to] = revisions.split('..');
const before = read(() => packFoldersAt(from!), from!);
const after = read(() => (to ? packFoldersAt(to) : packFolders()), to || 'the working tree');
const judgeBy = (folders: PackFolder[]) => {
  const packs = loadPacks(compilePacks(folders.map(({ source }) => source)));
  return ({ row }: LabelledRow) => judge(row.post, packs);
};

let broken = 0;
const labelled = await Array.fromAsync(
  rowsOf([...corpusFiles(), ...files], (message) => {
    broken++;
    console.error(message);
  }),
);
// The same post may stand on both sides.
const rows = new Map(
  [...ownRows(before), ...ownRows(after), ...labelled].map((each) => [
    `${each.row.label} ${each.row.post.text}`,
    each,
  ]),
);
const table = impactTable([...rows.values()], judgeBy(before), judgeBy(after));
console.log(values.json ? JSON.stringify(table) : impactInWords(table, most));
process.exitCode = broken > 0 ? 1 : 0;

function corpusFiles(): string[] {
  const folder = join(ROOT, 'corpus');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

function read(folders: () => PackFolder[], name: string): PackFolder[] {
  try {
    return folders();
  } catch (error) {
    fail(`The rules of ${name} cannot be read: ${(error as Error).message.trim().split('\n').at(-1)}`);
  }
}
