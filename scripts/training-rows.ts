import { globSync } from 'node:fs';
import { join } from 'node:path';
import { rulesSay } from '../lib/core/learned.ts';
import type { Packs } from '../lib/core/packs.ts';
import { searchPost } from '../lib/core/search-post.ts';
import { speakerRole } from '../lib/core/speaker-role.ts';
import { hashesOf } from '../lib/core/text-places.ts';
import { SUPPORT_CARDS, type SupportCard } from '../lib/core/verdict.ts';
import { weighAll } from '../lib/core/weigh.ts';
import type { PackFolder } from '../lib/packs/read-pack.ts';
import { amongOthers } from './among-others.ts';
import { denied } from './denied.ts';
import { type LabelledRow, ownRows, rowsOf, twinRows } from './labelled-rows.ts';
import { pitchesOf } from './pitches.ts';
import { ROOT } from './rule-files.ts';
import { termsOf } from './terms.ts';

/** A labelled post as the table sees it. */
export interface Seen {
  label: string;
  /** A promise: what stands in the rules, and whole advertisements of the plainest kind, whatever is learned elsewhere. */
  promised: boolean;
  /** Told once more; see `amongOthers` and `denied`. */
  retold: boolean;
  /** The pack whose corpus, or whose rules, it stands in: its language. */
  pack: string;
  /** Who wrote it, so that a writer is learned from or tested on, never both. */
  writer: string;
  /** Whether its writer is in trouble themselves; null where the label does not say. */
  troubled: boolean | null;
  /** Whether it only tells of lures (a warning, a report, a question, a joke, a story); false for those that make one, null for all others. */
  tells: boolean | null;
  /** The card with help that is right for them, where that is known. */
  card: SupportCard | null;
  /** Its signals; its role as `role <role>`, and what the rules make of it as `rules <word>` and `lure <id>`. */
  names: string[];
  /** Its words, and each two and three neighbours. */
  terms: string[];
}

/** A labelled post, and whether it is promised; see `Seen`. */
interface Source extends LabelledRow {
  promised?: boolean;
  retold?: boolean;
}

/** The pack the table stands in, whose lures it names without their pack. */
const OF_PACK = 'vi/';
/** So many pitches of each grid. */
const PITCHES = { lures: 30, honest: 60 } as const;
/** M23 to M29 are money fraud. */
const isFraud = (scheme: string) => /^M2[3-9]$/.test(scheme);
/** Classes of innocent posts that tell of lures, in the corpus and among the ordinary posts. */
const TELLS = /warn|news|asking|quoted|story|joke|distress|comment|told|police/;
/** Ordinary posts of people who tell of themselves; which of them are in trouble is not labelled. */
const TOLD = /own-story|cries|told/;

/** The packs a table can be learned for: those with texts in `corpus/<id>/tuning`. */
export function learnedPacks(folders: readonly PackFolder[]): string[] {
  return folders.map(({ source }) => source.id).filter((id) => textsOf(id).length > 0);
}

function textsOf(pack: string): string[] {
  return globSync(join(ROOT, `corpus/${pack}/tuning/*.jsonl`));
}

/** The rules' own posts in those languages, the open part of the corpus, some of it among other posts, and plain pitches. What cannot be read is told to `broken`. */
export async function trainingRows(
  folders: readonly PackFolder[],
  packs: Packs,
  knows: readonly string[],
  fixedWords: readonly string[],
  broken: (message: string) => void,
): Promise<Seen[]> {
  const known = folders.filter(({ source }) => knows.includes(source.id));
  const isKnown = new Set(known.flatMap(({ source }) => source.signals.map(({ id }) => id)));
  const rows: Source[] = [...ownRows(known), ...twinRows(known)].map((row) => ({
    ...row,
    promised: true,
  }));
  const corpus: LabelledRow[] = [];
  for await (const row of rowsOf(knows.flatMap(textsOf).sort(), broken)) corpus.push(row);
  const retold = knows
    .flatMap((pack) => {
      const own = corpus.filter(({ from }) => from.includes(`corpus/${pack}/`));
      return [...amongOthers(own), ...denied(own, pack)];
    })
    .map((row) => ({ ...row, retold: true }));
  rows.push(...corpus, ...retold, ...pitchRows('lures'), ...pitchRows('honest'));
  const fixed = hashesOf(fixedWords);
  const lures = packs.lures.filter(({ id }) => known.some(({ source }) => id.startsWith(`${source.id}/`)));
  return rows.map((row) => lookAt(row, packs, lures, isKnown, fixed));
}

/** Plain pitches, of which every grid counts as a writer of its own; whole advertisements are promised. */
function pitchRows(name: keyof typeof PITCHES): Source[] {
  return pitchesOf(name, PITCHES[name]).map(({ grid, scheme, whole, text }, index) => {
    const label = name === 'honest' ? 'innocent' : isFraud(scheme!) ? 'money-fraud' : 'lure';
    const about = { label, class: grid, scheme, severity: undefined };
    const row = { id: `${grid}:${index}`, post: { text }, ...about };
    return { row, from: `corpus/vi/pitches/${grid}`, promised: whole };
  });
}

function lookAt(
  { row, from, promised = false, retold = false }: Source,
  packs: Packs,
  lures: Packs['lures'],
  isKnown: ReadonlySet<string>,
  fixed: ReadonlySet<number>,
): Seen {
  const { signals, points, wordCount, found } = searchPost(row.post, packs);
  const findings = weighAll(lures, found, packs.signals);
  const ids = Array.from(signals, (number) => packs.signals[number]!.id);
  const inCorpus = from.includes('corpus');
  const card = SUPPORT_CARDS.find((each) => each === row.card) ?? null;
  const distressed = card !== null || row.class === 'distress';
  return {
    label: row.label!,
    promised,
    retold,
    pack: /(?:rules|corpus)\/([^/]+)\//u.exec(from)?.[1] ?? '',
    writer: inCorpus ? `${from}:${String(row.id).replace(/[-:]?\d+$/u, '')}` : from,
    troubled: !inCorpus && TOLD.test(row.class ?? '') ? null : distressed,
    tells: tells(row, from.includes('pitches')),
    card,
    names: [
      ...ids.filter((id) => isKnown.has(id)),
      `role ${speakerRole(points, wordCount)}`,
      ...rulesSay(findings).map((said) => `rules ${said}`),
      ...findings.map(
        ({ lure }) => `lure ${lure.id.startsWith(OF_PACK) ? lure.id.slice(OF_PACK.length) : lure.id}`,
      ),
    ],
    terms: termsOf(row.post.text, packs.vocabulary, fixed),
  };
}

/** Of pitches the honest ones are plain words that tell of nothing. */
function tells({ label, class: about = '' }: Source['row'], isPitch: boolean): boolean | null {
  if (label !== 'innocent') return false;
  return !isPitch && TELLS.test(about) ? true : null;
}
