import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { shippable } from '../lib/hotlines/displayable.ts';
import { parseHotlineFiles } from '../lib/hotlines/hotline-schema.ts';
import { packFacts } from '../lib/packs/pack-facts.ts';
import { parseYaml } from '../lib/packs/parse-yaml.ts';
import { factsOf, type RecruiterList } from '../lib/recruiters/recruiter-list.ts';
import { recruiterFileSchema } from '../lib/recruiters/recruiter-schema.ts';
import { filesBelow, packFolders } from '../scripts/rule-files.ts';

/** What each module of ours holds; made when it is asked for. */
const MODULES = new Map<string, () => unknown>([
  [
    'virtual:pack-facts',
    () => ({ packs: packFolders().map(packFacts), recruiters: factsOf(recruiterList()) }),
  ],
  ['virtual:recruiters', recruiterList],
  ['virtual:hotlines', bundledHotlines],
]);
/** Vite's sign for a module that is no file. */
const VIRTUAL = '\0';

/**
 * Bundles what pages tell of the rules (these themselves are a file of their own: `modules/packs.ts`): `virtual:pack-facts`
 * is what the settings tell of the packs, `virtual:hotlines` the lines that may be shown, `virtual:recruiters` the imported
 * list of companies or null.
 */
export function rulesPlugin(): Plugin {
  return {
    name: 'viec-that:rules',
    resolveId: (id) => (MODULES.has(id) ? VIRTUAL + id : null),
    load(id) {
      const make = id.startsWith(VIRTUAL) ? MODULES.get(id.slice(VIRTUAL.length)) : undefined;
      return make ? asModule(make()) : null;
    },
  };
}

/** JSON in a string is read much faster than the same object written as code. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function bundledHotlines() {
  const files = filesBelow('rules').filter((file) => /^rules\/[^/]+\/hotlines\/[^/]+\.yml$/.test(file.path));
  return shippable(
    parseHotlineFiles(files.map((file) => ({ fileName: file.path, content: parse(file.text) }))),
  );
}

/** One list at most: two would answer a reader differently. */
function recruiterList(): RecruiterList | null {
  const [file, second] = filesBelow('rules').filter(({ path }) =>
    /^rules\/[^/]+\/recruiters\.yml$/.test(path),
  );
  if (second) throw new Error(`${second.path}: there is a list of companies already, ${file!.path}`);
  return file ? (parseYaml(file, recruiterFileSchema).value as RecruiterList) : null;
}
