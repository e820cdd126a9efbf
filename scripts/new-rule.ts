/**
 * npm run new:rule -- office-decoy ["Vietnamese title"] [--lang vi]
 * Writes rules/<lang>/lures/<id>.yml to fill in; never overwrites.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, optionsOf, wrongUse } from './options.ts';
import { ROOT } from './rule-files.ts';

const USAGE =
  'Usage: npm run new:rule -- short-english-name "Tên tiếng Việt" [--lang vi] (small letters, digits, hyphens)';

const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' } },
});
const [id, title] = positionals;
if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  wrongUse('A rule needs a short name.', USAGE);
}
const folder = join(ROOT, 'rules', values.lang);
if (!existsSync(join(folder, 'pack.yml')))
  fail(`rules/${values.lang} has no pack.yml; is the language "${values.lang}" right?`);
const path = join(folder, 'lures', `${id}.yml`);
if (existsSync(path)) fail(`rules/${values.lang}/lures/${id}.yml is already there; choose another name`);
const retired = join(folder, 'retired.csv');
if (
  existsSync(retired) &&
  readFileSync(retired, 'utf8')
    .split('\n')
    .some((row) => row.split(',')[0] === id)
) {
  fail(`"${id}" was retired and may never return; choose another name`);
}

const today = new Date().toISOString().slice(0, 10);
writeFileSync(
  path,
  `# yaml-language-server: $schema=../../schema/lure.schema.json
# Fill in every line marked …; then run: npm run unit -- rules
title:
  vi: ${title ?? '…'}
  en: …
kind: trafficking
severity: 3
# draft: may add reasons but never says danger. trusted: once its tests pass and it has a source.
state: draft
since: ${today}
sources:
  - …
# Keys of lib/core/reasons.ts, the most telling first.
reasons: [vague-job]
# Every line must hold; signals of rules/${values.lang}/signals, alternatives with |
needs:
  - hiring | offers-a-place
  - job-withheld
raises: []
clears: [employer-named, street-address, insurance, contract-terms, interview-in-person, official-channel]
# Combinations that mean danger whatever clears, joined with +
danger: []
# At least three whole posts it must catch, and three innocent ones it must not.
catches:
  - |-
    …
  - |-
    …
  - |-
    …
ignores:
  - |-
    …
  - |-
    …
  - |-
    …
`,
);
console.log(
  `Wrote rules/${values.lang}/lures/${id}.yml. Fill in the lines marked …, then run: npm run unit -- rules`,
);
