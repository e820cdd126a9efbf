import { judge } from '../lib/core/judge.ts';
import type { Packs } from '../lib/core/packs.ts';
import type { Counted } from './eval-table.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** Judges a labelled post. `schemes` are those of the lures by id (`schemeOfLure`). */
export function countedRow(
  { row, from }: LabelledRow,
  packs: Packs,
  schemes: ReadonlyMap<string, string | undefined>,
): Counted {
  const { level, kind, role, score, lures, support } = judge(row.post, packs);
  const { id, scheme, severity, size, clear, card } = row;
  return {
    ...{ id, from, label: row.label!, class: row.class ?? row.label!, scheme, severity },
    ...{ size, clear, card, given: support },
    ...{ level, kind, role, score, text: row.post.text.slice(0, 200) },
    found: lures[0] === undefined ? undefined : schemes.get(lures[0]),
  };
}
