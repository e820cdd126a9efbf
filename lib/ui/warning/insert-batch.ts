import { afterLayout } from './after-layout.ts';
import { type DrawnWarning, drawInline, drawOver, type Surroundings } from './drawn-warning.ts';
import { fitChips } from './fit-chips.ts';
import { cutsAround, cutsMore, findChipPlace, findPlace } from './place.ts';

/**
 * Puts warnings into their posts: reads first, then writes. Whether something was cut off is looked at after
 * the browser has laid the page out by itself: asking at once would make it do so in the middle of our task,
 * which on a slow phone takes longer than everything else. What is cut off then moves over the page; the post
 * around it has a fixed height, so nothing jumps.
 * @returns how many could not be drawn, because their post is not in the page
 */
export function insertBatch(batch: DrawnWarning[], around: Surroundings): number {
  let notDrawn = 0;
  const planned = batch.map((drawn) => {
    const { anchor, container } = drawn.post;
    if (around.asChip(drawn.post)) return { drawn, place: findChipPlace(anchor, container), cuts: null };
    const place = findPlace(anchor, container);
    return { drawn, place, cuts: place && cutsAround(place.parent, container) };
  });
  for (const { drawn, place } of planned) {
    if (place) drawInline(drawn, place, around);
    else if (drawn.post.container.isConnected) drawOver(drawn, around);
    else notDrawn++;
  }
  const mayBeCut = planned.filter(({ cuts }) => cuts && cuts.size > 0);
  if (mayBeCut.length > 0) {
    afterLayout(around.document, () => {
      const cramped = mayBeCut.filter(
        ({ drawn, cuts }) => drawn.layer === 'inline' && cuts && cutsMore(cuts),
      );
      for (const { drawn } of cramped) drawOver(drawn, around);
    });
  }
  fitChips(batch, around);
  return notDrawn;
}
