/**
 * npm run train [-- --untried] [--penalty=5 --innocent=1.5 --warn-from=-0.2 --calm-below=-0.7 --caution-below=-0.4 --danger-from=0
 *                  --despite-role=0.25 --trouble-from=-0.9 --telling-from=-0.6]
 * Learns how much each signal of rules/<lang> and each word speaks for a lure, for a writer in trouble and for one who only tells of lures, from the rules' own
 * posts in all languages, corpus/<lang>/tuning and corpus/vi/pitches, and writes rules/vi/learned.yml and learned-words.csv: a table people can read and overrule
 * (`fixed`). No chance is in it: the same posts give the same table. Prints what the table would have said of posts it
 * had not learned from, which takes most of the time and is left out with --untried.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compilePacks } from '../lib/core/compile-pack.ts';
import type { Thresholds } from '../lib/core/compiled-pack.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import { SUPPORT_CARDS } from '../lib/core/verdict.ts';
import { claimOf, withoutCredit } from './claims.ts';
import { Features } from './features.ts';
import { logOdds, type Model } from './logistic.ts';
import { numberIn, optionsOf } from './options.ts';
import { orExplain, packFolders, ROOT } from './rule-files.ts';
import { learnedPacks, type Seen, trainingRows } from './training-rows.ts';
import { learnedCsv, learnedYaml } from './write-learned.ts';

const USAGE = `Usage: npm run train [-- --untried] [--penalty=N] [--innocent=N] [--warn-from=N] [--calm-below=N] [--caution-below=N]
                     [--danger-from=N] [--despite-role=N] [--trouble-from=N] [--telling-from=N]
  Learns rules/vi/learned.yml and learned-words.csv anew; --untried leaves out the printed cross-check.`;
const { values } = optionsOf(USAGE, {
  options: {
    penalty: { type: 'string', default: '5' },
    innocent: { type: 'string', default: '1.5' },
    'warn-from': { type: 'string', default: '-0.2' },
    'calm-below': { type: 'string', default: '-0.7' },
    'caution-below': { type: 'string', default: '-0.4' },
    'danger-from': { type: 'string', default: '0' },
    'despite-role': { type: 'string', default: '0.25' },
    'trouble-from': { type: 'string', default: '-0.9' },
    'telling-from': { type: 'string', default: '-0.6' },
    untried: { type: 'boolean', default: false },
  },
});
const number = (option: Exclude<keyof typeof values, 'untried'>) =>
  numberIn(`--${option}`, values[option], USAGE);
const penalty = number('penalty');
/** An innocent post counts this much: there are far more of them out there than here. */
const innocentWeight = number('innocent');
const thresholds: Thresholds = {
  warnFrom: number('warn-from'),
  calmBelow: number('calm-below'),
  cautionBelow: number('caution-below'),
  dangerFrom: number('danger-from'),
  despiteRole: number('despite-role'),
};
const troubleFrom = number('trouble-from');
const tellingFrom = number('telling-from');
const GROUPS = 5;
const FILE = join(ROOT, 'rules/vi/learned.yml');
const WORDS_FILE = join(ROOT, 'rules/vi/learned-words.csv');
/** What the rules promise counts this much. */
const PROMISED = 3;
/** Of cards there are few examples, all of which count. */
const PENALTY_OF_CARDS = 1;
/** Fraud or trafficking: writers that were not learned from are told apart best with so little. */
const PENALTY_OF_KIND = 1;

// Not the table of before, which may be broken, or older than the rules.
const { folders, packs } = orExplain(() => {
  const folders = packFolders(ROOT, { learned: false });
  return { folders, packs: loadPacks(compilePacks(folders.map(({ source }) => source))) };
});
const { fixed = {}, fixedWords = [] } = existsSync(FILE) ? parse(readFileSync(FILE, 'utf8')) : {};
const knows = learnedPacks(folders);
const rows = await trainingRows(folders, packs, knows, fixedWords, (message) => console.error(message));
const isClaim = claimOf(fixedWords);
const isFree = (name: string) => !Object.hasOwn(fixed, name);
const isOfRules = (name: string) => /^(?:rules|lure) /.test(name);
const saysSomething = (term: string) => !isClaim(term);
const features = new Features(rows, { name: isFree, term: saysSomething });
/** What the rules look for says nothing of who is in trouble, and of the kind of a lure only what they know already. */
const ofPeople = new Features(rows, { name: (name) => !isOfRules(name), term: () => true });
/** What the rules look for stands in what is told of lures as well as in lures. */
const ofVoices = new Features(rows, {
  name: (name) => isFree(name) && !isOfRules(name),
  term: saysSomething,
});

const isWicked = (row: Seen) => row.label !== 'innocent';
const asPromised = ({ promised }: Seen) => (promised ? PROMISED : 1);
const weightOf = (row: Seen) => (isWicked(row) ? asPromised(row) : innocentWeight);
const learnRisk = (from: readonly Seen[]) => features.learn(from, penalty, isWicked, weightOf);
/** Learns a question about the writer from the rows whose label answers it. */
const learnOf = (seen: Features, question: 'troubled' | 'tells') => (from: readonly Seen[]) =>
  seen.learn(
    from.filter((row) => row[question] !== null),
    penalty,
    (row) => row[question] === true,
    asPromised,
  );
const learnTrouble = learnOf(ofPeople, 'troubled');
const learnTelling = learnOf(ofVoices, 'tells');

if (!values.untried) {
  tryOnOthers('risky', features, learnRisk, thresholds.warnFrom, ({ label }) => label);
  tryOnOthers('in trouble', ofPeople, learnTrouble, troubleFrom, ({ troubled }) =>
    troubled === null ? null : troubled ? 'in trouble' : 'not in trouble',
  );
  tryOnOthers('telling', ofVoices, learnTelling, tellingFrom, ({ tells }) =>
    tells === null ? null : tells ? 'tells of lures' : 'makes a lure',
  );
}
const fraud = ofPeople.learn(rows.filter(isWicked), PENALTY_OF_KIND, ({ label }) => label === 'money-fraud');
const withCard = rows.filter(({ card }) => card !== null);
const cards = SUPPORT_CARDS.map((card) => {
  const model = ofPeople.learn(withCard, PENALTY_OF_CARDS, (row) => row.card === card);
  return [card, ofPeople.named(model)] as const;
});
const counts = (label: string) => rows.filter((row) => row.label === label && !row.retold).length;
const table = {
  of: `${counts('lure')} lures, ${counts('money-fraud')} frauds, ${counts('innocent')} innocent posts, ${withCard.filter(({ retold }) => !retold).length} of them by people in trouble`,
  on: new Date().toISOString().slice(0, 10),
  penalty,
  knows,
  ...thresholds,
  troubleFrom,
  tellingFrom,
  fixed,
  fixedWords,
  risk: withoutCredit(features.named(learnRisk(rows))),
  fraud: ofPeople.named(fraud),
  trouble: ofPeople.named(learnTrouble(rows)),
  telling: ofVoices.named(learnTelling(rows)),
  cards,
};
writeFileSync(FILE, learnedYaml(table));
writeFileSync(WORDS_FILE, learnedCsv(table));
const { names, terms } = features.size;
console.log(
  `Wrote rules/vi/learned.yml and learned-words.csv, from ${names} signals and roles and ${terms} words and neighbours.`,
);

/** Learns from four fifths of the writers and tries the table on the fifth; prints how many of each group it names. */
function tryOnOthers(
  what: string,
  seen: Features,
  learn: (from: readonly Seen[]) => Model,
  from: number,
  groupOf: (row: Seen) => string | null,
): void {
  const writers = [...new Set(rows.map(({ writer }) => writer))].sort();
  const partOf = new Map(writers.map((writer, index) => [writer, index % GROUPS]));
  const table = new Map<string, { rows: number; named: number }>();
  for (let part = 0; part < GROUPS; part++) {
    const inside = (row: Seen) => partOf.get(row.writer) === part;
    const model = learn(rows.filter((row) => !inside(row)));
    for (const row of rows.filter((each) => inside(each) && !each.retold)) {
      const group = groupOf(row);
      if (group === null) continue;
      const line = table.get(group) ?? { rows: 0, named: 0 };
      line.rows += 1;
      if (logOdds(model, seen.seenIn(row)) >= from) line.named += 1;
      table.set(group, line);
    }
  }
  for (const [group, { rows: all, named }] of table)
    console.log(
      `${group.padEnd(15)} ${all} posts of writers it had not seen, ${named} ${what} (${((100 * named) / all).toFixed(1)} %)`,
    );
}
