import { z } from 'zod';
import { REASONS } from '../core/reasons.ts';
import { SUPPORT_CARDS } from '../core/verdict.ts';

/** Schemas of the rule files. Used at build time and by editors (as JSON Schema), never shipped. */

const ID = '[a-z0-9]+(-[a-z0-9]+)*';
const id = z
  .string()
  .regex(new RegExp(`^${ID}$`), 'use small letters, digits and hyphens, like "office-decoy"');
const reason = z.enum(REASONS, { error: 'is not in the closed list of lib/core/reasons.ts' });
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD')
  .meta({ description: 'YYYY-MM-DD' });
/** `npm run new:rule` leaves … where something has to be written. */
const filledIn = (sentence: string, least = 3) =>
  z
    .string()
    .trim()
    .refine((text) => !/^…+$/.test(text), 'still says …; fill it in')
    .refine((text) => text.length >= least || /^…+$/.test(text), sentence);
const wholePost = filledIn('is empty; paste a whole post', 1);

const marks = z.enum(['always', 'auto', 'any']).meta({
  description:
    'always: never match without diacritics; auto: only where the writer uses none; any: everywhere',
});
const phrase = z.union([z.string().min(1), z.strictObject({ phrase: z.string().min(1), marks })], {
  error:
    'must be words, or { phrase: "…", marks: always }; put quotes around a phrase that has a colon, a # or only digits',
});

const role = z.enum([
  'recruiting',
  'warning',
  'news',
  'asking',
  'seeking-work',
  'own-story',
  'joking',
  'other',
  'contact',
  'demanding',
  'distress',
]);
const family = z.enum([
  'offer',
  'destination',
  'contact',
  'money',
  'person',
  'control',
  'body-and-family',
  'context',
]);

const signal = z.strictObject({
  says: z
    .string()
    .min(5, 'say in a few English words what the signal is')
    .meta({ description: 'What it means, in English' }),
  weight: z.number().min(0).max(5).default(1),
  reason: reason.optional(),
  unless: z
    .array(id)
    .optional()
    .meta({ description: 'The reason is not told when one of these signals was found' }),
  marks: marks.default('auto'),
  phrases: z.array(phrase).default([]),
  speaks: z.partialRecord(role, z.number().min(-5).max(5)).optional(),
  support: z.enum(SUPPORT_CARDS).optional(),
  masks: z.array(id).optional(),
});

/** `rules/<lang>/signals/<family>.yml` */
export const signalFileSchema = z.strictObject({
  family,
  signals: z.record(id, signal),
});

const line = z.string().min(1);

/** `rules/<lang>/lures/<id>.yml` */
export const lureFileSchema = z.strictObject({
  title: z.strictObject({
    vi: filledIn('write a Vietnamese title of at least three letters'),
    en: filledIn('write an English title of at least three letters'),
  }),
  scheme: z
    .string()
    .regex(/^M\d\d$/, 'name the scheme of the fact base, like M01')
    .optional(),
  kind: z.enum(['trafficking', 'money-fraud']),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  state: z.enum(['draft', 'trusted']),
  since: date,
  sources: z
    .array(filledIn('is too short; name a report, a law, a date'))
    .min(1, 'name at least one source: a report, a law, a date'),
  reasons: z.array(reason).min(1, 'name at least one reason a reader would understand'),
  needs: z.array(line).min(2, 'needs at least two lines: one signal alone never warns'),
  raises: z.array(id).default([]),
  clears: z.array(id).default([]),
  danger: z.array(line).default([]),
  catches: z.array(wholePost).min(3, 'add whole posts until there are three it must catch'),
  ignores: z
    .array(wholePost)
    .min(3, 'add whole posts until there are three it must ignore: its innocent twins'),
  misses: z.array(wholePost).default([]),
});

/** `rules/<lang>/pack.yml` */
export const packFileSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version like 1.2.0'),
  lang: z.string().min(2),
  title: z.string().min(3),
  yardsticks: z.strictObject({
    meanIncome: z.number().positive(),
    year: z.number().int().min(2026),
    currencies: z.record(z.string(), z.number().positive()),
    sources: z.array(z.string()).min(1),
  }),
});

/** `rules/<lang>/words.yml`: word lists by name. */
export const wordsFileSchema = z.record(id, z.string().min(1));

/** `rules/<lang>/shorthands.yml` */
export const shorthandsFileSchema = z.array(
  z.strictObject({
    short: z.string().min(1),
    reads: z.string().min(1),
    before: z.array(z.string()).optional(),
  }),
);

/** `rules/<lang>/ordinary-posts/*.yml`: posts nothing may warn on. */
export const ordinaryFileSchema = z.array(wholePost);

const points = z.number().min(-10).max(10);
const roles = z.partialRecord(role.exclude(['contact', 'demanding', 'distress']), points);
const rulesSay = z.enum(['caution', 'danger', 'named']);
const learnedColumn = { bias: points, signals: z.record(id, points) };
const learnedQuestion = z.strictObject({ from: points, roles, ...learnedColumn });

/**
 * `rules/<lang>/learned.yml`: written by `npm run train`; only `fixed` and `fixedWords` are written by hand. The words
 * stand in `learned-words.csv`.
 */
export const learnedFileSchema = z.strictObject({
  made: z.strictObject({
    on: date,
    of: z.string().meta({ description: 'What it was learned from' }),
    penalty: z.number().positive(),
  }),
  knows: z.array(id).min(1).meta({ description: 'The packs it was learned for' }),
  bias: points,
  warnFrom: points,
  calmBelow: points,
  cautionBelow: points,
  dangerFrom: points,
  despiteRole: points,
  roles,
  found: z
    .partialRecord(rulesSay, points)
    .default({})
    .meta({ description: 'Points for what the rules make of a post' }),
  lures: z
    .record(z.string().regex(new RegExp(`^(?:${ID}/)?${ID}$`)), points)
    .default({})
    .meta({ description: 'Points for each lure found; those of another pack with its id before' }),
  fixed: z.record(id, points).meta({ description: 'Points set by hand, in place of the learned ones' }),
  fixedWords: z.array(z.string().min(1)),
  signals: z.record(id, points),
  fraud: z
    .strictObject(learnedColumn)
    .meta({ description: 'Points for money fraud; below zero for trafficking' }),
  trouble: learnedQuestion
    .optional()
    .meta({ description: 'Points for a writer who is in trouble themselves' }),
  telling: learnedQuestion
    .optional()
    .meta({ description: 'Points for a writer who only tells of lures, and makes none' }),
  cards: z.partialRecord(z.enum(SUPPORT_CARDS), z.strictObject(learnedColumn)).optional(),
});
