import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { endpointAddress } from '../../reporting/endpoint/endpoint-address.ts';
import { FONT_SIZES, type FontSize } from '../theme.ts';

/** What the reader may choose. Plain data, kept on the device. */
export interface Settings {
  language: 'auto' | Language;
  /** Size of our own text, in px. */
  fontSize: FontSize;
  theme: 'auto' | 'light' | 'dark';
  /** The lowest level a post is warned about without being asked. */
  noticeFrom: NoticeFrom;
  /** Cover the words of a dangerous post until the reader wants to see them. */
  coverDanger: boolean;
  /** Site id → read posts there. A site not named here is on as soon as the browser lets us read it. */
  sites: Record<string, boolean>;
  /** Site id → kinds of chats the reader asked to have read there. A kind not named here is never read. */
  asked: Record<string, readonly string[]>;
  /** Decides which numbers are shown. Asked, never measured. */
  whereabouts: Whereabouts;
  /** Where an organisation takes reports; empty for nowhere. Nothing is sent there unasked. */
  reportEndpoint: string;
}

export type Language = 'vi' | 'en';

/** There is no third choice for weaker signs: measured, it brings eight false alarms for each lure (docs/verdict.md). */
export type NoticeFrom = 'danger' | 'caution';

export const NOTICE_FROM = ['caution', 'danger'] as const;
export const LANGUAGES = ['auto', 'vi', 'en'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What holds until the reader chooses. Frozen: all who find nothing stored are given the same object. */
export const DEFAULT_SETTINGS: Settings = deepFreeze({
  language: 'auto',
  fontSize: 16,
  theme: 'auto',
  noticeFrom: 'caution',
  coverDanger: true,
  sites: { facebook: true },
  asked: {},
  whereabouts: { inside: true },
  reportEndpoint: '',
});

const COUNTRY = /^[A-Z]{2}$/;
const SITE = /^[a-z][a-z0-9-]{0,39}$/;
/** Most kinds of chats of one site. */
const MOST_ASKED = 20;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIds = (value: unknown) =>
  Array.isArray(value) &&
  value.length <= MOST_ASKED &&
  value.every((id) => typeof id === 'string' && SITE.test(id));
const isOneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

const FIELDS: { [F in keyof Settings]: (value: unknown) => boolean } = {
  language: isOneOf(LANGUAGES),
  fontSize: isOneOf(FONT_SIZES),
  theme: isOneOf(THEMES),
  noticeFrom: isOneOf(NOTICE_FROM),
  coverDanger: (value) => typeof value === 'boolean',
  sites: (value) =>
    isRecord(value) && Object.entries(value).every(([id, on]) => SITE.test(id) && typeof on === 'boolean'),
  asked: (value) =>
    isRecord(value) && Object.entries(value).every(([id, ids]) => SITE.test(id) && isIds(ids)),
  whereabouts: (value) =>
    isRecord(value) &&
    typeof value.inside === 'boolean' &&
    (value.country === undefined || COUNTRY.test(String(value.country))) &&
    (value.province === undefined || (typeof value.province === 'string' && value.province.length <= 60)),
  reportEndpoint: (value) =>
    value === '' || (typeof value === 'string' && endpointAddress(value, { local: true }) !== null),
};

/**
 * Reads stored settings. What cannot be read falls back to the default, field by field; `clean` is false
 * then, and whoever writes next must keep the raw value aside first. Nothing stored counts as clean.
 */
export function parseSettings(raw: unknown): { settings: Settings; clean: boolean } {
  if (raw === null || raw === undefined) return { settings: DEFAULT_SETTINGS, clean: true };
  if (!isRecord(raw)) return { settings: DEFAULT_SETTINGS, clean: false };
  const names = Object.keys(FIELDS) as (keyof Settings)[];
  const readable = names.filter((name) => Object.hasOwn(raw, name) && FIELDS[name](raw[name]));
  const settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable.map((name) => [name, raw[name]])) };
  // A field we do not know comes from a newer version: going back must not lose it.
  const known = Object.keys(raw).every((name) => Object.hasOwn(FIELDS, name));
  const wrong = names.some((name) => Object.hasOwn(raw, name) && !readable.includes(name));
  return { settings: settings as Settings, clean: known && !wrong };
}

/** Whether posts of a site are to be read; whether they may be is the browser's to say. */
export function isSiteOn(settings: Settings, id: string): boolean {
  return settings.sites[id] !== false;
}

/**
 * The language to speak. Left to the browser, Vietnamese wins wherever it is listed at all, because many
 * readers use a browser that came in English.
 *
 * @param spoken the browser's languages, e.g. `navigator.languages`
 */
export function languageOf(choice: Settings['language'], spoken: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const has = (language: Language) => spoken.some((tag) => tag.toLowerCase().split('-')[0] === language);
  return has('vi') || !has('en') ? 'vi' : 'en';
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object') deepFreeze(part);
  return Object.freeze(value);
}
