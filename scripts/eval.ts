/**
 * npm run eval -- FILE…   confusion table over labelled JSON lines
 *   {"id","text","label":"lure"|"money-fraud"|"innocent","class"?}
 * Options: --json for machines, --worst N to list N misses and N alarms (default 10).
 * Without FILE: the tests inside the rules and the ordinary posts.
 */
import { parseArgs } from 'node:util';
import { judge } from '../lib/core/judge.ts';
import type { Level } from '../lib/core/verdict.ts';
import { type Counted, countTable, tableInWords } from './eval-table.ts';
import { LineError, type PostLine, parsePostLine } from './post-line.ts';
import { readLines } from './read-lines.ts';
import { loadRulesOrExplain, packFolders } from './rule-files.ts';

const LABELS = ['lure', 'money-fraud', 'innocent'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, worst: { type: 'string', default: '10' } },
});
const packs = loadRulesOrExplain();
const counted: Counted[] = [];
let broken = 0;

for await (const { row, from } of rows(positionals)) {
  const verdict = judge(row.post, packs);
  counted.push({
    id: row.id,
    from,
    label: row.label!,
    class: row.class ?? row.label!,
    level: verdict.level as Level,
    kind: verdict.kind,
    role: verdict.role,
    score: verdict.score,
    text: row.post.text.slice(0, 200),
  });
}
const table = countTable(counted, Number(values.worst));
console.log(values.json ? JSON.stringify(table) : tableInWords(table));
process.exitCode = broken > 0 || counted.length === 0 ? 1 : 0;

async function* rows(files: string[]): AsyncGenerator<{ row: PostLine; from: string }> {
  if (files.length === 0) yield* ownRows();
  for (const file of files) {
    try {
      for await (const line of readLines(file)) {
        if (line.text.trim() === '') continue;
        const row = labelled(line.text, file, line.number);
        if (row) yield { row, from: file };
      }
    } catch (error) {
      broken++;
      console.error(`${file}: ${(error as Error).message}`);
    }
  }
}

function labelled(text: string, file: string, number: number): PostLine | null {
  try {
    const row = parsePostLine(text);
    if (row.label !== undefined && LABELS.includes(row.label)) return row;
    throw new LineError(`"label" must be one of ${LABELS.join(', ')}`, row.id);
  } catch (error) {
    broken++;
    console.error(`${file}:${number}: ${(error as Error).message}`);
    return null;
  }
}

function* ownRows(): Generator<{ row: PostLine; from: string }> {
  for (const folder of packFolders()) {
    for (const lure of folder.lures) {
      const { kind } = folder.source.lures.find((source) => `${folder.source.id}/${source.id}` === lure.id)!;
      const label = kind === 'money-fraud' ? 'money-fraud' : 'lure';
      for (const [index, text] of lure.catches.entries()) {
        yield {
          row: { id: `${lure.id}:${index + 1}`, post: { text }, label, class: lure.scheme },
          from: lure.file,
        };
      }
    }
    for (const [index, { file, text }] of folder.ordinary.entries()) {
      const name = file.split('/').at(-1)!.replace('.yml', '');
      yield {
        row: { id: `${name}:${index + 1}`, post: { text }, label: 'innocent', class: name },
        from: file,
      };
    }
  }
}
