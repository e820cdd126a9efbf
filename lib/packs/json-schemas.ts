import { z } from 'zod';
import { hotlineFileSchema } from '../hotlines/hotline-entry-schema.ts';
import { recruiterFileSchema } from '../recruiters/recruiter-schema.ts';
import { caseSchema, reportSchema } from '../reporting/file-schemas.ts';
import {
  learnedFileSchema,
  lureFileSchema,
  ordinaryFileSchema,
  packFileSchema,
  shorthandsFileSchema,
  signalFileSchema,
  wordsFileSchema,
} from './pack-schema.ts';

/** JSON Schemas of the rule files, for editors, and of the files a report can become, by name. */
export function ruleSchemas(): Record<string, unknown> {
  const files = {
    lure: lureFileSchema,
    signals: signalFileSchema,
    pack: packFileSchema,
    words: wordsFileSchema,
    shorthands: shorthandsFileSchema,
    'ordinary-posts': ordinaryFileSchema,
    hotlines: hotlineFileSchema,
    case: caseSchema,
    report: reportSchema,
    recruiters: recruiterFileSchema,
    learned: learnedFileSchema,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );
}
