import { fold } from './fold.ts';
import { SEP } from './folded.ts';
import { type Packs, WORDS_OF_TABLE } from './packs.ts';
import { COLUMN } from './points.ts';
import type { Quotations } from './quoted.ts';
import { readWords } from './read-words.ts';
import type { Hit } from './verdict.ts';
import type { Words } from './words.ts';

/** A shorter stretch tells a reader nothing, and in a longer one nobody sees what is meant. */
const LEAST_WORDS = 3;
const MOST_WORDS = 20;
/** The second stretch is shown where it says at least so much of what the first says. */
const WORTH_SHOWING = 0.6;

/** Words [from, to) between two marks that people breathe at. */
interface Stretch {
  from: number;
  to: number;
  points: number;
}

/**
 * The stretches of a text in which the learned table sees a lure most, for a post that its words carry without signals: one or two,
 * in reading order. Each is what stands between two marks, since the terms of the table ("if it fits", "is 520") are pieces
 * nobody would agree with. Linear in the length of the text.
 */
export function tellingWords(
  text: string,
  { all: quoted }: Quotations,
  { learned, vocabulary }: Packs,
): Hit[] {
  if (!learned) return [];
  const words = readWords(fold(text), vocabulary);
  const stretches = stretchesOf(words);
  let at = 0;
  // Terms come in the order of their last words.
  for (const { first, last, points } of learned.terms.saidOf(words, quoted, COLUMN.risk)) {
    while (stretches[at]!.to <= last) at++;
    if (stretches[at]!.from <= first) stretches[at]!.points += points;
  }
  const [best, next] = stretches
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.from - b.from);
  if (!best) return [];
  const shown = next && next.points >= best.points * WORTH_SHOWING ? [best, next] : [best];
  return shown
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ signal: WORDS_OF_TABLE, start: words.from[from]!, end: words.to[to - 1]! }));
}

/** Cuts a text at commas, full stops and line breaks; what would be too short stays with what follows, or at the end with what came before. */
function stretchesOf({ count, sep }: Words): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let w = 1; w <= count; w++) {
    const isEnd =
      w === count || w - from === MOST_WORDS || (sep[w]! >= SEP.clause && w - from >= LEAST_WORDS);
    if (!isEnd) continue;
    const last = stretches.at(-1);
    if (last && w - from < LEAST_WORDS) last.to = w;
    else stretches.push({ from, to: w, points: 0 });
    from = w;
  }
  return stretches;
}
