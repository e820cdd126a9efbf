/**
 * npm run --silent check -- "text"           verdict for people
 * npm run --silent check -- --jsonl [FILE]   one JSON line in, one out; FILE or standard input
 */
import { once } from 'node:events';
import { explain } from '../lib/core/explain.ts';
import { judge } from '../lib/core/judge.ts';
import type { Packs } from '../lib/core/packs.ts';
import { LineError, parsePostLine } from './post-line.ts';
import { readLines } from './read-lines.ts';
import { loadRulesOrExplain } from './rule-files.ts';
import { verdictInWords } from './verdict-in-words.ts';

const USAGE = `Usage: npm run --silent check -- "text of a post"
       npm run --silent check -- --explain "text"      also everything the rules saw
       npm run --silent check -- --jsonl [FILE]        JSON lines {"id","text"} from FILE or standard input`;

const args = process.argv.slice(2);
if (args[0] === '--help' || args[0] === '-h') console.log(USAGE);
else if (args[0] === '--jsonl') process.exitCode = await checkLines(loadRulesOrExplain(), args[1]);
else checkText(loadRulesOrExplain(), args);

function checkText(packs: Packs, words: string[]): void {
  const explained = words[0] === '--explain';
  const unknown = words.slice(explained ? 1 : 0).find((word) => word.startsWith('--'));
  if (unknown) {
    console.error(`${unknown} is not an option here.\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const text = words.slice(explained ? 1 : 0).join(' ');
  if (text.trim() === '') {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  console.log(verdictInWords(text, judge({ text }, packs), packs));
  if (!explained) return;
  const { passage, found, points, risk, telling, repeats, scattered } = explain({ text }, packs);
  if (passage)
    console.log(
      `\nThe text as a whole is calm, one passage is not (more risk is asked of it): “${text.slice(passage.from, passage.to).trim()}”`,
    );
  console.log('\nSignals:');
  for (const hit of found) {
    console.log(
      `  ${hit.signal}: “${hit.words}”${hit.masked ? ' (masked)' : ''}${hit.loose ? ' (no diacritics)' : ''}`,
    );
  }
  console.log(
    'Roles:',
    Object.entries(points)
      .filter(([, value]) => value)
      .map(([role, value]) => `${role} ${value}`)
      .join(', ') || 'none',
  );
  if (repeats) console.log('Most of this is only quoted, so it is no danger.');
  if (scattered) console.log('What was found lies far apart, so it counts for less.');
  if (!risk) return;
  const parts = risk.parts.map(
    ({ name, points: part }) => `${name} ${part > 0 ? '+' : ''}${part.toFixed(2)}`,
  );
  console.log(`Learned risk: ${risk.sum.toFixed(2)} (${parts.slice(0, 12).join(', ')})`);
  if (!telling) return;
  const { sum, from, perhapsFrom, surelyFrom } = telling;
  console.log(
    `Only tells of lures: ${sum.toFixed(2)} (says nothing from ${from} on, of a danger from ${surelyFrom.toFixed(2)} on; never danger from ${perhapsFrom.toFixed(2)} on)`,
  );
}

/** Streams: one line in, one line out, whatever is in it. Returns the exit status. */
async function checkLines(packs: Packs, file: string | undefined): Promise<number> {
  let status = 0;
  const write = async (value: unknown) => {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
  };
  try {
    for await (const line of readLines(file)) {
      if (!line.tooLong && line.text.trim() === '') continue;
      try {
        if (line.tooLong) throw new LineError('the line is longer than 16 million characters');
        const { id, post } = parsePostLine(line.text);
        const { level, kind, score, lures, reasons, role, support, hits } = judge(post, packs);
        await write({ id, level, kind, score, lures, reasons, role, support, hits });
      } catch (error) {
        status = 1;
        const { message, id } = error as LineError;
        await write(id === undefined ? { line: line.number, error: message } : { id, error: message });
      }
    }
  } catch (error) {
    console.error(`${file ?? 'standard input'} cannot be read: ${(error as Error).message}`);
    return 1;
  }
  return status;
}
