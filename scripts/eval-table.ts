import type { Kind, Level, SpeakerRole } from '../lib/core/verdict.ts';

/** One judged row of a labelled file. */
export interface Counted {
  id: string | number;
  from: string;
  label: string;
  class: string;
  level: Level;
  kind: Kind | null;
  role: SpeakerRole;
  score: number;
  text: string;
}

/** How many rows of a group came out at each level. */
export interface Group {
  name: string;
  rows: number;
  calm: number;
  caution: number;
  danger: number;
}

export interface Table {
  byLabel: Group[];
  byClass: Group[];
  /** Share of lures and frauds met with caution or danger, and of alarms that were right; null without rows. */
  recall: number | null;
  precision: number | null;
  /** Alarms on innocent rows, per 10,000 of them and per week of a reader who sees 300 posts a day. */
  alarmsPer10000: number | null;
  alarmsPerWeek: number | null;
  misses: Counted[];
  alarms: Counted[];
}

const POSTS_A_WEEK = 300 * 7;

/** Counts. `worst` limits how many misses and alarms are kept, the most telling first. */
export function countTable(rows: readonly Counted[], worst: number): Table {
  const bad = rows.filter((row) => row.label !== 'innocent');
  const innocent = rows.filter((row) => row.label === 'innocent');
  const caught = bad.filter((row) => row.level !== 'calm');
  const alarms = innocent.filter((row) => row.level !== 'calm');
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const alarmShare = share(alarms.length, innocent.length);
  return {
    byLabel: group(rows, (row) => row.label),
    byClass: group(rows, (row) => row.class),
    recall: share(caught.length, bad.length),
    precision: share(caught.length, caught.length + alarms.length),
    alarmsPer10000: alarmShare === null ? null : alarmShare * 10_000,
    alarmsPerWeek: alarmShare === null ? null : alarmShare * POSTS_A_WEEK,
    misses: bad.filter((row) => row.level === 'calm').slice(0, worst),
    alarms: [...alarms].sort((a, b) => b.score - a.score).slice(0, worst),
  };
}

function group(rows: readonly Counted[], nameOf: (row: Counted) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const name = nameOf(row);
    const found = groups.get(name) ?? { name, rows: 0, calm: 0, caution: 0, danger: 0 };
    found.rows++;
    found[row.level]++;
    groups.set(name, found);
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The table as text for a terminal. */
export function tableInWords(table: Table): string {
  const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
  const rounded = (value: number | null) => (value === null ? '–' : value.toFixed(1));
  return [
    ...groupLines('label', table.byLabel),
    '',
    ...groupLines('class', table.byClass),
    '',
    `recall at caution or above   ${percent(table.recall)}`,
    `precision                    ${percent(table.precision)}`,
    `false alarms                 ${rounded(table.alarmsPer10000)} per 10,000 innocent posts, ${rounded(table.alarmsPerWeek)} per reader and week`,
    ...listed('Missed', table.misses),
    ...listed('False alarms', table.alarms),
  ].join('\n');
}

function groupLines(heading: string, groups: readonly Group[]): string[] {
  const width = Math.max(heading.length, ...groups.map((each) => each.name.length));
  const cell = (value: string | number) => String(value).padStart(9);
  return [
    heading.padEnd(width) + ['rows', 'calm', 'caution', 'danger'].map(cell).join(''),
    ...groups.map(
      (each) =>
        each.name.padEnd(width) + [each.rows, each.calm, each.caution, each.danger].map(cell).join(''),
    ),
  ];
}

function listed(title: string, rows: readonly Counted[]): string[] {
  if (rows.length === 0) return [];
  const line = (row: Counted) =>
    `  ${row.id} [${row.role}, ${row.level}] ${row.text.replace(/\s+/g, ' ').slice(0, 110)}`;
  return ['', `${title}:`, ...rows.map(line)];
}
