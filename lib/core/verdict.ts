import type { Reason } from './reasons.ts';

/** How the post should be met. `calm` never means "safe", only "nothing found". */
export type Level = 'calm' | 'caution' | 'danger';

/** Which of the two labels a lure carries. */
export type Kind = 'trafficking' | 'money-fraud';

/** Who is talking. Decided before weighing; see `speaker-role.ts`. */
export type SpeakerRole =
  | 'recruiting'
  | 'warning'
  | 'news'
  | 'asking'
  | 'seeking-work'
  | 'own-story'
  | 'joking'
  | 'other';

/** Between equals the first one is shown. */
export const SUPPORT_CARDS = [
  'missing-relative',
  'held-abroad',
  'survivor',
  'mother-alone',
  'at-wits-end',
  'sent-money',
] as const;

/** Which support card a harmed or distressed writer gets. Their post is always `calm`. */
export type SupportCard = (typeof SUPPORT_CARDS)[number];

/** The signal families; two different ones are the least that can warn. */
export type Family =
  | 'offer'
  | 'destination'
  | 'contact'
  | 'money'
  | 'person'
  | 'control'
  | 'body-and-family'
  | 'context';

/** One signal found, or words that the learned table knows (`WORDS_OF_TABLE`). `start`/`end` are UTF-16 offsets into the field of the original post. */
export interface Hit {
  signal: string;
  start: number;
  end: number;
  /** Absent means `text`. */
  field?: 'posterText';
}

/** What `judge()` says. Plain data: serialisable, and the same input gives the same output. */
export interface Verdict {
  level: Level;
  /** Label of the strongest lure, null when the post is calm. */
  kind: Kind | null;
  /** 0–100; comparable within one pack version only. */
  score: number;
  /** Ids of the lures found, strongest first, e.g. `vi/m01-cambodia-office`. */
  lures: string[];
  /** Keys from the closed list in `reasons.ts`, most telling first. */
  reasons: Reason[];
  role: SpeakerRole;
  support: SupportCard | null;
  hits: Hit[];
  /** Whether it is about a place outside Việt Nam or the way there; decides which help lines fit. */
  abroad: boolean;
  /** The packs that judged, as `id@version`. */
  packs: string[];
}
