import { ABROAD_REASONS } from '../core/reasons.ts';
import { displayable } from '../hotlines/displayable.ts';
import type { Help, Hotline, HotlineLang } from '../hotlines/hotline.ts';
import { platformDoors } from '../hotlines/platform-doors.ts';
import { type HotlineLine, toLine } from '../hotlines/to-line.ts';
import {
  callsFromAbroad,
  countryOf,
  HOME,
  servesProvince,
  type Whereabouts,
} from '../hotlines/whereabouts.ts';
import type { ReportDraft } from './report-draft.ts';

/** Also for the family at home, when the post is about a place abroad. */
const ABROAD: Help = 'citizens-abroad';
const AT_HOME: Help[] = ['danger-now', 'doubt', 'report-crime', 'nearest-police'];
/** With signs about someone under 18 the line for children comes before everything. */
const AT_HOME_CHILD: Help[] = ['doubt', 'danger-now', 'report-crime', 'nearest-police'];

/**
 * Who can take this report, most fitting first, each line once. The platform comes last: it may remove
 * the post, and by itself it helps nobody. Only lines that may be displayed and reached from `where`.
 */
export function doors(
  draft: Pick<ReportDraft, 'site' | 'reasons'>,
  where: Whereabouts,
  hotlines: readonly Hotline[],
  lang: HotlineLang,
): HotlineLine[] {
  const country = countryOf(where);
  const usable = hotlines.filter((line) => displayable(line) && servesProvince(line, where));
  const ofHelp = (help: Help, place: string | null) =>
    usable.filter((line) => line.helps.includes(help) && line.country === place);
  const plan = draft.reasons.includes('under-18') ? AT_HOME_CHILD : AT_HOME;
  const people =
    country === HOME
      ? (draft.reasons.some((reason) => ABROAD_REASONS.has(reason)) ? [...plan, ABROAD] : plan).flatMap(
          (help) => ofHelp(help, HOME).slice(0, 1),
        )
      : [
          ...ofHelp('citizens-abroad', HOME).filter((line) => line.fromAbroad === 'yes'),
          ...ofHelp('write-from-abroad', HOME),
          ...ofHelp('danger-now', country),
        ];
  return [...new Set([...people, ...platformDoors(draft.site, hotlines)])].map((line) =>
    toLine(line, lang, callsFromAbroad(line, where)),
  );
}
