/** Languages the help lines are written in. */
export type HotlineLang = 'vi' | 'en';

/** One text in every language; shown in the reader's own. */
export type Localized<T = string> = Record<HotlineLang, T>;

/** How a line is reached. `app` and `place` have no number: their `steps` say what to do. */
export const CHANNELS = ['phone', 'sms', 'email', 'web', 'app', 'place'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What a line is good for. Warnings ask for help of a kind, never for a number, so a new line
 * in a YAML file is found without touching code.
 */
export const HELPS = [
  'danger-now',
  'doubt',
  'citizens-abroad',
  'write-from-abroad',
  'report-crime',
  'nearest-police',
  'missing-person',
  'survivor',
  'worker-rights',
  'check-employer',
  'check-website',
  'report-number',
  'report-post',
  'job-advice',
  'medical',
  'fire',
  'disaster',
] as const;
export type Help = (typeof HELPS)[number];

/** Whether a line may be seen. `hold` never is; `show-after-call-test` only once `lastCallTest` is set. */
export const DISPLAYS = ['show', 'show-secondary', 'show-after-call-test', 'hold'] as const;
export type Display = (typeof DISPLAYS)[number];

/** How good the sources are: A several with an official one, B one good recent one, C old or contradicted. */
export const GRADES = ['A', 'B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

/** Whether a caller outside the line's own country gets through. */
export const FROM_ABROAD = ['yes', 'no', 'unknown'] as const;
export type FromAbroad = (typeof FROM_ABROAD)[number];

/** Someone who can help, with the evidence for it. Comes from `rules/<lang>/hotlines/*.yml`. */
export interface Hotline {
  id: string;
  name: Localized;
  /** As dialled inside its own country, or an e-mail address. Null for `web`, `app` and `place`. */
  number: string | null;
  /** The same number as dialled from anywhere, `+84 …`. Null when none is known. */
  intl: string | null;
  fromAbroad: FromAbroad;
  channel: Channel;
  url: string | null;
  helps: Help[];
  /** Place among the first-screen lines, 1 first; null for all other lines. */
  firstScreen: number | null;
  /** The platform a `report-post` line belongs to, e.g. `facebook`. */
  site: string | null;
  forWhom: Localized;
  /** Null when nobody states the hours; that is not the same as "day and night". */
  hours: Localized | null;
  cost: Localized | null;
  /** What to do, line by line, where pressing a number is not enough. */
  steps: Localized<string[]> | null;
  /** BCP-47 codes of the languages answered; empty when unknown. */
  languages: string[];
  /** ISO 3166 code of the country where the number works; `INT` for platforms. */
  country: string;
  province: string | null;
  /** Web addresses, each with an optional remark in brackets after it. */
  sources: string[];
  /** Date of the newest source, `YYYY-MM-DD`. */
  sourceDate: string;
  verifiedOn: string;
  grade: Grade;
  display: Display;
  /** Date somebody last rang it and was answered, `YYYY-MM-DD`. */
  lastCallTest: string | null;
  /** For maintainers; never on screen. */
  notes: string;
}
