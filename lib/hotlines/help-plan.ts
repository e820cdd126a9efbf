import type { Kind, Level, SupportCard } from '../core/verdict.ts';
import type { Help } from './hotline.ts';
import { HOME } from './whereabouts.ts';

/** What a warning knows when it asks who can help. */
export interface HelpNeed {
  level: Level;
  kind: Kind | null;
  support: SupportCard | null;
  /** The post is about work or people outside Việt Nam. */
  abroad: boolean;
}

/** One kind of help, to be looked for at home or where the reader is. */
export interface Wanted {
  help: Help;
  country: string;
}

/**
 * Which kinds of help to offer, best first. Asking for the same help twice means "and the next one".
 * @param country the reader's country code, null when abroad and not told.
 */
export function helpPlan(need: HelpNeed, country: string | null): Wanted[] {
  if (need.level === 'calm' && need.support === null) return [];
  if (country !== HOME) return planAbroad(need, country);
  return planAtHome(need).map((help) => ({ help, country: HOME }));
}

function planAtHome(need: HelpNeed): Help[] {
  if (need.support) return planForSupport(need.support, need.abroad);
  if (need.kind === 'money-fraud') return planForMoney(need);
  if (need.level === 'danger')
    return need.abroad ? ['doubt', 'danger-now', 'citizens-abroad'] : ['doubt', 'danger-now'];
  return need.abroad ? ['doubt', 'check-employer'] : ['doubt', 'nearest-police'];
}

/** Money is reported with evidence; 111 answers "is this job real?", which abroad is the first question. */
function planForMoney(need: HelpNeed): Help[] {
  if (need.abroad) return ['doubt', 'check-employer', 'report-crime'];
  return need.level === 'danger' ? ['report-crime', 'nearest-police', 'doubt'] : ['doubt', 'report-crime'];
}

function planForSupport(card: SupportCard, abroad: boolean): Help[] {
  switch (card) {
    case 'held-abroad':
      return ['citizens-abroad', 'write-from-abroad', 'doubt'];
    case 'missing-relative':
      // `missing-person` finds the province's own duty line where there is one, else 111.
      return abroad
        ? ['citizens-abroad', 'danger-now', 'missing-person']
        : ['danger-now', 'missing-person', 'doubt', 'nearest-police'];
    case 'survivor':
      return ['doubt', 'survivor', 'nearest-police'];
    case 'mother-alone':
    case 'at-wits-end':
      return ['doubt', 'survivor', 'nearest-police'];
    case 'sent-money':
      return ['nearest-police', 'report-crime'];
  }
}

/** Outside Việt Nam: the consular line first, then help on the spot, then whatever reaches home. */
function planAbroad(need: HelpNeed, country: string | null): Wanted[] {
  const here: Help[] =
    need.level === 'danger' || need.support
      ? ['danger-now', 'citizens-abroad', 'worker-rights']
      : ['worker-rights', 'citizens-abroad', 'danger-now'];
  return [
    { help: 'citizens-abroad', country: HOME },
    ...(country === null ? [] : here.map((help) => ({ help, country }))),
    { help: 'write-from-abroad', country: HOME },
    { help: 'citizens-abroad', country: HOME },
  ];
}
