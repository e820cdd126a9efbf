import type { Kind, Level, Verdict } from '../core/verdict.ts';
import { isoWithZone } from './iso-with-zone.ts';
import { pageAddress } from './page-address.ts';

/** Longest text kept in a draft, in UTF-16 units; longer ones are cut and `clipped` says so. */
export const MAX_TEXT = 100_000;
/** Longest of every other field. */
export const MAX_FIELD = 2_000;
/** Longest note, in UTF-16 units. */
export const MAX_NOTE = 10_000;
/** Most notes about what happened afterwards. */
export const MAX_LATER = 100;
/** Most contact details kept. */
export const MAX_CONTACTS = 50;

/** What the reader writes down about a later day. */
export interface LaterNote {
  /** When it was written down, ISO 8601 with the reader's zone. */
  at: string;
  text: string;
}

/**
 * What the reader may hand over about one post. It lives on the device only; the reader edits it,
 * blanks out what they like and carries it to a door. An unknown field is the empty string.
 */
export interface ReportDraft {
  /** Random, e.g. a UUID; only letters, digits and `-`. */
  id: string;
  /** When the reader pressed "report", ISO 8601 with the reader's zone: `2026-11-21T14:05:00+07:00`. */
  createdAt: string;
  /** Id of the site, e.g. `facebook`. */
  site: string;
  /** Name shown as author. */
  author: string;
  authorLink: string;
  /** Permalink of the post. */
  link: string;
  /** Page the post was seen on, without tracking parameters. */
  pageLink: string;
  /** The time the site shows for the post, as it stands there: `3 giờ`, `20 tháng 11 lúc 19:30`. */
  postedAt: string;
  text: string;
  /** Machine-read words of the pictures. */
  posterText: string;
  /** Phone numbers, chat names … as they are spelled in the post. */
  contacts: string[];
  level: Level;
  kind: Kind | null;
  /** Keys of `lib/core/reasons.ts`; plain strings because an old draft may hold a retired key. */
  reasons: string[];
  lures: string[];
  /** The packs that judged, as `id@version`. */
  packs: string[];
  /** The reader's own words. */
  note: string;
  /** What happened afterwards, oldest first. */
  later: LaterNote[];
  /** True when the post was longer than a draft can hold. */
  clipped: boolean;
}

/** The fields of a read post that a draft may carry. */
export interface ReportedPost {
  text: string;
  posterText?: string;
  author?: string;
  site: string;
  link: string | null;
  authorLink: string | null;
}

export interface DraftInput {
  /** Random id, e.g. `crypto.randomUUID()`. */
  id: string;
  now: Date;
  /** Address of the page the post was seen on. */
  url: string;
  post: ReportedPost;
  verdict: Pick<Verdict, 'level' | 'kind' | 'reasons' | 'lures' | 'packs'>;
}

/** Makes the draft the reader will see. Pure; never throws. */
export function makeDraft({ id, now, url, post, verdict }: DraftInput): ReportDraft {
  const poster = post.posterText ?? '';
  return {
    id,
    createdAt: isoWithZone(now),
    site: post.site,
    author: (post.author ?? '').slice(0, MAX_FIELD),
    authorLink: (post.authorLink ?? '').slice(0, MAX_FIELD),
    link: (post.link ?? '').slice(0, MAX_FIELD),
    pageLink: pageAddress(url).slice(0, MAX_FIELD),
    postedAt: '',
    text: post.text.slice(0, MAX_TEXT),
    posterText: poster.slice(0, MAX_TEXT),
    contacts: [],
    level: verdict.level,
    kind: verdict.kind,
    reasons: [...verdict.reasons],
    lures: [...verdict.lures],
    packs: [...verdict.packs],
    note: '',
    later: [],
    clipped: post.text.length > MAX_TEXT || poster.length > MAX_TEXT,
  };
}

/** The draft with the contact details found in it, spelled as there, so that blanking one finds it in the text. */
export function withContacts(draft: ReportDraft, found: readonly string[]): ReportDraft {
  const contacts = [...new Set(found)].slice(0, MAX_CONTACTS).map((contact) => contact.slice(0, MAX_FIELD));
  return { ...draft, contacts };
}
