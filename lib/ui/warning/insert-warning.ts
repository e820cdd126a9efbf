import { afterLayout } from './after-layout.ts';
import { type DrawnWarning, drawInline, drawOver, type Surroundings } from './drawn-warning.ts';
import { fitChip } from './fit-chip.ts';
import { cutsAround, cutsMore, findChipPlace, findPlace } from './place.ts';

/**
 * Puts a warning into its post. Whether something was cut off is looked at after
 * the browser has laid the page out by itself: asking at once would make it do so in the middle of our task,
 * which on a slow phone takes longer than everything else. What is cut off then moves over the page; the post
 * around it has a fixed height, so nothing jumps.
 * @returns false when it could not be drawn, because its post is not in the page
 */
export function insertWarning(drawn: DrawnWarning, around: Surroundings): boolean {
  const { anchor, container } = drawn.post;
  if (around.asChip(drawn.post)) return insertChip(drawn, around);
  const place = findPlace(anchor, container);
  if (!place) return insertOver(drawn, around);
  const cuts = cutsAround(place.parent, container);
  drawInline(drawn, place, around);
  if (cuts.size > 0) {
    afterLayout(around.document, () => {
      if (drawn.layer === 'inline' && cutsMore(cuts)) drawOver(drawn, around);
    });
  }
  return true;
}

function insertChip(drawn: DrawnWarning, around: Surroundings): boolean {
  const place = findChipPlace(drawn.post.anchor, drawn.post.container);
  if (!place) return insertOver(drawn, around);
  drawInline(drawn, place, around);
  fitChip(drawn, around);
  return true;
}

function insertOver(drawn: DrawnWarning, around: Surroundings): boolean {
  if (!drawn.post.container.isConnected) return false;
  drawOver(drawn, around);
  return true;
}
