import { afterLayout } from './after-layout.ts';
import { type DrawnWarning, drawOver, followAnew, type Surroundings } from './drawn-warning.ts';
import { cutBy } from './place.ts';

type Way = (drawn: DrawnWarning, cutting: Element, around: Surroundings) => void;

/** What is tried in turn where something of the page hides a part of a chip. */
const WAYS: readonly Way[] = [standOutside, standWithin, drawOverPage];

function drawOverPage(drawn: DrawnWarning, _: Element, around: Surroundings): void {
  drawOver(drawn, around);
}

/** Looks after the next layout whether a chip is whole, and stands it elsewhere when it is not. */
export function fitChip(drawn: DrawnWarning, around: Surroundings, ways = WAYS): void {
  const [way, ...others] = ways;
  if (!way) return;
  afterLayout(around.document, () => {
    const cutting = cuttingOf(drawn);
    if (!cutting) return;
    way(drawn, cutting, around);
    fitChip(drawn, around, others);
  });
}

/** Outside what hides it, as long as that is a part of the post: a text that is clipped in its own box. */
function standOutside(drawn: DrawnWarning, cutting: Element, around: Surroundings): void {
  const { host, post } = drawn;
  if (!host || cutting === post.container || !post.container.contains(cutting)) return;
  cutting.before(host.element);
  followAnew(drawn, around);
}

/** On the first line of the words in place of above it: there is always as much room as for the words. */
function standWithin({ host }: DrawnWarning): void {
  host?.box.setAttribute('data-within', '');
}

function cuttingOf({ host, post, layer }: DrawnWarning): Element | null {
  const chip = host?.box.querySelector('.chip');
  const parent = host?.element.parentElement;
  return layer === 'chip' && chip && parent ? cutBy(chip, parent, post.container) : null;
}
