import type { Level, Verdict } from '../lib/core/verdict.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** A post whose verdict two revisions of the rules do not agree on. */
export interface Change {
  id: string | number;
  from: string;
  label: string;
  before: Level;
  after: Level;
  /** Lures that came and went. */
  gained: string[];
  dropped: string[];
  role: string;
  text: string;
}

export interface ImpactTable {
  rows: number;
  changes: Change[];
  /** How often each label went from one level to another. */
  moves: { label: string; before: Level; after: Level; count: number }[];
}

type Judged = Pick<Verdict, 'level' | 'lures' | 'role'>;
type JudgeRow = (row: LabelledRow) => Judged;
const RANK: readonly Level[] = ['calm', 'caution', 'danger'];

/** Judges every row by both revisions; the largest jumps come first, alarms on innocents before all. */
export function impactTable(rows: readonly LabelledRow[], before: JudgeRow, after: JudgeRow): ImpactTable {
  const changes = rows.flatMap((each) => changeOf(each, before(each), after(each)) ?? []);
  changes.sort((a, b) => weight(b) - weight(a));
  const moves = [...Map.groupBy(changes, ({ label, before, after }) => [label, before, after].join(' '))];
  return {
    rows: rows.length,
    changes,
    moves: moves
      .map(([, list]) => ({
        ...{ label: list[0]!.label, before: list[0]!.before, after: list[0]!.after },
        count: list.length,
      }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : b.count - a.count)),
  };
}

function changeOf({ row, from }: LabelledRow, old: Judged, now: Judged): Change | null {
  if (old.level === now.level) return null;
  return {
    ...{ id: row.id, from, label: row.label!, before: old.level, after: now.level, role: now.role },
    gained: now.lures.filter((lure) => !old.lures.includes(lure)),
    dropped: old.lures.filter((lure) => !now.lures.includes(lure)),
    text: row.post.text.slice(0, 200),
  };
}

function weight({ label, before, after }: Change): number {
  const jump = RANK.indexOf(after) - RANK.indexOf(before);
  return label === 'innocent' ? 10 * jump : -jump;
}

/** The table as text for a terminal, with at most `most` changes. */
export function impactInWords(table: ImpactTable, most: number): string {
  const line = (change: Change) => {
    const lures = [...change.gained.map((id) => `+${id}`), ...change.dropped.map((id) => `-${id}`)].join(' ');
    const words = change.text.replace(/\s+/g, ' ').slice(0, 100);
    return `  ${change.label} ${change.id}: ${change.before} → ${change.after} [${change.role}] ${lures}\n      ${words}`;
  };
  const shown = table.changes.slice(0, most);
  const left = table.changes.length - shown.length;
  return [
    `${table.changes.length} of ${table.rows} posts change`,
    ...table.moves.map(
      ({ label, before, after, count }) =>
        `  ${label.padEnd(12)} ${before.padEnd(8)} → ${after.padEnd(8)} ${String(count).padStart(5)}`,
    ),
    ...(shown.length > 0 ? ['', ...shown.map(line)] : []),
    ...(left > 0 ? [`  … and ${left} more; --most N lists more`] : []),
  ].join('\n');
}
