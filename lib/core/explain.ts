import { fold } from './fold.ts';
import { judgePost } from './judge.ts';
import { answerTo, findingsRisk, pointsOf, riskOf } from './learned.ts';
import type { Packs } from './packs.ts';
import type { Passage } from './passages.ts';
import { COLUMN } from './points.ts';
import type { Post } from './post.ts';
import { readWords } from './read-words.ts';
import { type Searched, searchPost } from './search-post.ts';
import { PERHAPS_TOLD, SURELY_TOLD_OF_DANGER } from './settle-findings.ts';
import { type RolePoints, speakerRole } from './speaker-role.ts';
import { CLOSING, OPENING, OUTSIDE_QUOTES } from './text-places.ts';
import type { SpeakerRole } from './verdict.ts';
import { weighAll } from './weigh.ts';

/** What the engine saw in a post, for people who write rules. */
export interface Explanation {
  /** The passage of a long post that led to the verdict: all that follows is about it alone. Null where it was the whole. */
  passage: Passage | null;
  /** Signals found in the text, with the words, in reading order. */
  found: { signal: string; words: string; masked: boolean; loose: boolean }[];
  /** Points for each reading of who is speaking. */
  points: RolePoints;
  /** What the learned table says, its largest parts first; null without a table. */
  risk: { sum: number; parts: { name: string; points: number }[] } | null;
  /**
   * How much the table takes the post for one that only tells of lures: from `from` on nothing is said of it (of a danger from `surelyFrom` on), from `perhapsFrom` on
   * it is no danger.
   */
  telling: { sum: number; from: number; perhapsFrom: number; surelyFrom: number } | null;
  /** Whether most of what was found is only quoted, so that it is no danger. */
  repeats: boolean;
  /** Whether what was found lies far apart in a long post, so that it counts for less. */
  scattered: boolean;
}

/** How a term is told that counts in one place of a text. */
const WHERE = {
  [OPENING]: 'at the beginning',
  [CLOSING]: 'at the end',
  [OUTSIDE_QUOTES]: 'outside the quotation',
};

/** Lists everything found in the text of a post, also what did not lead to a verdict. */
export function explain(whole: Post, packs: Packs): Explanation {
  const { passage, scattered, repeats, quotations } = judgePost(whole, packs);
  const post = passage ? { text: whole.text.slice(passage.from, passage.to) } : whole;
  const searched = searchPost(post, packs, quotations);
  const { textHits, points, wordCount } = searched;
  const role = speakerRole(points, wordCount);
  const found = Array.from({ length: textHits.count }, (_, i) => ({
    signal: packs.signals[textHits.signal[i]!]!.id,
    words: post.text.slice(textHits.from[i], textHits.to[i]),
    masked: textHits.masked[i] === 1,
    loose: textHits.loose[i] === 1,
    at: textHits.from[i]!,
  }));
  found.sort((a, b) => a.at - b.at);
  const telling = packs.learned && answerTo(packs.learned, 'telling', searched, role);
  return {
    passage,
    found: found.map(({ at: _, ...hit }) => hit),
    points: { ...points },
    risk: explainRisk(post, packs, searched, role),
    telling: telling && {
      ...telling,
      perhapsFrom: telling.from - PERHAPS_TOLD,
      surelyFrom: telling.from + SURELY_TOLD_OF_DANGER,
    },
    repeats,
    scattered,
  };
}

function explainRisk(post: Post, packs: Packs, searched: Searched, role: SpeakerRole): Explanation['risk'] {
  const { found } = searched;
  const { learned, signals, lures } = packs;
  if (!learned) return null;
  const findings = weighAll(lures, found, signals);
  const parts = [
    ...Array.from(searched.signals, (number) => ({
      name: signals[number]!.id,
      points: pointsOf(learned, number, found),
    })),
    { name: `role ${role}`, points: learned.roles[role] ?? 0 },
    { name: 'rules', points: findingsRisk(learned, findings) },
  ];
  const sum = riskOf(learned, searched, role, findings);
  const words = readWords(fold(post.text), packs.vocabulary);
  for (const { first, last, place, points: part } of learned.terms.saidOf(
    words,
    searched.quotations.all,
    COLUMN.risk,
  )) {
    const said = `“${post.text.slice(words.from[first], words.to[last])}”`;
    parts.push({ name: place ? `${said} ${WHERE[place]}` : said, points: part });
  }
  const telling = parts.filter(({ points: part }) => part !== 0);
  return { sum, parts: telling.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)) };
}
