import { type DrawnWarning, drawInline, drawOver, type Surroundings } from './drawn-warning.ts';
import { cutsAround, cutsMore, findPlace } from './place.ts';

/**
 * Puts warnings into their posts: reads first, writes once, then looks whether something was cut off, so that
 * the page is laid out twice however many posts there are.
 * @returns how many could not be drawn, because their post is not in the page
 */
export function insertBatch(batch: DrawnWarning[], around: Surroundings): number {
  let notDrawn = 0;
  const planned = batch.map((drawn) => {
    const place = findPlace(drawn.post.anchor, drawn.post.container);
    return { drawn, place, cuts: place && cutsAround(place.parent, drawn.post.container) };
  });
  for (const { drawn, place } of planned) {
    if (place) drawInline(drawn, place, around);
    else if (drawn.post.container.isConnected) drawOver(drawn, around);
    else notDrawn++;
  }
  const cramped = planned.filter(({ cuts }) => cuts !== null && cutsMore(cuts));
  for (const { drawn } of cramped) drawOver(drawn, around);
  return notDrawn;
}
