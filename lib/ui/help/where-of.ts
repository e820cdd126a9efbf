import type { Situation } from '../../hotlines/situation.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';

/** Where the reader is in a situation: whoever is held abroad is not at home, whatever the settings say. */
export function whereOf(situation: Situation, where: Whereabouts): Whereabouts {
  return situation === 'held' && where.inside ? { inside: false } : where;
}
