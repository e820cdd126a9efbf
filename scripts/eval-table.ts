import type { Kind, Level, SpeakerRole, SupportCard } from '../lib/core/verdict.ts';

/** One judged row of a labelled file. */
export interface Counted {
  id: string | number;
  from: string;
  label: string;
  class: string;
  /** Scheme and severity the row was labelled with. */
  scheme?: string | undefined;
  severity?: number | undefined;
  /** Of a lure: how much of it there is, and whether a careful person would be sure of it. */
  size?: string | undefined;
  clear?: boolean | undefined;
  /** The card with help that is right for a writer in distress, and the one that was given. */
  card?: string | undefined;
  given?: SupportCard | null | undefined;
  level: Level;
  kind: Kind | null;
  role: SpeakerRole;
  score: number;
  text: string;
  /** Scheme of the first lure found. */
  found?: string | undefined;
}

/** How many rows of a group came out at each level, and what that says. Shares are null without rows. */
export interface Group {
  name: string;
  rows: number;
  calm: number;
  caution: number;
  danger: number;
  /** Share of the group's lures and frauds met with caution or danger. */
  recall: number | null;
  /** Share of the warnings that were right: those given in the group; for schemes, those that named it. */
  precision: number | null;
}

export interface Table {
  byLabel: Group[];
  byScheme: Group[];
  /** Lures alone: whole posts, pitches, fragments, and those a careful person would hesitate over. */
  bySize: Group[];
  byClass: Group[];
  /** By the role the speaker was read as. */
  byRole: Group[];
  /** Share of lures and frauds met with caution or danger, and of alarms that were right; null without rows. */
  recall: number | null;
  precision: number | null;
  /** Share of the rows of severity 4 and 5 met with danger: of all, and of those that were met with anything. */
  dangerShare: number | null;
  dangerOfCaught: number | null;
  /** Alarms on innocent rows, per 10,000 of them and per week of a reader who sees 300 posts a day. */
  alarmsPer10000: number | null;
  alarmsPerWeek: number | null;
  /** Writers in distress: how many there are, how many got a card with help, and how many the right one of those labelled. */
  distress: { rows: number; given: number; labelled: number; right: number };
  withoutCard: Counted[];
  misses: Counted[];
  alarms: Counted[];
}

const POSTS_A_WEEK = 300 * 7;
const GRAVE = 4;

/** Class of the innocent posts whose writers should be offered help. */
const DISTRESS = 'distress';

const isBad = (row: Counted) => row.label !== 'innocent';
const isFlagged = (row: Counted) => row.level !== 'calm';
/** A part of a whole, null where there is no whole. */
export const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Counts. `worst` limits how many misses and alarms are kept, the most telling first. */
export function countTable(rows: readonly Counted[], worst: number): Table {
  const bad = rows.filter(isBad);
  const innocent = rows.filter((row) => !isBad(row));
  const caught = bad.filter(isFlagged);
  const alarms = innocent.filter(isFlagged);
  const grave = bad.filter((row) => (row.severity ?? 0) >= GRAVE);
  const dangers = grave.filter((row) => row.level === 'danger').length;
  const distressed = innocent.filter((row) => row.card !== undefined || row.class === DISTRESS);
  const labelled = distressed.filter((row) => row.card !== undefined);
  const alarmShare = share(alarms.length, innocent.length);
  return {
    byLabel: group(rows, (row) => row.label),
    byScheme: schemes(rows),
    bySize: group(
      rows.filter(({ label }) => label === 'lure'),
      ({ size, clear }) => (clear === false ? 'to hesitate over' : size),
    ),
    byClass: group(rows, (row) => row.class),
    byRole: group(rows, (row) => row.role),
    recall: share(caught.length, bad.length),
    precision: share(caught.length, caught.length + alarms.length),
    dangerShare: share(dangers, grave.length),
    dangerOfCaught: share(dangers, grave.filter(isFlagged).length),
    alarmsPer10000: alarmShare === null ? null : alarmShare * 10_000,
    alarmsPerWeek: alarmShare === null ? null : alarmShare * POSTS_A_WEEK,
    distress: {
      rows: distressed.length,
      given: distressed.filter((row) => row.given).length,
      labelled: labelled.length,
      right: labelled.filter((row) => row.given === row.card).length,
    },
    withoutCard: distressed.filter((row) => !row.given).slice(0, worst),
    misses: bad
      .filter((row) => !isFlagged(row))
      .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0))
      .slice(0, worst),
    alarms: [...alarms].sort((a, b) => b.score - a.score).slice(0, worst),
  };
}

function group(rows: readonly Counted[], nameOf: (row: Counted) => string | undefined): Group[] {
  const names = Map.groupBy(rows, nameOf);
  return [...names]
    .flatMap(([name, members]) => (name === undefined ? [] : [countGroup(name, members)]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function countGroup(name: string, rows: readonly Counted[]): Group {
  const at = (level: Level) => rows.filter((row) => row.level === level).length;
  const caught = rows.filter((row) => isBad(row) && isFlagged(row)).length;
  return {
    ...{ name, rows: rows.length, calm: at('calm'), caution: at('caution'), danger: at('danger') },
    recall: share(caught, rows.filter(isBad).length),
    precision: share(caught, rows.filter(isFlagged).length),
  };
}

/** Rows labelled with a scheme; its precision looks at all warnings that named it, wherever they were given. */
function schemes(rows: readonly Counted[]): Group[] {
  return group(rows.filter(isBad), (row) => row.scheme).map((each) => {
    const naming = rows.filter((row) => isFlagged(row) && row.found === each.name);
    return { ...each, precision: share(naming.filter(isBad).length, naming.length) };
  });
}
