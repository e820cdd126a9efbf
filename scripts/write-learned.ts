import type { Thresholds } from '../lib/core/compiled-pack.ts';
import type { SupportCard } from '../lib/core/verdict.ts';
import { writeLearnedWords } from '../lib/packs/learned-words.ts';
import type { Column } from './features.ts';

interface Table extends Thresholds {
  /** What it was learned from, and when. */
  of: string;
  on: string;
  knows: readonly string[];
  penalty: number;
  troubleFrom: number;
  tellingFrom: number;
  /** Points set by hand; they outlive every training. */
  fixed: Record<string, number>;
  /** Words that have no points, whatever is learned. */
  fixedWords: readonly string[];
  risk: Column;
  fraud: Column;
  trouble: Column;
  telling: Column;
  cards: readonly (readonly [SupportCard, Column])[];
}

const PREFIX = { roles: 'role ', found: 'rules ', lures: 'lure ' } as const;
/** Fewer points than this are left out: they decide nothing and make the table long. Cards and kinds are far apart. */
const LEAST = 0.05;
const LEAST_APART = 0.1;

/** The words and neighbours of the table, as `learned-words.csv` has them. */
export function learnedCsv({ risk, trouble, telling, fraud, cards }: Table): string {
  return writeLearnedWords({
    risk: terms(risk, LEAST),
    trouble: terms(trouble, LEAST),
    telling: terms(telling, LEAST),
    fraud: terms(fraud, LEAST_APART),
    cards: Object.fromEntries(cards.map(([card, column]) => [card, terms(column, LEAST_APART)])),
  });
}

function terms(column: Column, least: number): Record<string, number> {
  return Object.fromEntries(largest(column.terms, least));
}

/** The rest of the table as people read it: the largest points first, two decimals. */
export function learnedYaml(table: Table): string {
  const { on, of, penalty, knows, fixed, fixedWords, risk, fraud, trouble, telling, cards } = table;
  const { warnFrom, calmBelow, cautionBelow, dangerFrom, despiteRole } = table;
  return `# yaml-language-server: $schema=../schema/learned.schema.json
# Written by npm run train, with the words in learned-words.csv; docs/verdict.md explains it. Above zero speaks for a lure, below for an honest post.
# Change nothing here but "fixed" and "fixedWords": they hold in place of what is learned and outlive every training.
made:
  on: ${on}
  of: ${of}
  penalty: ${penalty}
# The packs it was learned for: of the rules and signals of others it has no idea.
knows:${knows.map((pack) => `\n  - ${pack}`).join('')}
bias: ${round(risk.bias)}
# From this sum on a post no rule knows is met with caution; below this one what the rules found is taken back.
warnFrom: ${warnFrom}
calmBelow: ${calmBelow}
# Below this sum a danger of the rules is met with caution; from the other one on their caution is met with danger.
cautionBelow: ${cautionBelow}
dangerFrom: ${dangerFrom}
# From this sum on a post is met with caution although its writer seems to warn, ask, tell or joke.
despiteRole: ${despiteRole}
fixed:${record(Object.entries(fixed), 2)}
# Words that count for nothing: whoever lures says them to sound honest. By hand too.
fixedWords:${fixedWords.map((word) => `\n  - ${word}`).join('') || ' []'}
roles:${record(prefixed(risk, 'roles'), 2)}
# What the rules make of a post, and each lure they find.
found:${record(prefixed(risk, 'found'), 2)}
lures:${record(prefixed(risk, 'lures'), 2)}
signals:${record(signals(risk), 2)}
# Above zero speaks for money fraud, below for trafficking.
fraud:
  bias: ${round(fraud.bias)}
  signals:${record(signals(fraud, LEAST_APART), 4)}
# Above zero speaks for a writer who is in trouble themselves; from this sum on a card with help is shown.
trouble:${questionInYaml(trouble, table.troubleFrom)}
# Above zero speaks for a writer who only tells of lures, and makes none; from this sum on nothing is said of the post.
telling:${questionInYaml(telling, table.tellingFrom)}
# Which trouble it is: the card with the largest sum is shown.
cards:${cards.map(([card, column]) => cardInYaml(card, column)).join('')}
`;
}

function questionInYaml(column: Column, from: number): string {
  return `
  from: ${from}
  bias: ${round(column.bias)}
  roles:${record(prefixed(column, 'roles'), 4)}
  signals:${record(signals(column), 4)}`;
}

function cardInYaml(card: SupportCard, column: Column): string {
  return `
  ${card}:
    bias: ${round(column.bias)}
    signals:${record(signals(column, LEAST_APART), 6)}`;
}

type Entries = (readonly [string, number])[];

function signals({ names }: Column, least = LEAST): Entries {
  return largest(names, least).filter(([name]) => !name.includes(' '));
}

/** The names with a prefix, without it. */
function prefixed({ names }: Column, kind: keyof typeof PREFIX): Entries {
  const prefix = PREFIX[kind];
  return largest(names, LEAST).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  );
}

function largest(points: ReadonlyMap<string, number>, least: number): Entries {
  return [...points]
    .map(([name, value]) => [name, round(value)] as const)
    .filter(([, value]) => Math.abs(value) >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function record(entries: Entries, indent: number): string {
  if (entries.length === 0) return ' {}';
  return entries.map(([name, value]) => `\n${' '.repeat(indent)}${name}: ${value}`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
