/**
 * npm run train [-- --penalty 5 --innocent 1.5 --warn-from 0.6 --calm-below -1 --caution-below 0 --danger-from 3
 *                  --despite-role 1]
 * Learns how much each signal of rules/vi speaks for a lure, from the rules' own posts, corpus/vi/tuning and corpus/vi/pitches, and writes
 * rules/vi/learned.yml: a table people can read and overrule (`fixed`). No chance is in it: the same posts give the same
 * table. Prints what the table would have said of posts it had not learned from, group by group.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Thresholds } from '../lib/core/compiled-pack.ts';
import { syllablesOf } from '../lib/core/fold-keys.ts';
import type { Packs } from '../lib/core/packs.ts';
import { searchPost } from '../lib/core/search-post.ts';
import { speakerRole } from '../lib/core/speaker-role.ts';
import type { SpeakerRole } from '../lib/core/verdict.ts';
import { type LabelledRow, ownRows, rowsOf, twinRows } from './labelled-rows.ts';
import { learnedYaml } from './learned-yaml.ts';
import { logOdds, type Model, train } from './logistic.ts';
import { pitchesOf } from './pitches.ts';
import { loadRulesOrExplain, packFolders, ROOT } from './rule-files.ts';

const { values } = parseArgs({
  options: {
    penalty: { type: 'string', default: '5' },
    innocent: { type: 'string', default: '1.5' },
    'warn-from': { type: 'string', default: '0.6' },
    'calm-below': { type: 'string', default: '-1' },
    'caution-below': { type: 'string', default: '0' },
    'danger-from': { type: 'string', default: '3' },
    'despite-role': { type: 'string', default: '1' },
  },
});
const penalty = Number(values.penalty);
/** An innocent post counts this much: there are far more of them out there than here. */
const innocentWeight = Number(values.innocent);
const thresholds: Thresholds = {
  warnFrom: Number(values['warn-from']),
  calmBelow: Number(values['calm-below']),
  cautionBelow: Number(values['caution-below']),
  dangerFrom: Number(values['danger-from']),
  despiteRole: Number(values['despite-role']),
};
/** A signal seen in fewer posts is left out: what it seems to say would be chance. */
const LEAST_POSTS = 3;
const GROUPS = 5;
const FILE = join(ROOT, 'rules/vi/learned.yml');

/** The same for words, which are many more. */
const LEAST_POSTS_OF_WORD = 5;

/** Words that a table without a list of its own starts with: whoever lures says them to sound honest. */
const CLAIMED = [
  'khong',
  'thu',
  'phi',
  'coc',
  'lay',
  'khoan',
  'bat',
  'ki',
  'giay',
  'phep',
  'so',
  'kinh',
  'doanh',
  'hoat',
  'dong',
  'bo',
  'lao',
  'cap',
  'nao',
  'ben',
  'minh',
];

/** M23 to M29 are money fraud. */
const isFraud = (scheme: string) => /^M2[3-9]$/.test(scheme);

/** What a rule promises to catch counts this much. */
const PROMISED = 3;

interface Seen {
  label: string;
  /** Written in a rule as something it must catch: the table may not take that back. */
  promised: boolean;
  /** Who wrote it, so that a writer is learned from or tested on, never both. */
  writer: string;
  role: SpeakerRole;
  signals: number[];
  /** Its words without their marks, each once. */
  words: string[];
}

const packs = loadRulesOrExplain();
const ofVi = new Set(
  packFolders()
    .find(({ source }) => source.id === 'vi')!
    .source.signals.map(({ id }) => id),
);
const rows: LabelledRow[] = [...ownRows(), ...twinRows()].filter(({ from }) => from.startsWith('rules/vi/'));
for await (const row of rowsOf(globSync(join(ROOT, 'corpus/vi/tuning/*.jsonl')).sort(), complain))
  rows.push(row);
rows.push(...pitchRows('lures', 30), ...pitchRows('honest', 60));
const seen = rows.map((row) => lookAt(row, packs));

const before = existsSync(FILE) ? parse(readFileSync(FILE, 'utf8')) : {};
const { fixed = {}, fixedWords = CLAIMED } = before;
const features = numberFeatures(
  seen,
  (row) => signalNames(row).filter((name) => !Object.hasOwn(fixed, name)),
  LEAST_POSTS,
);
const words = numberFeatures(
  seen,
  (row) => row.words.filter((word) => !fixedWords.includes(word)),
  LEAST_POSTS_OF_WORD,
);
const model = learn(seen);
const wicked = seen.filter(({ label }) => label !== 'innocent');
const kinds = train(
  wicked.map((row) => ({ features: featuresOf(row), positive: row.label === 'money-fraud' })),
  features.size,
  penalty,
);

crossValidate();
const counts = (label: string) => seen.filter((row) => row.label === label).length;
writeFileSync(
  FILE,
  learnedYaml({
    of: `${counts('lure')} lures, ${counts('money-fraud')} frauds, ${counts('innocent')} innocent posts`,
    on: new Date().toISOString().slice(0, 10),
    penalty,
    ...thresholds,
    fixed,
    fixedWords,
    features: [...features.keys()],
    words: [...words.keys()],
    risk: model,
    fraud: kinds,
  }),
);
console.log(
  `Wrote rules/vi/learned.yml: points for ${features.size} signals and roles and ${words.size} words.`,
);

/** Plain pitches, of which every grid counts as a writer of its own. */
function pitchRows(name: 'lures' | 'honest', each: number): LabelledRow[] {
  return pitchesOf(name, each).map(({ grid, scheme, text }, index) => {
    const label = name === 'honest' ? 'innocent' : isFraud(scheme!) ? 'money-fraud' : 'lure';
    const row = {
      ...{ id: `${grid}:${index}`, post: { text }, label, class: grid },
      scheme,
      severity: undefined,
    };
    return { row, from: `corpus/vi/pitches/${grid}` };
  });
}

function lookAt({ row, from }: LabelledRow, rules: Packs): Seen {
  const { signals, points, wordCount } = searchPost(row.post, rules);
  return {
    label: row.label!,
    promised: row.label !== 'innocent' && !from.includes('corpus'),
    writer: from.includes('corpus') ? `${from}:${String(row.id).replace(/[-:]?\d+$/u, '')}` : from,
    role: speakerRole(points, wordCount),
    signals: [...signals].filter((number) => ofVi.has(rules.signals[number]!.id)),
    words: wordsOf(row.post.text),
  };
}

/** Numbers every name that was seen in enough posts. */
function numberFeatures(
  all: readonly Seen[],
  namesOf: (row: Seen) => readonly string[],
  least: number,
): Map<string, number> {
  const count = new Map<string, number>();
  for (const row of all) for (const name of namesOf(row)) count.set(name, (count.get(name) ?? 0) + 1);
  const often = [...count].filter(([, times]) => times >= least).map(([name]) => name);
  return new Map(often.sort().map((name, number) => [name, number]));
}

function signalNames({ signals, role }: Seen): string[] {
  return [...signals.map((signal) => packs.signals[signal]!.id), `role ${role}`];
}

function featuresOf(row: Seen): number[] {
  return signalNames(row).flatMap((name) => features.get(name) ?? []);
}

function learn(from: readonly Seen[]): Model {
  const examples = from.map((row) => {
    const positive = row.label !== 'innocent';
    const weight = row.promised ? PROMISED : positive ? 1 : innocentWeight;
    return { positive, weight, features: allOf(row) };
  });
  return train(examples, features.size + words.size, penalty);
}

function allOf(row: Seen): number[] {
  return [
    ...featuresOf(row),
    ...row.words.flatMap((word) => words.get(word) ?? []).map((word) => word + features.size),
  ];
}

/** Words of letters alone: numbers are for the detectors, single letters say nothing. */
function wordsOf(text: string): string[] {
  const words = syllablesOf(text).map(({ folded }) => folded);
  return [...new Set(words)].filter((word) => /^[a-z]{2,}$/u.test(word));
}

/** Learns from four fifths of the writers and tries the table on the fifth. */
function crossValidate() {
  const writers = [...new Set(seen.map(({ writer }) => writer))].sort();
  const groupOf = new Map(writers.map((writer, index) => [writer, index % GROUPS]));
  const table: Record<string, { rows: number; risky: number }> = {};
  for (let group = 0; group < GROUPS; group++) {
    const inside = (row: Seen) => groupOf.get(row.writer) === group;
    const learned = learn(seen.filter((row) => !inside(row)));
    for (const row of seen.filter(inside)) {
      table[row.label] ??= { rows: 0, risky: 0 };
      const line = table[row.label]!;
      line.rows += 1;
      if (logOdds(learned, allOf(row)) >= thresholds.warnFrom) line.risky += 1;
    }
  }
  for (const [label, { rows, risky }] of Object.entries(table))
    console.log(
      `${label.padEnd(12)} ${rows} posts of writers it had not seen, ${risky} risky (${((100 * risky) / rows).toFixed(1)} %)`,
    );
}

function complain(message: string) {
  console.error(message);
}
