import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nameSite } from './name-site.ts';
import { ROOT } from './rule-files.ts';

it('a new site is imported and listed in the real list', () => {
  const source = readFileSync(join(ROOT, 'lib/sites/sites.ts'), 'utf8');
  const named = nameSite(source, 'trangmau');
  expect(named).toContain("import { trangmau } from './trangmau/site.ts';");
  expect(/export const SITES[\s\S]*?= \[([\s\S]*?)\];/u.exec(named)?.[1]).toMatch(
    /facebook,[\s\S]*\n {2}trangmau,\n$/u,
  );
});

it('a list on one line is taken too, and a source of another shape is left alone', () => {
  const start = "import type { SiteDescription } from './define-site.ts';\n";
  expect(nameSite(`${start}export const SITES: readonly SiteDescription[] = [facebook];\n`, 'a')).toContain(
    '= [\n  facebook,\n  a,\n];',
  );
  expect(nameSite('nothing', 'a')).toBe('nothing');
});
