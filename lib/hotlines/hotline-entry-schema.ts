/** The shape of one help line in `rules/<lang>/hotlines/*.yml`. Build-time and tests only, for the sake of size. */
import { z } from 'zod';
import { checkEntry } from './check-entry.ts';
import { CHANNELS, DISPLAYS, FROM_ABROAD, GRADES, HELPS, type Hotline } from './hotline.ts';

const words = z.string('Write some words here.').trim().min(1, 'Write some words here.');
const localized = z.strictObject(
  { vi: words, en: words },
  'Write it twice: once under "vi:", once under "en:".',
);
const lines = z.array(words).min(1, 'Write at least one line, each starting with "- ".');

const quoted = z
  .string('Put the number in quotes, e.g. "113" or "+84 981 84 84 84".')
  .trim()
  .min(1, 'Write the number in quotes, or leave the whole line out.');

const NO_HELP = `Say what it is good for: one or more of ${HELPS.join(', ')}.`;
const NO_SOURCE = 'Name at least one web page that prints this line.';

const day = z.iso.date('Write a day of the calendar as year-month-day, e.g. 2026-03-07.');

const web = z
  .string()
  .regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'Write a full web address that starts with https:// or http://.');

const source = z
  .string()
  .regex(
    /^https?:\/\/[^\s/]+\.\S+( \([^)]+\))?$/,
    'Write a full web address that starts with https://. A remark may follow in brackets.',
  );

/** `yes` without quotes is read as true by some editors' tools; both writings are welcome. */
const fromAbroad = z.preprocess(
  (value) => (value === true ? 'yes' : value === false ? 'no' : value),
  oneOf(FROM_ABROAD),
);

/** One help line as volunteers write it; what may be left out has a default. */
export const hotlineSchema: z.ZodType<Hotline> = z
  .strictObject(
    {
      id: z
        .string('Write a short name of small letters, digits and hyphens, e.g. vn-111.')
        .regex(/^[a-z]+(-[a-z0-9]+)+$/, 'Use small letters, digits and hyphens, e.g. vn-111.'),
      name: localized,
      number: quoted.nullable().default(null),
      intl: quoted.nullable().default(null),
      fromAbroad,
      channel: oneOf(CHANNELS),
      url: web.nullable().default(null),
      helps: z.array(oneOf(HELPS), NO_HELP).min(1, NO_HELP),
      firstScreen: z.int().min(1).max(9).nullable().default(null),
      site: z.string().nullable().default(null),
      forWhom: localized,
      hours: localized.nullable().default(null),
      cost: localized.nullable().default(null),
      steps: z.strictObject({ vi: lines, en: lines }).nullable().default(null),
      languages: z.array(z.string()).default([]),
      country: z
        .string('Write the two letters of the country, e.g. VN, or INT for a platform.')
        .regex(/^[A-Z]{2}$|^INT$/, 'Write the two letters of the country, e.g. VN, or INT for a platform.'),
      province: z.string().nullable().default(null),
      sources: z.array(source, NO_SOURCE).min(1, NO_SOURCE),
      sourceDate: day,
      verifiedOn: day,
      grade: oneOf(GRADES),
      display: oneOf(DISPLAYS),
      lastCallTest: day.nullable().default(null),
      notes: z.string().default(''),
    },
    'Start every help line with "- id: …" and put its fields below.',
  )
  .superRefine((hotline, context) => {
    for (const { field, message } of checkEntry(hotline)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

/** A whole file: a list of lines. Good for `z.toJSONSchema(hotlineFileSchema, { io: 'input' })`. */
export const hotlineFileSchema = z.array(hotlineSchema);

function oneOf<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.enum(choices, `Choose one of: ${choices.join(', ')}.`);
}
