import { judge } from '../lib/core/judge.ts';
import type { Packs } from '../lib/core/packs.ts';
import type { PackFolder } from '../lib/packs/read-pack.ts';
import { type Medians, medians } from './medians.ts';
import { load, madeUpPhrases, onlyPhrases, withPhrases, written } from './phrases.ts';
import { POST_UNITS, postsOf } from './posts.ts';
import { barePass, fuse, obscenity, oneRegExp } from './rivals.ts';
import { atLeast, atMost, type Row, times } from './table.ts';

/** Fuse.js takes seconds a post with all phrases: some phrases on one post, and counted up. */
const FUSE_PHRASES = 50;

/** Times the whole engine against the bare least, and against what one could use instead. */
export function engineRows(folders: readonly PackFolder[]): { about: string; rows: Row[] } {
  const sources = folders.map(({ source }) => source);
  const packs = load(sources);
  const posts = postsOf(folders);
  const { wordings, syllables } = written(sources);
  const own = wordings.filter((wording) => wording.includes(' '));
  const made = madeUpPhrases(syllables, wordings.length * 9);
  const judging = (name: string, with_: Packs) => ({
    ...{ name, warmUp: 100 },
    run: () => posts.reduce((sum, text) => sum + judge({ text }, with_).score, 0),
  });
  const each = (name: string, find: (text: string) => number, some = posts, warmUp = 3) => ({
    ...{ name, warmUp },
    run: () => some.reduce((sum, text) => sum + find(text), 0),
  });

  const bare = { name: 'bare', run: () => barePass(posts), times: 10, warmUp: 500 };
  const tenfold = load(withPhrases(sources, made));
  const engine = medians([bare, judging('judge', packs), judging('tenfold', tenfold)], 60);
  const few = posts.filter((_, i) => i % 8 === 0);
  const rows: Row[] = [
    times('judge ÷ bare table pass', engine.judge! / engine.bare!, atMost(20)),
    times('judge, ten times the wordings ÷ judge', engine.tenfold! / engine.judge!, atMost(1.5)),
  ];
  for (const [count, target] of [
    [own.length, null],
    [1_500, 2],
    [5_000, 5],
  ] as const) {
    const phrases = [...own, ...made].slice(0, count);
    // With the packs' own phrases the whole pack is measured, else one that knows what the rival knows.
    const ours = count === own.length ? packs : load(onlyPhrases(sources, phrases));
    const timed = medians(
      [
        judging('judge', ours),
        each('plain', oneRegExp(phrases)),
        each('spaced', oneRegExp(phrases, '\\s+'), few, 1),
      ],
      count > 2_000 ? 5 : 9,
    );
    const goal = target === null ? null : atLeast(target);
    rows.push(
      times(`regular expression of ${count} phrases ÷ judge`, perPost(timed, 'plain', posts.length), goal),
      times('  the same with \\s+ between words ÷ judge', perPost(timed, 'spaced', few.length), goal),
    );
  }
  const slow = medians([judging('judge', packs), each('obscenity', obscenity(own), few, 1)], 3);
  rows.push(
    times(`obscenity, ${own.length} phrases ÷ judge`, perPost(slow, 'obscenity', few.length), atLeast(50)),
  );
  const one = posts.slice(0, 1);
  const slowest = medians(
    [judging('judge', packs), each('fuse', fuse(own.slice(0, FUSE_PHRASES)), one, 1)],
    3,
  );
  const all = (perPost(slowest, 'fuse', 1) * own.length) / FUSE_PHRASES;
  rows.push(times(`Fuse.js, ${own.length} phrases ÷ judge (from ${FUSE_PHRASES})`, all, null));

  function perPost(timed: Medians, name: string, count: number): number {
    return timed[name]! / count / (timed.judge! / posts.length);
  }
  const micros = ((engine.judge! / posts.length) * 1_000).toFixed(0);
  const about =
    `${posts.length} posts of ${POST_UNITS} characters; the pack has ${wordings.length} wordings, ` +
    `${own.length} of them of two words or more; judge takes ${micros} µs a post here`;
  return { about, rows };
}
