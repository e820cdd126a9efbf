import Fuse from 'fuse.js';
import { companyKey } from './company-key.ts';
import type { Recruiter } from './recruiter-list.ts';

/** More would be a list to study. */
const MOST = 5;
/** Shorter words are in too many names. */
const LEAST = 2;

/** A company of the list, and how its name compares with what was typed. */
export interface FoundCompany extends Recruiter {
  /** The names agree but for legal form, letter case and diacritics. It may still be another company. */
  same: boolean;
}

/** Companies with near names, nearest first; null when nothing was typed that could be compared. */
export type FindCompanies = (typed: string) => FoundCompany[] | null;

/** Finds companies of a list by name: diacritics are optional, legal forms do not count, small slips are forgiven. */
export function companyFinder(companies: readonly Recruiter[]): FindCompanies {
  const entries = companies.map((company) => ({
    company,
    keys: [company.name, ...(company.also ?? [])].map(companyKey).filter(Boolean),
  }));
  const fuse = new Fuse(entries, {
    keys: ['keys'],
    threshold: 0.25,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  return (typed) => {
    const query = companyKey(typed);
    if (query.length < LEAST) return null;
    const whole = (text: string) => ` ${text} `;
    const same = entries.filter(({ keys }) => keys.includes(query));
    const within = entries.filter(({ keys }) => keys.some((key) => whole(key).includes(whole(query))));
    const close = fuse.search(query, { limit: MOST }).map(({ item }) => item);
    const found = [...new Set([...same, ...within, ...close])].slice(0, MOST);
    return found.map((entry) => ({ ...entry.company, same: same.includes(entry) }));
  };
}
