import { z } from 'zod';
import { isDay } from './is-day.ts';

/** `rules/<lang>/recruiters.yml`, written by `npm run import:recruiters`. Used at build time, never shipped. */
export const recruiterFileSchema = z.strictObject({
  date: z
    .string()
    .refine(isDay, 'write the day of the list as YYYY-MM-DD')
    .meta({ description: 'The day the list speaks of, YYYY-MM-DD' }),
  source: z
    .string()
    .refine(isOfficial, 'name the official page the list comes from: https://….gov.vn')
    .meta({ description: 'The official page the list was taken from' }),
  companies: z
    .array(
      z.strictObject({
        name: z.string().trim().min(3, 'is too short for the name of a company'),
        also: z.array(z.string().trim().min(1)).optional(),
        address: z.string().trim().min(1).optional(),
        note: z.string().trim().min(1).optional(),
      }),
    )
    .min(1, 'the list is empty; delete the file instead'),
});

/** Whether an address belongs to the state: a list from elsewhere would be believed like an official one. */
export function isOfficial(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' && hostname.endsWith('.gov.vn');
  } catch {
    return false;
  }
}
