import type { Wanted } from './help-plan.ts';
import type { Help } from './hotline.ts';
import type { Situation } from './situation.ts';
import { countryOf, HOME, type Whereabouts } from './whereabouts.ts';

/** Where the reader is and, when it is about somebody else, in which country that person is. */
export interface Places {
  where: Whereabouts;
  /** ISO 3166 code of the country a relative was taken to, when known. */
  there?: string;
}

const AT_HOME: Record<Situation, readonly Help[]> = {
  applying: ['doubt', 'check-employer', 'check-employer', 'check-website', 'nearest-police'],
  sent: ['nearest-police', 'report-crime', 'danger-now', 'doubt'],
  travelling: ['danger-now', 'nearest-police', 'citizens-abroad', 'doubt'],
  held: ['citizens-abroad', 'write-from-abroad', 'citizens-abroad'],
  relative: ['danger-now', 'missing-person', 'nearest-police', 'citizens-abroad', 'missing-person'],
  returned: ['doubt', 'survivor', 'survivor', 'nearest-police', 'report-crime'],
};

/** What the country itself offers; `held` and `travelling` begin with those who can come at once. */
const ABROAD: Record<Situation, readonly Help[]> = {
  applying: ['worker-rights', 'citizens-abroad', 'danger-now'],
  sent: ['citizens-abroad', 'danger-now', 'worker-rights'],
  travelling: ['danger-now', 'citizens-abroad', 'danger-now'],
  held: ['danger-now', 'citizens-abroad', 'danger-now'],
  relative: ['citizens-abroad', 'danger-now'],
  returned: ['survivor', 'citizens-abroad', 'danger-now'],
};

/** Which kinds of help fit a situation, best first; a page has room for more of them than a warning. */
export function situationPlan(situation: Situation, { where, there }: Places): Wanted[] {
  const country = countryOf(where);
  const home = AT_HOME[situation].map((help) => ({ help, country: HOME }));
  if (country === HOME) {
    const mission = there ? [{ help: 'citizens-abroad' as const, country: there }] : [];
    return [...home, ...mission];
  }
  const here = country ? ABROAD[situation].map((help) => ({ help, country })) : [];
  const consular: Wanted[] = [
    { help: 'write-from-abroad', country: HOME },
    { help: 'citizens-abroad', country: HOME },
  ];
  return [{ help: 'citizens-abroad', country: HOME }, ...here, ...consular, ...home];
}
