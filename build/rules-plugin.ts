import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { shippable } from '../lib/hotlines/displayable.ts';
import { parseHotlineFiles } from '../lib/hotlines/hotline-schema.ts';
import { filesBelow, packFolders } from '../scripts/rule-files.ts';

const PACKS = 'virtual:packs';
const HOTLINES = 'virtual:hotlines';

/** Bundles the rules: `virtual:packs` is the compiled packs, `virtual:hotlines` the lines that may be shown. */
export function rulesPlugin(): Plugin {
  return {
    name: 'viec-that:rules',
    resolveId: (id) => (id === PACKS || id === HOTLINES ? `\0${id}` : null),
    load(id) {
      if (id === `\0${PACKS}`) return asModule(compilePacks(packFolders().map((folder) => folder.source)));
      if (id === `\0${HOTLINES}`) return asModule(bundledHotlines());
      return null;
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
