import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createTranslate, mergeMessages } from '../translate.ts';

/** The real words of one language, read from the files; for tests, where no bundler runs. */
export function realWords(lang: 'vi' | 'en') {
  const read = (name: string) =>
    parse(readFileSync(join(import.meta.dirname, '../../../locales', `${name}.yml`), 'utf8'));
  const of = (code: string) => mergeMessages(read(code), read(`pages.${code}`));
  return createTranslate({ vi: of('vi'), [lang]: of(lang) }, lang);
}
