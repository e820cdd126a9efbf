import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compilePacks } from '../lib/core/compile-pack.ts';
import type { CompiledPacks } from '../lib/core/compiled-pack.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import type { Packs } from '../lib/core/packs.ts';
import { RuleError } from '../lib/core/rule-error.ts';
import type { RuleFile } from '../lib/packs/parse-yaml.ts';
import { type PackFolder, readPack } from '../lib/packs/read-pack.ts';

/** Project root, so that commands work from any folder. */
export const ROOT = join(import.meta.dirname, '..');

/** All files below a folder of the project, sorted, with paths relative to the root. */
export function filesBelow(folder: string, root = ROOT): RuleFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** Files a table is written to by `npm run train`, which must not need the table of before. */
const LEARNED = /\/learned(?:-words)?\.\w+$/;

/**
 * Every pack folder under rules/ (a folder with a pack.yml).
 * @param learned whether the learned tables are read too
 */
export function packFolders(root = ROOT, { learned = true } = {}): PackFolder[] {
  return readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map((entry) => entry.name)
    .sort()
    .map((name) => filesBelow(join('rules', name), root))
    .map((files) => readPack(learned ? files : files.filter(({ path }) => !LEARNED.test(path))));
}

/** The rules of this working tree, compiled. */
export function compileRules(root = ROOT): CompiledPacks {
  return compilePacks(packFolders(root).map(({ source }) => source));
}

/** The rules of this working tree, compiled and loaded. */
export function loadRules(root = ROOT): Packs {
  return loadPacks(compileRules(root));
}

/** As `loadRules`, for commands. */
export function loadRulesOrExplain(root = ROOT): Packs {
  return orExplain(() => loadRules(root));
}

/** For commands: a fault in the rules ends the command with a sentence instead of a stack. */
export function orExplain<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/**
 * The pack folders as they stood at a revision of the project.
 * @throws Error when git does not know the revision, RuleError when its rules cannot be read by this engine
 */
export function packFoldersAt(revision: string, root = ROOT): PackFolder[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).trim();
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, 'rules/').split('\0').filter(Boolean);
  const packs = paths.flatMap((path) => /^(rules\/[^/]+\/)pack\.yml$/.exec(path)?.[1] ?? []);
  return packs.map((folder) =>
    readPack(
      paths
        .filter((path) => path.startsWith(folder))
        .map((path) => ({ path, text: git('show', `${commit}:${path}`) })),
    ),
  );
}
