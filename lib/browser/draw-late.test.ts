import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../core/verdict.ts';
import type { ReadPost } from '../sites/read-post.ts';
import type { SilentPost } from '../sites/silent-post.ts';
import { calm, verdictOn } from '../ui/warning/testing.ts';
import { type ColdDrawers, drawLate } from './draw-late.ts';

/** As much of a post as is looked at here; `isConnected` says whether its place is in the page. */
const postIn = (container: { isConnected: boolean }, key: string) =>
  ({ key, container: container as Element }) as ReadPost;
const place = () => ({ isConnected: true });
const danger = verdictOn('', []);

let stop: AbortController;
let begin: ReturnType<typeof vi.fn<() => Promise<ColdDrawers>>>;
let failed: ReturnType<typeof vi.fn<(error: unknown) => void>>;
let shown: string[];
/** How much was drawn each time they were told to get ready. */
let readyFor: number[];
let offered: SilentPost[];

/** Those who draw, noting what they are told. */
function drawers(): ColdDrawers {
  return {
    warnings: {
      prepare: () => void readyFor.push(shown.length),
      show: (post: ReadPost, verdict: Verdict) => void shown.push(`${post.key} ${verdict.level}`),
      remove: (key) => void shown.push(`${key} gone`),
      owns: () => true,
      check: () => {},
      knownChanged: () => {},
      lift: (key) => void shown.push(`${key} lifted`),
    },
    pictures: {
      offer: (posts) => void offered.push(...posts),
      readNow: () => true,
      judged: (post) => void shown.push(`${post.key} read`),
      owns: () => false,
    },
  };
}

const late = () => drawLate({ begin, onFailed: failed, signal: stop.signal });
const come = () => vi.advanceTimersByTimeAsync(10);

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  begin = vi.fn(async () => drawers());
  failed = vi.fn();
  shown = [];
  readyFor = [];
  offered = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('drawLate', () => {
  it('brings nobody for calm posts, and owns nothing until then', async () => {
    const { warnings, pictures } = late();
    warnings.show(postIn(place(), 'a'), calm);
    warnings.remove('a');
    warnings.check();
    pictures.offer([]);
    await come();
    expect(begin).not.toHaveBeenCalled();
    expect(warnings.owns({} as Node) || pictures.readNow('x', async () => '')).toBe(false);
  });

  it('brings them once, for a warning, a card or a picture, and passes on everything from then on', async () => {
    const { warnings, pictures } = late();
    const silent = { post: postIn(place(), 'p') } as SilentPost;
    warnings.show(postIn(place(), 'a'), danger);
    warnings.show(postIn(place(), 'b'), { ...calm, support: 'sent-money' });
    pictures.offer([silent]);
    pictures.offer([silent]);
    await come();
    expect(shown).toEqual(['a danger', 'b calm']);
    expect(offered).toEqual([silent]);
    warnings.show(postIn(place(), 'c'), calm);
    warnings.remove('a');
    warnings.lift('a');
    pictures.judged(postIn(place(), 'p'), true);
    expect(shown.slice(2)).toEqual(['c calm', 'a gone', 'a lifted', 'p read']);
    expect(begin).toHaveBeenCalledTimes(1);
    expect(readyFor).toEqual([0]);
  });

  it('draws the newest verdict of each place, and nothing of posts that left meanwhile', async () => {
    let arrive!: (drawn: ColdDrawers) => void;
    begin.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const { warnings } = late();
    const [recycled, edited, left, stays] = [place(), place(), place(), place()];
    warnings.show(postIn(recycled, 'old'), danger);
    warnings.show(postIn(recycled, 'new'), danger);
    warnings.show(postIn(edited, 'edited'), danger);
    warnings.show(postIn(edited, 'edited harmless'), calm);
    warnings.show(postIn(left, 'left'), danger);
    warnings.show(postIn(stays, 'stays'), danger);
    left.isConnected = false;
    warnings.remove('edited before it left', left as Element);
    warnings.remove('stays', recycled as Element);
    arrive(drawers());
    await come();
    expect(shown).toEqual(['new danger', 'stays danger']);
  });

  it('tries again a while later when they could not be brought, and has lost nothing', async () => {
    begin.mockRejectedValueOnce(new Error('the worker was ended'));
    const { warnings } = late();
    warnings.show(postIn(place(), 'a'), danger);
    await come();
    warnings.show(postIn(place(), 'b'), danger);
    await come();
    expect(failed).toHaveBeenCalledTimes(1);
    expect(begin).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(shown).toEqual(['a danger', 'b danger']);
  });

  it('remembers what was lifted, offers no picture that is gone, and lets one broken place break no other', async () => {
    let arrive!: (drawn: ColdDrawers) => void;
    begin.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const { warnings, pictures } = late();
    const [gone, there, recycled] = [place(), place(), place()];
    const silentIn = (where: typeof gone, key: string) => ({ post: postIn(where, key) }) as SilentPost;
    pictures.offer([silentIn(gone, 'gone'), silentIn(recycled, 'before')]);
    gone.isConnected = false;
    pictures.offer([silentIn(there, 'there')]);
    warnings.show(postIn(recycled, 'after'), calm);
    warnings.show(postIn(place(), 'broken'), danger);
    warnings.show(postIn(place(), 'whole'), danger);
    warnings.lift('whole');
    const drawn = drawers();
    const { show } = drawn.warnings;
    drawn.warnings.show = (post, verdict) => {
      if (post.key === 'broken') throw new Error('no place');
      show(post, verdict);
    };
    arrive(drawn);
    await come();
    expect(shown).toEqual(['whole lifted', 'whole danger']);
    expect(offered.map(({ post }) => post.key)).toEqual(['there']);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('draws nothing once it is over', async () => {
    const { warnings } = late();
    warnings.show(postIn(place(), 'a'), danger);
    stop.abort();
    await come();
    expect(shown).toEqual([]);
  });

  it('draws what was kept one by one, and of each place only what is newest by then', async () => {
    const { warnings } = late();
    const [first, second, third] = [place(), place(), place()];
    warnings.show(postIn(first, 'first'), danger);
    warnings.show(postIn(second, 'old'), danger);
    warnings.show(postIn(third, 'left'), danger);
    while (shown.length === 0) await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual(['first danger']);
    warnings.show(postIn(second, 'new'), calm);
    warnings.remove('left', third as Element);
    await come();
    expect(shown).toEqual(['first danger', 'new calm', 'left gone']);
  });

  it('stops in the middle when it is over', async () => {
    const { warnings } = late();
    warnings.show(postIn(place(), 'a'), danger);
    warnings.show(postIn(place(), 'b'), danger);
    while (shown.length === 0) await vi.advanceTimersByTimeAsync(1);
    stop.abort();
    await come();
    expect(shown).toEqual(['a danger']);
  });
});
