import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseYaml } from '../lib/packs/parse-yaml.ts';
import { recruiterFileSchema } from '../lib/recruiters/recruiter-schema.ts';
import { ROOT } from './rule-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'viec-that-list-'));
afterAll(() => rmSync(folder, { recursive: true }));
const LIST =
  'Tên công ty,Địa chỉ,Vốn\n"Công ty ""Đất Mẫu""",1 phố Bịa,9\nCông ty Trời Mẫu,,9\nCông ty Trời Mẫu,,9\n';
const SOURCE = 'https://dolab.moha.gov.vn/danh-sach';

function run(csv: string | Uint8Array, ...more: string[]) {
  const file = join(folder, 'list.csv');
  const to = join(folder, 'recruiters.yml');
  rmSync(to, { force: true });
  writeFileSync(file, csv);
  const args = [join(ROOT, 'scripts/import-recruiters.ts'), file, '--to', to, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stdout + stderr, written: existsSync(to) ? readFileSync(to, 'utf8') : null };
}

describe('import:recruiters', () => {
  it.each([
    ['a folder', [folder, '--date', '2026-10-01'], /this is a folder/],
    ['a file that is not there', [join(folder, 'none.csv')], /there is no such file/],
    ['an option it does not know', ['--nonsense'], /Usage:/],
  ])('refuses %s in a sentence', (_, args, message) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/import-recruiters.ts'), ...args],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('writes a list that the build can read, and says what it left out', () => {
    const { status, said, written } = run(`\uFEFF${LIST}`, '--date', '2026-10-01', '--source', SOURCE);
    expect(status).toBe(0);
    expect(said).toContain('2 companies');
    expect(said).toContain('1 double rows; the columns "Vốn"');
    const { value } = parseYaml({ path: 'recruiters.yml', text: written! }, recruiterFileSchema);
    expect(value).toEqual({
      date: '2026-10-01',
      source: SOURCE,
      companies: [{ name: 'Công ty "Đất Mẫu"', address: '1 phố Bịa' }, { name: 'Công ty Trời Mẫu' }],
    });
  });

  it.each([
    ['no date', LIST, [], /bears no date.*--date YYYY-MM-DD/],
    ['a day that is none', LIST, ['--date', '2026-02-31'], /is no day/],
    ['a day to come', LIST, ['--date', '2999-01-01'], /has not come yet/],
    [
      'a source that is not official',
      LIST,
      ['--date', '2026-10-01', '--source', 'https://example.org'],
      /official page/,
    ],
    ['an empty file', '', ['--date', '2026-10-01'], /file is empty/],
    [
      'letters that cannot be read',
      Uint8Array.from([0x54, 0xea, 0x6e]),
      ['--date', '2026-10-01'],
      /not UTF-8/,
    ],
    ['columns without names', 'Mã,Vốn\n1,2', ['--date', '2026-10-01'], /"Mã", "Vốn"/],
  ])('refuses %s in a sentence, and writes nothing', (_, csv, more, message) => {
    const { status, said, written } = run(csv, ...more);
    expect(status).toBe(1);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/\n\s+at /);
    expect(written).toBeNull();
  });
});
