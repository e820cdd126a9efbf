/**
 * npm run import:recruiters -- list.csv [--date 2026-10-01] [--source https://dolab.moha.gov.vn/…]
 * Writes rules/vi/recruiters.yml from an official table of companies. Nothing is fetched.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isDay } from '../lib/recruiters/is-day.ts';
import { CsvError, decodeTable } from '../lib/recruiters/read-csv.ts';
import { readRecruiters } from '../lib/recruiters/read-recruiters.ts';
import { OFFICIAL_PAGE } from '../lib/recruiters/recruiter-list.ts';
import { isOfficial, recruiterFileSchema } from '../lib/recruiters/recruiter-schema.ts';
import { fail, optionsOf } from './options.ts';
import { ROOT } from './rule-files.ts';

const USAGE =
  'Usage: npm run import:recruiters -- list.csv [--date YYYY-MM-DD] [--source https://….gov.vn/…]';
const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    source: { type: 'string', default: OFFICIAL_PAGE },
    to: { type: 'string', default: join(ROOT, 'rules/vi/recruiters.yml') },
  },
});
const [file, more] = positionals;
if (!file || more) fail(USAGE);
if (!isOfficial(values.source))
  fail(`--source ${values.source}: an official page is needed, https://….gov.vn/…`);

try {
  const read = readRecruiters(decodeTable(readFileSync(file!)));
  const date = values.date ?? read.date;
  if (!date) throw new CsvError('the list bears no date. Say of which day it is: --date YYYY-MM-DD');
  if (!isDay(date)) throw new CsvError(`--date ${date} is no day; write it as YYYY-MM-DD`);
  if (date > new Date().toISOString().slice(0, 10))
    throw new CsvError(`${date} has not come yet; look at the date again.`);
  const list = recruiterFileSchema.parse({ date, source: values.source, companies: read.companies });
  // In one step, so that a build never finds half a list.
  writeFileSync(
    `${values.to}.new`,
    `# yaml-language-server: $schema=../schema/recruiters.schema.json\n# Written by npm run import:recruiters; import anew rather than editing.\n${stringify(list)}`,
  );
  renameSync(`${values.to}.new`, values.to);
  const left = [
    ...(read.duplicates > 0 ? [`${read.duplicates} double rows`] : []),
    ...(read.nameless > 0 ? [`${read.nameless} rows without a name`] : []),
    ...(read.unused.length > 0 ? [`the columns ${read.unused.map((name) => `"${name}"`).join(', ')}`] : []),
  ];
  console.log(`Wrote ${list.companies.length} companies, list of ${date}, to ${values.to}.`);
  if (left.length > 0) console.log(`Left out: ${left.join('; ')}.`);
} catch (error) {
  if (error instanceof CsvError) fail(`${file}: ${error.message}`);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path === file) fail(`${file}: there is no such file.`);
  if (code === 'EISDIR') fail(`${file}: this is a folder. Name the CSV file in it.`);
  if (code) fail(`Nothing was changed: ${(error as Error).message}.`);
  throw error;
}
