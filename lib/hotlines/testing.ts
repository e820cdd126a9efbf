/** Test helpers only; nothing that ships imports this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Hotline } from './hotline.ts';
import { type HotlineSource, parseHotlineFiles } from './hotline-schema.ts';

const RULES = new URL('../../rules/', import.meta.url);

/** Every `rules/<lang>/hotlines/*.yml` as it lies on disk, sorted as a build sorts them. */
export function hotlineSources(): HotlineSource[] {
  return readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/hotlines\/[^/]+\.yml$/.test(path))
    .sort()
    .map((path) => ({
      fileName: `rules/${path}`,
      content: parse(readFileSync(new URL(path, RULES), 'utf8')),
    }));
}

/** The help lines as a build would read them. */
export function bundledHotlines(): Hotline[] {
  return parseHotlineFiles(hotlineSources());
}

/** A correct entry as a volunteer writes it, to be broken in one place per test. */
export function writtenEntry(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'vn-test',
    name: { vi: 'Đường dây thử', en: 'Test line' },
    number: '0981 00 00 00',
    intl: '+84 981 00 00 00',
    fromAbroad: 'yes',
    channel: 'phone',
    helps: ['doubt'],
    forWhom: { vi: 'Người thử.', en: 'Testers' },
    country: 'VN',
    sources: ['https://example.org/page'],
    sourceDate: '2026-01-01',
    verifiedOn: '2026-01-01',
    grade: 'A',
    display: 'show',
    ...changes,
  };
}

/** The same entry after reading, with changes the schema would refuse, as damaged packs may carry. */
export function hotline(changes: Partial<Hotline> = {}): Hotline {
  const [read] = parseHotlineFiles([{ fileName: 'test.yml', content: [writtenEntry()] }]);
  return { ...read!, ...changes };
}
