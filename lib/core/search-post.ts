import { detect } from './detect.ts';
import { findPhrases } from './find-phrases.ts';
import { fold } from './fold.ts';
import { Hits } from './hits.ts';
import type { Packs } from './packs.ts';
import type { Post } from './post.ts';
import { isQuoted, type Quotations, quotationsOf } from './quoted.ts';
import { readWords } from './read-words.ts';
import { SlotMatches } from './slot-matches.ts';
import { noPoints, type RolePoints } from './speaker-role.ts';
import type { Family } from './verdict.ts';
import { FOUND } from './weigh.ts';
import { LINE } from './words.ts';

/** Everything found in a post, before it is weighed. Scratch memory, valid until the next call. */
export interface Searched {
  textHits: Hits;
  pictureHits: Hits;
  /** How firmly each signal was found, by its number; see `FOUND`. */
  found: Uint8Array;
  /** Numbers of the signals that were found, in order: a post holds two dozen of several hundred. */
  signals: Int32Array;
  points: RolePoints;
  /** Words of the text, without the picture's. */
  wordCount: number;
  /** What the text repeats of others. */
  quotations: Quotations;
  /** What the learned table says of the words of the text, by `COLUMN`; empty without a table. */
  wordPoints: Float64Array;
}

const textHits = new Hits();
const pictureHits = new Hits();
const slots = new SlotMatches();
let found = new Uint8Array(0);
let signals = new Int32Array(0);
let signalCount = 0;
const NO_POINTS = new Float64Array(0);
let wordPoints: Float64Array = NO_POINTS;
/** Whether a signal has given its role points, and as whose words. */
const SPOKEN = { no: 0, byOthers: 1, byWriter: 2 } as const;
/**
 * What others say in a chat is heard all the same where it tells of a way to get in touch, or of trouble: who types out what a recruiter
 * or somebody held abroad wrote wants an answer to just that.
 */
const HEARD_IN_CHAT: ReadonlySet<string> = new Set(['contact', 'distress', 'own-story']);
/** By signal; see `SPOKEN`. */
let spoken = new Uint8Array(0);

/** So many families inside quotation marks make a quoted offer, and so many points for a warning. */
const QUOTED_FAMILIES = 2;
const QUOTED_OFFER = 3;

/**
 * Finds all signals of a post: in its text, and in the machine-read words of its pictures.
 * @param quotations of the text, where more is known of them than the text shows
 */
export function searchPost(
  post: Post,
  packs: Packs,
  quotations: Quotations = quotationsOf(post.text),
): Searched {
  if (found.length < packs.signals.length) {
    found = new Uint8Array(packs.signals.length);
    spoken = new Uint8Array(packs.signals.length);
    signals = new Int32Array(packs.signals.length);
  } else {
    found.fill(FOUND.no);
    spoken.fill(0);
  }
  signalCount = 0;
  const points = noPoints();
  const wordCount = searchField(post.text, packs, textHits, points, quotations, false);
  if (post.posterText)
    searchField(post.posterText, packs, pictureHits, points, quotationsOf(post.posterText), true);
  else pictureHits.clear(packs.signals.length);
  const inOrder = signals.subarray(0, signalCount).sort();
  return { textHits, pictureHits, found, signals: inOrder, points, wordCount, quotations, wordPoints };
}

/** Finds signals in one field, notes them in `found`, adds role points. Returns the word count. */
function searchField(
  text: string,
  packs: Packs,
  hits: Hits,
  points: RolePoints,
  { chat, all: stretches }: Quotations,
  picture: boolean,
): number {
  const folded = fold(text);
  const words = readWords(folded, packs.vocabulary);
  if (!picture) wordPoints = packs.learned?.terms.sumsOf(words, stretches) ?? NO_POINTS;
  // Machine-read capitals run together and lose their marks.
  if (picture) words.line.fill(LINE.unmarked, 0, words.count);
  hits.clear(packs.signals.length);
  slots.clear();
  detect(words, folded, text, packs, slots, hits);
  findPhrases(words, folded, packs.automaton, slots, hits);
  mask(hits, packs);
  const quotedFamilies = new Set<Family>();
  const chatFamilies = new Set<Family>();
  for (let i = 0; i < hits.count; i++) {
    if (hits.masked[i]) continue;
    const signal = hits.signal[i]!;
    const inChat = isQuoted(chat, hits.from[i]!, hits.to[i]!);
    const isSaidByOthers = inChat || isQuoted(stretches, hits.from[i]!, hits.to[i]!);
    if (isSaidByOthers) (inChat ? chatFamilies : quotedFamilies).add(packs.signals[signal]!.family);
    if (inChat && spoken[signal] === SPOKEN.no) {
      speak(packs, signal, points, (voice) => HEARD_IN_CHAT.has(voice));
      spoken[signal] = SPOKEN.byOthers;
    } else if (!isSaidByOthers && spoken[signal] !== SPOKEN.byWriter) {
      const heard = spoken[signal] === SPOKEN.byOthers;
      speak(packs, signal, points, (voice) => !heard || !HEARD_IN_CHAT.has(voice));
      spoken[signal] = SPOKEN.byWriter;
    }
    const strength = picture ? FOUND.inPicture : hits.loose[i] ? FOUND.loosely : FOUND.clearly;
    if (found[signal] === FOUND.no) signals[signalCount++] = signal;
    if (strength > found[signal]!) found[signal] = strength;
  }
  quotedFamilies.delete('context');
  chatFamilies.delete('context');
  // Who repeats an offer in quotation marks, and names no way to get in touch, does not make it. A chat may be pasted to be looked
  // at, or made up to look like somebody's luck, so there it takes a word of warning too.
  const isQuotedOffer = quotedFamilies.size >= QUOTED_FAMILIES && points.contact === 0;
  const isTold = quotedFamilies.size + chatFamilies.size >= QUOTED_FAMILIES && points.warning > 0;
  if (isQuotedOffer || isTold) points.warning += QUOTED_OFFER;
  return words.count;
}

function speak(packs: Packs, signal: number, points: RolePoints, counts: (voice: string) => boolean): void {
  const speaks = packs.signals[signal]!.speaks;
  if (!speaks) return;
  for (const role in speaks)
    if (counts(role)) points[role as keyof RolePoints] += speaks[role as keyof RolePoints]!;
}

/** "không lừa đảo" is no warning: hits that begin inside a masking hit do not count. */
function mask(hits: Hits, packs: Packs): void {
  for (let i = 0; i < hits.count; i++) {
    const masks = packs.signals[hits.signal[i]!]!.masks;
    if (!masks) continue;
    for (let j = 0; j < hits.count; j++) {
      if (
        masks.includes(hits.signal[j]!) &&
        hits.start[j]! >= hits.start[i]! &&
        hits.start[j]! <= hits.end[i]!
      )
        hits.masked[j] = 1;
    }
  }
}
