import type { Thresholds } from '../lib/core/compiled-pack.ts';
import type { Model } from './logistic.ts';

interface Table extends Thresholds {
  /** What it was learned from, and when. */
  of: string;
  on: string;
  penalty: number;
  /** Points set by hand; they outlive every training. */
  fixed: Record<string, number>;
  /** Words that have no points, whatever is learned. */
  fixedWords: readonly string[];
  /** Names of the features by number, a role as `role <role>`; and the words. */
  features: readonly string[];
  words: readonly string[];
  risk: Model;
  fraud: Model;
}

const ROLE = 'role ';
/** Fewer points than this are left out: they decide nothing and make the table long. */
const LEAST = 0.05;

/** The table as people read it: the largest points first, two decimals. */
export function learnedYaml(table: Table): string {
  const { of, on, penalty, warnFrom, calmBelow, fixed, fixedWords, features, words, risk, fraud } = table;
  const { cautionBelow, dangerFrom, despiteRole } = table;
  const points = (model: Model, names: readonly string[], wanted: (name: string) => boolean, from = 0) =>
    names
      .map((name, number) => [name, round(model.points[from + number]!)] as const)
      .filter(([name, value]) => wanted(name) && Math.abs(value) >= LEAST)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isRole = (name: string) => name.startsWith(ROLE);
  const isSignal = (name: string) => !isRole(name);
  const lines = (entries: readonly (readonly [string, number])[]) =>
    entries.length === 0 ? ' {}' : entries.map(([name, value]) => `\n  ${keyOf(name)}: ${value}`).join('');
  return `# yaml-language-server: $schema=../schema/learned.schema.json
# Written by npm run train; docs/verdict.md explains it. Above zero speaks for a lure, below for an honest post.
# Change nothing here but "fixed" and "fixedWords": they hold in place of what is learned and outlive every training.
made:
  on: ${on}
  of: ${of}
  penalty: ${penalty}
bias: ${round(risk.bias)}
# From this sum on a post no rule knows is met with caution; below this one a caution of the rules is taken back.
warnFrom: ${warnFrom}
calmBelow: ${calmBelow}
# Below this sum a danger of the rules is met with caution; from the other one on their caution is met with danger.
cautionBelow: ${cautionBelow}
dangerFrom: ${dangerFrom}
# From this sum on a post is met with caution although its writer seems to warn, ask, tell or joke.
despiteRole: ${despiteRole}
fixed:${lines(Object.entries(fixed))}
# Words that count for nothing: whoever lures says them to sound honest. By hand too.
fixedWords:${fixedWords.map((word) => `\n  - ${word}`).join('') || ' []'}
roles:${lines(points(risk, features, isRole))}
signals:${lines(points(risk, features, isSignal))}
# Words without their marks.
words:${lines(points(risk, words, () => true, features.length))}
# Above zero speaks for money fraud, below for trafficking.
fraudBias: ${round(fraud.bias)}
fraud:${lines(points(fraud, features, isSignal))}
`;
}

/** Words that YAML would take for something else stand in quotes. */
function keyOf(name: string): string {
  const key = name.replace(/^role /u, '');
  return /^(?:null|true|false|yes|no|on|off|y|n)$/u.test(key) ? `"${key}"` : key;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
