import type { Counted, Group, Table } from './eval-table.ts';

/** `97.5 %`, or a dash where there is nothing to count. */
export const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);

/** The table of `countTable` as text for a terminal. */
export function tableInWords(table: Table): string {
  const rounded = (value: number | null) => (value === null ? '–' : value.toFixed(1));
  return [
    ...groupLines('label', table.byLabel),
    '',
    ...(table.byScheme.length > 0 ? [...groupLines('scheme', table.byScheme), ''] : []),
    ...(table.bySize.length > 0 ? [...groupLines('lures', table.bySize), ''] : []),
    ...groupLines('class', table.byClass),
    '',
    ...groupLines('read as', table.byRole),
    '',
    `recall at caution or above   ${percent(table.recall)}`,
    `precision                    ${percent(table.precision)}`,
    `danger at severity 4 and 5   ${percent(table.dangerShare)}, ${percent(table.dangerOfCaught)} of those caught`,
    `false alarms                 ${rounded(table.alarmsPer10000)} per 10,000 innocent posts, ${rounded(table.alarmsPerWeek)} per reader and week`,
    ...distressLines(table),
    ...listed('Missed', table.misses),
    ...listed('False alarms', table.alarms),
    ...listed('In distress, without a card', table.withoutCard),
  ].join('\n');
}

function distressLines({ distress: { rows, given, labelled, right } }: Table): string[] {
  if (rows === 0) return [];
  const labels = labelled > 0 ? `, the right one for ${right} of ${labelled}` : '';
  return [`card with help               ${percent(given / rows)} of ${rows} in distress${labels}`];
}

const cell = (value: string | number) => String(value).padStart(11);

/** One line per group under a heading, in columns. */
export function groupLines(heading: string, groups: readonly Group[]): string[] {
  const width = Math.max(heading.length, ...groups.map((each) => each.name.length));
  const columns = ['rows', 'calm', 'caution', 'danger', 'recall', 'precision'];
  return [
    heading.padEnd(width) + columns.map(cell).join(''),
    ...groups.map(({ name, rows, calm, caution, danger, recall, precision }) =>
      [
        name.padEnd(width),
        ...[rows, calm, caution, danger, percent(recall), percent(precision)].map(cell),
      ].join(''),
    ),
  ];
}

/** Rows under a title, a line each; nothing when there are none. */
export function listed(title: string, rows: readonly Counted[]): string[] {
  if (rows.length === 0) return [];
  const line = (row: Counted) =>
    `  ${row.id} [${[row.scheme, row.role, row.level].filter(Boolean).join(', ')}] ${row.text.replace(/\s+/g, ' ').slice(0, 110)}`;
  return ['', `${title}:`, ...rows.map(line)];
}
