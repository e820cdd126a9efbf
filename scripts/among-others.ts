import { type LabelledRow, withText } from './labelled-rows.ts';

/** Every so many posts of each kind are told once more among others. */
const EVERY_LURE = 2;
const EVERY_INNOCENT = 4;
/** Posts of no consequence, and short: what somebody would write around an offer to hide it. */
const SMALL_TALK = /^(?:everyday|comment|story|sale|service)$/;
const MOST_UNITS = 220;
/** Far from the next, so that neighbours of one writer do not meet; no chance is in it. */
const STRIDE = 7919;

/**
 * Some of the posts once more, wrapped in small talk by others as an offer is that wants to pass for a story: so that
 * harmless words beside a lure do not speak for it. Innocent ones too, or small talk would speak for a lure.
 */
export function amongOthers(rows: readonly LabelledRow[]): LabelledRow[] {
  const talk = rows
    .filter(({ row }) => row.label === 'innocent' && SMALL_TALK.test(row.class ?? ''))
    .map(({ row }) => row.post.text)
    .filter((text) => text.length <= MOST_UNITS);
  if (talk.length === 0) return [];
  let next = 0;
  const chat = () => talk[(next++ * STRIDE) % talk.length]!;
  const lures = rows.filter(({ row }) => row.label !== 'innocent');
  const innocents = rows.filter(({ row }) => row.label === 'innocent');
  return [
    ...lures
      .filter((_, i) => i % EVERY_LURE === 0)
      .map((each) => withText(each, `${chat()}\n${each.row.post.text}\n${chat()}`)),
    ...innocents
      .filter((_, i) => i % EVERY_INNOCENT === 0)
      .map((each) => withText(each, `${chat()}\n${each.row.post.text}`)),
  ];
}
