import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets `import words from './vi.yml'` yield the parsed file. */
export function yamlPlugin(): Plugin {
  return {
    name: 'viec-that:yaml',
    transform(code, id) {
      if (!/\.ya?ml$/.test(id.split('?')[0]!)) return null;
      return { code: `export default ${JSON.stringify(parse(code))}`, map: null };
    },
  };
}
