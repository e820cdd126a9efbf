import { displayable } from './displayable.ts';
import type { Hotline, HotlineLang } from './hotline.ts';
import { type HotlineLine, toLine } from './to-line.ts';
import { callsFromAbroad, type Whereabouts } from './whereabouts.ts';

/**
 * The lines everybody should find without searching, in their fixed order: police, 111, the
 * consular line, VNeID, and the nearest police or border post (a place, so without a number).
 * A line that may not be displayed is left out rather than replaced.
 */
export function firstScreen(
  hotlines: readonly Hotline[],
  lang: HotlineLang,
  whereabouts: Whereabouts = { inside: true },
): HotlineLine[] {
  return hotlines
    .filter((hotline) => hotline.firstScreen !== null && displayable(hotline))
    .sort((a, b) => a.firstScreen! - b.firstScreen!)
    .map((hotline) => toLine(hotline, lang, callsFromAbroad(hotline, whereabouts)));
}
