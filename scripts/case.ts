/**
 * npm run --silent case -- FILE [--rule ID] [--as catches|ignores]
 * Makes a case file a test of a rule file, so that a report becomes a rule change. Reads and writes this folder alone.
 */
import { readFileSync } from 'node:fs';
import { CaseError, caseIntoRule } from './case-into-rule.ts';
import { fail, optionsOf } from './options.ts';
import { loadRulesOrExplain, ROOT } from './rule-files.ts';

const USAGE = `Usage: npm run --silent case -- FILE [--rule ID] [--as catches|ignores]
  FILE   a case file, saved from the report page or copied out of an issue
  --rule the lure it belongs to, like vi/cambodia-office; else the first of the case's own verdict
  --as   catches (the default): the lure must flag it; ignores: an innocent post it must leave alone`;

const { file, rule, list } = askedFor();
try {
  const text = readFileSync(file, 'utf8');
  for (const line of caseIntoRule({ text, rule, list, root: ROOT, packs: loadRulesOrExplain() }))
    console.log(line);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof CaseError) && !code) throw error;
  fail(`Nothing was changed: ${message}.`);
}

function askedFor() {
  const { values, positionals } = optionsOf(USAGE, {
    allowPositionals: true,
    options: { rule: { type: 'string' }, as: { type: 'string', default: 'catches' } },
  });
  const [file, more] = positionals;
  const { as: list, rule } = values;
  if (!file || more || (list !== 'catches' && list !== 'ignores')) return fail(USAGE);
  return { file, rule, list } as const;
}
