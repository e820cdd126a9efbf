/** Adds a site to the source of `lib/sites/sites.ts`: its import and its place at the end of the list. */
export function nameSite(source: string, id: string): string {
  const imported = source.replace(
    "import type { SiteDescription } from './define-site.ts';\n",
    (line) => `${line}import { ${id} } from './${id}/site.ts';\n`,
  );
  const begin = imported.indexOf('= [', imported.indexOf('export const SITES'));
  const end = imported.indexOf('];', begin);
  if (imported === source || begin < 0 || end < 0) return source;
  const list = imported
    .slice(begin + 3, end)
    .trim()
    .replace(/,?$/u, ',');
  return `${imported.slice(0, begin)}= [\n  ${list}\n  ${id},\n${imported.slice(end)}`;
}
