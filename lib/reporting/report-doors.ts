import { ABROAD_REASONS } from '../core/reasons.ts';
import { displayable } from '../hotlines/displayable.ts';
import type { Help, Hotline, HotlineLang } from '../hotlines/hotline.ts';
import { platformDoors } from '../hotlines/platform-doors.ts';
import type { Situation } from '../hotlines/situation.ts';
import { type HotlineLine, toLine } from '../hotlines/to-line.ts';
import {
  callsFromAbroad,
  countryOf,
  HOME,
  servesProvince,
  type Whereabouts,
} from '../hotlines/whereabouts.ts';
import type { ReportDraft } from './report-draft.ts';

/** Where the reader stands towards the post they report: only saw it, or is part of the story. */
export type ReportSituation = 'seen' | Situation;

/** How a report is handed in at a door; each is drawn in its own way. */
export type DoorUse = 'call' | 'app' | 'letter' | 'police' | 'platform';

/** One place that can take the report. */
export interface ReportDoor {
  /** The line's id; kept with the report when the reader says it was handed in there. */
  id: string;
  use: DoorUse;
  line: HotlineLine;
  /** The province's own police line; with `police` only, null where 113 has to do. */
  own: HotlineLine | null;
}

type Plan = readonly Help[];

/** What a post is about decides for whoever only saw it. */
const SEEN: Record<'people' | 'money' | 'child', Plan> = {
  people: ['danger-now', 'doubt', 'report-crime', 'nearest-police'],
  money: ['report-crime', 'nearest-police', 'doubt', 'danger-now'],
  child: ['doubt', 'danger-now', 'report-crime', 'nearest-police'],
};

const AT_HOME: Record<Situation, Plan> = {
  applying: ['doubt', 'report-crime', 'nearest-police', 'danger-now'],
  sent: ['nearest-police', 'report-crime', 'doubt', 'danger-now'],
  travelling: ['danger-now', 'nearest-police', 'doubt', 'citizens-abroad'],
  // Whoever writes this at home writes for somebody else: those abroad can be reached by letter too.
  held: ['citizens-abroad', 'write-from-abroad', 'danger-now', 'nearest-police'],
  relative: ['danger-now', 'nearest-police', 'doubt', 'citizens-abroad', 'write-from-abroad'],
  returned: ['doubt', 'nearest-police', 'report-crime', 'danger-now'],
};

/** In danger, those who can come at once stand first. */
const URGENT: readonly ReportSituation[] = ['travelling', 'held'];

interface Wanted {
  help: Help;
  country: string;
}

function planAtHome({ reasons, kind }: Pick<ReportDraft, 'reasons' | 'kind'>, situation: ReportSituation) {
  const child = reasons.includes('under-18');
  const about = child ? 'child' : kind === 'money-fraud' ? 'money' : 'people';
  const plan = situation === 'seen' ? SEEN[about] : AT_HOME[situation];
  const first: Plan = child ? ['doubt'] : [];
  const abroad: Plan = reasons.some((reason) => ABROAD_REASONS.has(reason)) ? ['citizens-abroad'] : [];
  return [...new Set([...first, ...plan, ...abroad])].map((help): Wanted => ({ help, country: HOME }));
}

function planAbroad(country: string | null, situation: ReportSituation): Wanted[] {
  const consul: Wanted[] = [
    { help: 'citizens-abroad', country: HOME },
    { help: 'write-from-abroad', country: HOME },
  ];
  if (!country) return consul;
  const near = (['danger-now', 'report-crime', 'citizens-abroad'] as const).map((help) => ({
    help,
    country,
  }));
  return URGENT.includes(situation) ? [...near, ...consul] : [...consul, ...near];
}

/**
 * Who can take this report, most fitting first, each line once: people first, the platform last, because it may
 * remove the post and by itself helps nobody. Only lines that may be displayed and reached from `where`.
 */
export function reportDoors(
  draft: Pick<ReportDraft, 'site' | 'reasons' | 'kind'>,
  situation: ReportSituation,
  where: Whereabouts,
  hotlines: readonly Hotline[],
  lang: HotlineLang,
): ReportDoor[] {
  const country = countryOf(where);
  const wanted = country === HOME ? planAtHome(draft, situation) : planAbroad(country, situation);
  const usable = hotlines.filter(
    (line) => displayable(line) && line.province === null && reachable(line, where),
  );
  const people = wanted.flatMap(({ help, country }) =>
    usable.filter((line) => line.country === country && line.helps.includes(help)).slice(0, 1),
  );
  const show = (line: Hotline) => toLine(line, lang, callsFromAbroad(line, where));
  return [...new Set([...people, ...platformDoors(draft.site, hotlines)])].map((line) => {
    const use = useOf(line);
    const own = use === 'police' ? ownPolice(where, situation, hotlines) : null;
    return { id: line.id, use, line: show(line), own: own && show(own) };
  });
}

/** A line of home that nobody says can be reached from abroad is not offered there. */
function reachable(line: Hotline, where: Whereabouts): boolean {
  return line.country !== HOME || where.inside || line.fromAbroad === 'yes';
}

function useOf(line: Hotline): DoorUse {
  if (line.helps.includes('report-post')) return 'platform';
  if (line.channel === 'app') return 'app';
  if (line.channel === 'email') return 'letter';
  return line.channel === 'place' ? 'police' : 'call';
}

/**
 * The police line of the reader's own province. One for families of the missing is theirs alone; for everybody
 * else, and where a province names no line, 113 reaches the police of the place one calls from.
 */
function ownPolice(
  where: Whereabouts,
  situation: ReportSituation,
  hotlines: readonly Hotline[],
): Hotline | null {
  if (!where.inside || !where.province) return null;
  const fits: Plan =
    situation === 'relative' || situation === 'held' ? ['missing-person', 'danger-now'] : ['danger-now'];
  const own = hotlines.filter(
    (line) => line.province !== null && servesProvince(line, where) && displayable(line),
  );
  return own.find((line) => line.helps.some((help) => fits.includes(help))) ?? null;
}
