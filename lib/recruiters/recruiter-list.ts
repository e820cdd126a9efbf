/** The official page with the list of companies; also among the help lines. */
export const OFFICIAL_PAGE = 'https://dolab.moha.gov.vn';

/** A company as the official list names it. Nothing here says whether it may be trusted. */
export interface Recruiter {
  name: string;
  /** Short, trading and foreign names. */
  also?: readonly string[];
  address?: string;
  /** What the list itself remarks, e.g. that a licence was taken back; always shown with the name. */
  note?: string;
}

/** What is told of a list before it is loaded. */
export interface RecruiterListFacts {
  /** The day the list speaks of, `YYYY-MM-DD`. */
  date: string;
  source: string;
  count: number;
}

/** An official list of companies, as imported into a pack. */
export interface RecruiterList {
  date: string;
  source: string;
  companies: readonly Recruiter[];
}

/** The facts of a list; null when none was imported. */
export function factsOf(list: RecruiterList | null): RecruiterListFacts | null {
  return list && { date: list.date, source: list.source, count: list.companies.length };
}
