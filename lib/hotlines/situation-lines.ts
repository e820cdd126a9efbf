import type { Hotline, HotlineLang } from './hotline.ts';
import { pickLines } from './hotlines-for.ts';
import type { Situation } from './situation.ts';
import { type Places, situationPlan } from './situation-plan.ts';
import { type HotlineLine, toLine } from './to-line.ts';
import { callsFromAbroad } from './whereabouts.ts';

/** Who can help in a situation, best first, from where the reader is; only displayable lines. */
export function situationLines(
  situation: Situation,
  places: Places,
  hotlines: readonly Hotline[],
  lang: HotlineLang,
): HotlineLine[] {
  return pickLines(situationPlan(situation, places), places.where, hotlines).map((hotline) =>
    toLine(hotline, lang, callsFromAbroad(hotline, places.where)),
  );
}
