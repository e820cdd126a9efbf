import type { Post } from '../lib/core/post.ts';
import type { Level } from '../lib/core/verdict.ts';
import { DISGUISES, disguised } from './disguise.ts';
import { share } from './eval-table.ts';
import { percent } from './eval-words.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** What one disguise does to the rows given. */
export interface DisguiseGroup {
  name: string;
  says: string;
  /** Rows the disguise changed at all, lures and innocents. */
  changed: number;
  recall: number | null;
  /** Lures caught as they were written and missed in disguise. */
  lost: number;
  /** Innocents calm as they were written and warned about in disguise. */
  newAlarms: number;
}

export interface DisguiseTable {
  seed: number;
  /** Recall without any disguise. */
  plain: number | null;
  groups: DisguiseGroup[];
  lost: { id: string | number; disguise: string; text: string }[];
  newAlarms: { id: string | number; disguise: string; text: string }[];
}

/** Judges every row once as written and once per disguise. Of each disguise a tenth of `worst` rows are listed. */
export function disguiseTable(
  rows: readonly LabelledRow[],
  levelOf: (post: Post) => Level,
  seed: number,
  worst: number,
): DisguiseTable {
  const plain = rows.map(({ row }) => levelOf(row.post) !== 'calm');
  const bad = rows.map(({ row }) => row.label !== 'innocent');
  const lures = bad.filter(Boolean).length;
  const table: DisguiseTable = {
    ...{ seed, groups: [], lost: [], newAlarms: [] },
    plain: share(plain.filter((flagged, i) => flagged && bad[i]).length, lures),
  };
  for (const disguise of DISGUISES) {
    const group: DisguiseGroup = {
      ...{ name: disguise.name, says: disguise.says, changed: 0, recall: null, lost: 0, newAlarms: 0 },
    };
    let caught = 0;
    for (const [i, { row }] of rows.entries()) {
      const text = disguised(row.post.text, disguise, seed);
      const same = text === row.post.text;
      const flagged = same ? plain[i]! : levelOf({ ...row.post, text }) !== 'calm';
      if (!same) group.changed++;
      if (bad[i] && flagged) caught++;
      if (flagged === plain[i] || flagged === bad[i]) continue;
      const list = bad[i] ? table.lost : table.newAlarms;
      if (bad[i]) group.lost++;
      else group.newAlarms++;
      if (list.filter((each) => each.disguise === disguise.name).length < Math.ceil(worst / 10))
        list.push({ id: row.id, disguise: disguise.name, text: text.slice(0, 200) });
    }
    group.recall = share(caught, lures);
    table.groups.push(group);
  }
  return table;
}

/** The table as text for a terminal. */
export function disguiseInWords(table: DisguiseTable): string {
  const width = Math.max(...table.groups.map(({ name }) => name.length)) + 2;
  const line = (name: string, cells: readonly string[], says: string) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}   ${says}`.trimEnd();
  const listed = (title: string, rows: DisguiseTable['lost']) =>
    rows.length === 0
      ? []
      : [
          '',
          `${title}:`,
          ...rows.map(
            (row) => `  ${row.id} [${row.disguise}] ${row.text.replace(/\s+/g, ' ').slice(0, 110)}`,
          ),
        ];
  return [
    line('disguise', ['changed', 'recall', 'lost', 'new alarms'], ''),
    line('(none)', ['', percent(table.plain), '', ''], ''),
    ...table.groups.map(({ name, says, changed, recall, lost, newAlarms }) =>
      line(name, [String(changed), percent(recall), String(lost), String(newAlarms)], says),
    ),
    ...listed('Lost in disguise', table.lost),
    ...listed('New alarms', table.newAlarms),
  ].join('\n');
}
