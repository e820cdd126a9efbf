import type { LearnedSource } from '../core/learned.ts';
import type { LureSource, PackSource, SignalSource } from '../core/rule.ts';
import { RuleError } from '../core/rule-error.ts';
import { readLearnedWords, withWords } from './learned-words.ts';
import {
  learnedFileSchema,
  lureFileSchema,
  ordinaryFileSchema,
  packFileSchema,
  shorthandsFileSchema,
  signalFileSchema,
  wordsFileSchema,
} from './pack-schema.ts';
import { parseYaml, type RuleFile } from './parse-yaml.ts';

/** A pack as its folder holds it: what compiles, and the tests that stand beside it. */
export interface PackFolder {
  /** The language, in its own words. */
  title: string;
  source: PackSource;
  lures: LureTests[];
  /** Posts nothing may warn on, with the file they stand in. */
  ordinary: { file: string; text: string }[];
}

/** The tests written inside one lure file. */
export interface LureTests {
  /** `vi/<id>`. */
  id: string;
  file: string;
  scheme: string | undefined;
  /** The day it was written, `YYYY-MM-DD`. */
  since: string;
  catches: string[];
  ignores: string[];
  misses: string[];
}

/**
 * Reads the files of one pack folder (`rules/vi/**`), in any order.
 * @throws RuleError
 */
export function readPack(files: readonly RuleFile[]): PackFolder {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const packFile = sorted.find((file) => /(^|\/)pack\.yml$/.test(file.path));
  if (!packFile) throw new RuleError('rules', undefined, 'the folder has no pack.yml');
  const pack = parseYaml(packFile, packFileSchema).value;
  const inFolder = (folder: string) =>
    sorted.filter((file) => file.path.includes(`/${folder}/`) && file.path.endsWith('.yml'));
  const named = (name: string) => sorted.find((file) => file.path.endsWith(`/${name}`));
  const words = named('words.yml');
  const shorthands = named('shorthands.yml');
  const retired = retiredIds(named('retired.csv'));
  const learned = named('learned.yml');
  const lures = inFolder('lures').map((file) => readLure(file, pack.id, retired));
  return {
    title: pack.title,
    source: {
      id: pack.id,
      version: pack.version,
      lang: pack.lang,
      yardsticks: pack.yardsticks,
      words: words ? parseYaml(words, wordsFileSchema).value : {},
      shorthands: (shorthands ? parseYaml(shorthands, shorthandsFileSchema).value : []).map(
        ({ before, ...rest }) => (before ? { ...rest, before } : rest),
      ),
      signals: inFolder('signals').flatMap(readSignals),
      lures: lures.map((lure) => lure.source),
      ...(learned && { learned: readLearned(learned, named('learned-words.csv')) }),
    },
    lures: lures.map((lure) => lure.tests),
    ordinary: inFolder('ordinary-posts').flatMap((file) =>
      parseYaml(file, ordinaryFileSchema).value.map((text) => ({ file: file.path, text })),
    ),
  };
}

function readSignals(file: RuleFile): SignalSource[] {
  const { value, lineOf } = parseYaml(file, signalFileSchema);
  return Object.entries(value.signals).map(([id, signal]) => ({
    id,
    family: value.family,
    weight: signal.weight,
    ...(signal.reason && { reason: signal.reason }),
    ...(signal.unless && { unless: signal.unless }),
    ...(signal.speaks && { speaks: signal.speaks }),
    ...(signal.support && { support: signal.support }),
    ...(signal.masks && { masks: signal.masks }),
    phrases: signal.phrases.map((entry, index) => {
      const line = lineOf(['signals', id, 'phrases', index]);
      const phrase = typeof entry === 'string' ? { phrase: entry, marks: signal.marks } : entry;
      return line === undefined ? phrase : { ...phrase, line };
    }),
    file: file.path,
  }));
}

function readLure(
  file: RuleFile,
  pack: string,
  retired: ReadonlySet<string>,
): { source: LureSource; tests: LureTests } {
  const { value } = parseYaml(file, lureFileSchema);
  const id = file.path
    .split('/')
    .at(-1)!
    .replace(/\.yml$/, '');
  if (retired.has(id))
    throw new RuleError(
      file.path,
      undefined,
      `the id "${id}" was retired and may never return; choose a new file name`,
    );
  const split = (line: string, by: string) => line.split(by).map((part) => part.trim());
  return {
    source: {
      id,
      title: value.title.vi,
      kind: value.kind,
      severity: value.severity,
      state: value.state,
      reasons: value.reasons,
      needs: value.needs.map((line) => split(line, '|')),
      raises: value.raises,
      clears: value.clears,
      danger: value.danger.map((line) => split(line, '+')),
      file: file.path,
    },
    tests: {
      id: `${pack}/${id}`,
      file: file.path,
      scheme: value.scheme,
      since: value.since,
      catches: value.catches,
      ignores: value.ignores,
      misses: value.misses,
    },
  };
}

/** What the table says of how it was made is for people. */
function readLearned(file: RuleFile, words: RuleFile | undefined): LearnedSource {
  const { made: _made, fixed, ...table } = parseYaml(file, learnedFileSchema).value;
  if (!words)
    throw new RuleError(file.path, undefined, 'learned-words.csv must stand beside it; run npm run train');
  const signals = { ...table.signals, ...fixed };
  return withWords({ ...table, signals, file: file.path }, readLearnedWords(words));
}

/** First column of retired.csv, without its heading. */
function retiredIds(file: RuleFile | undefined): Set<string> {
  const rows = file?.text.trim().split('\n').slice(1) ?? [];
  return new Set(rows.map((row) => row.split(',')[0]!.trim()).filter(Boolean));
}
