/**
 * npm run new:site -- short-name --host www.example.vn [--name "Tên hiện ra"]
 * Writes lib/sites/<id>/site.ts with a first page to test it on, and names the site where sites are named; never overwrites.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../lib/sites/sites.ts';
import { nameSite } from './name-site.ts';
import { fail, optionsOf, wrongUse } from './options.ts';
import { ROOT } from './rule-files.ts';

const USAGE =
  'Usage: npm run new:site -- shortname --host www.example.vn [--name "Tên hiện ra"] (small letters and digits)';

const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: { host: { type: 'string' }, name: { type: 'string' } },
});
const [id] = positionals;
const { host } = values;
if (!id || !host || !/^[a-z][a-z0-9]{1,30}$/u.test(id))
  wrongUse('A site needs a short name and a host.', USAGE);
if (!/^[a-z0-9.-]+\.[a-z]{2,}$/u.test(host!)) fail(`"${host}" is no host name; write it like www.example.vn`);
const folder = join(ROOT, 'lib/sites', id!);
if (existsSync(folder)) fail(`lib/sites/${id} is already there; choose another name`);
const owner = SITES.find((site) => site.hosts.includes(host!) || site.unsupportedHosts.includes(host!));
if (owner) fail(`${host} belongs to lib/sites/${owner.id} already`);
const name = values.name ?? id!;

mkdirSync(folder);
writeFileSync(
  join(folder, 'site.ts'),
  `import { listSite } from '../list-site.ts';

/** ${name}. Say here what is special about its pages, and how sure you are of the selectors. */
export const ${id} = listSite({
  id: '${id}',
  version: 1,
  hosts: ['${host}'],
  unsupportedHosts: [],
  authPaths: ['/login/**'],
  surfaces: [
    { id: 'feed', paths: ['/**'], strategy: 'list', scope: ['main'], defaultOn: true, expectsPosts: true },
  ],
  deny: ['[role="navigation"], [role="banner"]'],
  drop: [],
  linkParams: [],
  placeholder: [],
  dialog: ['[role="dialog"]'],
  units: [
    {
      id: 'post',
      kind: 'post',
      defaultOn: true,
      // Best first; docs/sites.md explains each of these.
      item: ['article'],
      skip: [],
      text: ['p'],
      pick: 'all',
      not: [],
      quoted: [],
      name: ['h2'],
      link: ['a[href]'],
      more: [],
    },
  ],
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: 'dark', on: 'html' },
  health: {
    evidence: ['button, [role="button"], a[href]'],
    minEvidence: 8,
    main: ['main', 'body'],
    emptyWords: [],
    login: ['input[type="password"]'],
    unsupported: [],
  },
});
`,
);
writeFileSync(
  join(folder, 'first.html'),
  `<!doctype html>
<html lang="vi">
  <body>
    <main>
      <article><h2>Trần Thị Mẫu</h2><p>Quán cơm cần người rửa bát</p><a href="/bai/1">Xem</a></article>
    </main>
  </body>
</html>
`,
);
writeFileSync(
  join(folder, 'first.expected.json'),
  `${JSON.stringify(
    {
      about:
        'Replace this by a page with the structure of the real one; npm run save-fixture makes one of a saved page.',
      url: `https://${host}/`,
      surface: 'feed',
      health: 'ok',
      posts: [{ author: 'Trần Thị Mẫu', text: 'Quán cơm cần người rửa bát', link: `https://${host}/bai/1` }],
    },
    null,
    2,
  )}\n`,
);

edit('lib/sites/sites.ts', (source) => nameSite(source, id!));
for (const lang of ['vi', 'en'])
  edit(`locales/pages.${lang}.yml`, (source) =>
    source.replace(/^site:\n/mu, (line) => `${line}  ${id}: ${name}\n`),
  );

console.log(
  `Wrote lib/sites/${id} and named it in lib/sites/sites.ts and locales/pages.*.yml.
Fill in the selectors, make a page of the real structure, then run: npm run fix && npm run unit -- lib/sites`,
);

function edit(path: string, change: (source: string) => string) {
  const file = join(ROOT, path);
  const source = readFileSync(file, 'utf8');
  const changed = change(source);
  if (changed === source) fail(`Could not add the site to ${path}; please do it by hand`);
  writeFileSync(file, changed);
}
