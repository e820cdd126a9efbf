import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { personalTraces } from '../../scripts/personal-traces.ts';
import { folderOf, SITES_AND_RENDERERS } from './sites.ts';

for (const site of SITES_AND_RENDERERS) {
  it(`pages of ${folderOf(site)} hold nothing of a real person`, () => {
    const folder = join(import.meta.dirname, folderOf(site));
    const traces = readdirSync(folder)
      .filter((name) => /\.(?:html|json)$/u.test(name))
      .flatMap((name) =>
        personalTraces(readFileSync(join(folder, name), 'utf8'), [
          ...site.hosts,
          ...site.unsupportedHosts,
          ...(site.renderer?.hosts ?? []),
        ]).map((trace) => `${name}: ${trace}`),
      );
    expect(traces).toEqual([]);
  });
}
