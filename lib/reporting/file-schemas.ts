/** The shapes of the files a report can become. Build-time, commands and tests only, for the sake of size. */
import { z } from 'zod';
import { CASE_FORMAT, CASE_VERSION } from './case-file.ts';
import { FILE_FORMAT } from './draft-file.ts';
import { MAX_CONTACTS, MAX_FIELD, MAX_LATER, MAX_NOTE, MAX_TEXT } from './report-draft.ts';

const level = z.enum(['calm', 'caution', 'danger']);
const kind = z.enum(['trafficking', 'money-fraud']).nullable();
const keys = z.array(z.string().max(200)).max(100);
const packs = z
  .array(z.string().max(200))
  .max(20)
  .meta({ description: 'The packs that judged, as id@version' });

/** A case file: one post, redacted, for volunteers. */
export const caseSchema = z
  .strictObject({
    format: z.literal(CASE_FORMAT),
    version: z.literal(CASE_VERSION),
    program: z.string().max(40).meta({ description: 'Version of the extension' }),
    site: z.string().max(40).meta({ description: 'Id of the site, e.g. facebook' }),
    text: z.string().max(MAX_TEXT).meta({ description: 'The post; names, numbers and links masked' }),
    pictureText: z.string().max(MAX_TEXT).meta({ description: 'Words read from its pictures, masked' }),
    verdict: z.strictObject({ level, kind, lures: keys, reasons: keys }),
    packs,
    happened: z.string().max(MAX_NOTE).meta({ description: 'What the reader says happened, masked' }),
    link: z
      .string()
      .max(MAX_FIELD)
      .regex(/^https?:\/\//)
      .optional()
      .meta({ description: 'Address of the post; only where the reader wanted it in' }),
  })
  .meta({ description: 'A case file of Việc Thật: no author, no names, numbers or links in its words' });

const field = z.string().max(MAX_FIELD);

/** A report as an endpoint receives it, and as it is saved for people who work with data. */
export const reportSchema = z
  .object({
    format: z.literal(FILE_FORMAT),
    formatVersion: z.literal(1),
    id: z.string().regex(/^[a-z0-9-]{1,64}$/i),
    createdAt: z.string().max(40).meta({ description: 'ISO 8601 with the zone of the reader' }),
    postedAt: field.meta({ description: 'When it was posted, in the words of the page' }),
    site: z.string().max(40),
    author: field,
    authorLink: field,
    link: field.meta({ description: 'Permalink of the post' }),
    pageLink: field.meta({ description: 'Page the post was seen on' }),
    text: z.string().max(MAX_TEXT * 2),
    posterText: z
      .string()
      .max(MAX_TEXT * 2)
      .meta({ description: 'Words read from pictures' }),
    contacts: z.array(field).max(MAX_CONTACTS),
    level,
    kind,
    reasons: keys,
    lures: keys,
    packs,
    note: z.string().max(MAX_NOTE * 2),
    later: z
      .array(z.object({ at: z.string().max(40), text: z.string().max(MAX_NOTE * 2) }))
      .max(MAX_LATER)
      .meta({ description: 'What happened afterwards, each with its time' }),
    clipped: z.boolean(),
  })
  .meta({
    description: 'A report of Việc Thật. An unknown field is the empty string, a hidden one says "[đã che]"',
  });
