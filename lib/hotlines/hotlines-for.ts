import { displayable } from './displayable.ts';
import { type HelpNeed, helpPlan, type Wanted } from './help-plan.ts';
import type { Hotline, HotlineLang } from './hotline.ts';
import { numberFromAbroad, telHref } from './tel-href.ts';
import { type HotlineLine, toLine } from './to-line.ts';
import { callsFromAbroad, countryOf, servesProvince, type Whereabouts } from './whereabouts.ts';

/** More than three lines is a list to study; a frightened reader needs one to press. */
export const MOST_LINES = 3;

/** A {@link HelpNeed} together with where the reader is. */
export interface WarningNeed extends HelpNeed {
  whereabouts: Whereabouts;
}

/**
 * The lines to offer with a warning or a support card, best first, at most {@link MOST_LINES}.
 * Empty for a calm post without a support card. Only displayable lines that can be reached from
 * where the reader is; never the same number twice.
 */
export function hotlinesFor(need: WarningNeed, hotlines: readonly Hotline[]): Hotline[] {
  const { whereabouts } = need;
  return pickLines(helpPlan(need, countryOf(whereabouts)), whereabouts, hotlines, MOST_LINES);
}

/**
 * The best line for each kind of help wanted, in that order. Only displayable lines that can be reached
 * from where the reader is; never the same number twice.
 */
export function pickLines(
  plan: readonly Wanted[],
  whereabouts: Whereabouts,
  hotlines: readonly Hotline[],
  most = Number.POSITIVE_INFINITY,
): Hotline[] {
  // A calm post wants nothing, and most posts are calm.
  if (plan.length === 0) return [];
  const usable = hotlines.filter(
    (hotline) =>
      displayable(hotline) && servesProvince(hotline, whereabouts) && reachable(hotline, whereabouts),
  );
  const chosen: Hotline[] = [];
  for (const wanted of plan) {
    if (chosen.length >= most) break;
    const next = bestFor(wanted, usable, chosen);
    if (next) chosen.push(next);
  }
  return chosen;
}

/** {@link hotlinesFor}, ready for the screen in the reader's language. */
export function linesFor(need: WarningNeed, hotlines: readonly Hotline[], lang: HotlineLang): HotlineLine[] {
  return hotlinesFor(need, hotlines).map((hotline) =>
    toLine(hotline, lang, callsFromAbroad(hotline, need.whereabouts)),
  );
}

function bestFor(
  wanted: Wanted,
  usable: readonly Hotline[],
  chosen: readonly Hotline[],
): Hotline | undefined {
  const taken = new Set(chosen.map(identity));
  const fitting = usable.filter(
    (hotline) =>
      hotline.country === wanted.country &&
      hotline.helps.includes(wanted.help) &&
      !taken.has(identity(hotline)),
  );
  // The reader's own province knows the place; otherwise the order of the file decides.
  return fitting.find((hotline) => hotline.province !== null) ?? fitting[0];
}

/** Two lines with the same number in one country are one line to the caller. */
function identity(hotline: Hotline): string {
  if (hotline.number === null) return hotline.id;
  return `${hotline.country} ${telHref(hotline, false) ?? hotline.number}`;
}

function reachable(hotline: Hotline, whereabouts: Whereabouts): boolean {
  if (!callsFromAbroad(hotline, whereabouts)) return true;
  if (hotline.channel === 'phone' || hotline.channel === 'sms') return numberFromAbroad(hotline) !== null;
  return hotline.channel === 'email' || hotline.channel === 'web';
}
