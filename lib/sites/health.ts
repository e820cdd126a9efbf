import type { Health, HealthState } from './read-post.ts';

/** What is known about a page when its health is judged. Only counts and yes-or-no: never a word of the page. */
export interface HealthFacts {
  site: string;
  surface: string | null;
  /** What the address alone says; null when the page may be read. */
  barred: 'unsupported' | 'auth' | 'off' | 'private' | null;
  /** The page looks like an older or other renderer of the site. */
  otherRenderer: boolean;
  /** Nothing but messages stands here that are read only when asked for. */
  unasked: boolean;
  /** This surface is a talk; the words of one are not even counted. */
  talk: boolean;
  /** The page asks to log in. */
  asksLogin: boolean;
  /** The site says itself that there is nothing to show. */
  saysEmpty: boolean;
  /** This surface normally has posts. */
  expectsPosts: boolean;
  /** Different posts read since the page was opened. */
  posts: number;
  /** Found elements of posts, and those whose message held no words. */
  found: number;
  textless: number;
  /** Worst rung needed, and how many posts needed a low one. */
  rung: number;
  lowRung: number;
  /** Emptied wrappers of a virtual list, which will fill when scrolled to. */
  placeholders: number;
  /** Signs that the page has loaded, and how many a loaded page has at least. */
  evidence: number;
  minEvidence: number;
  /** Length of the text in the main region, in UTF-16 units. Asked only when no post was read. */
  mainText: number;
  /** How long the page has been in view, in milliseconds; hidden time does not count. */
  visibleMs: number;
  /** Separate scrolls by the reader. */
  scrolls: number;
}

/** A page in view this long has had its chance to load. */
export const PATIENCE_MS = 10_000;
/** A main region with this much text, or a reader who scrolled this often, should have shown a post. */
const MUCH_TEXT = 1_000;
const MANY_SCROLLS = 2;
/** Rungs from here on are about to break. */
export const LOW_RUNG = 2;
/** Share of posts above which a weakness is the page's and not one odd post's. */
const MANY = 0.3;

/** Says how well a page could be read. Pure: the same facts give the same health. */
export function healthOf(facts: HealthFacts): Health {
  const { site, surface, posts, rung } = facts;
  return { state: stateOf(facts), site, surface, posts, rung };
}

function stateOf(facts: HealthFacts): HealthState {
  if (facts.barred) return facts.barred;
  if (facts.unasked) return 'private';
  if (facts.posts > 0) {
    // In a talk many messages are pictures.
    const weak = facts.talk ? facts.lowRung : Math.max(facts.lowRung, facts.textless);
    return weak > facts.found * MANY ? 'degraded' : 'ok';
  }
  if (facts.otherRenderer) return 'unsupported';
  if (facts.asksLogin) return 'auth';
  if (facts.saysEmpty) return 'empty';
  // A talk in which only pictures were sent.
  if (facts.talk && facts.textless > 0) return 'empty';
  const waits = facts.placeholders > 0 && (facts.scrolls < MANY_SCROLLS || facts.mainText <= MUCH_TEXT);
  if (waits || facts.visibleMs < PATIENCE_MS) return 'loading';
  if (facts.evidence < facts.minEvidence) return 'loading';
  const looked = facts.scrolls >= MANY_SCROLLS || facts.mainText > MUCH_TEXT;
  return facts.expectsPosts && looked ? 'drift' : 'empty';
}
