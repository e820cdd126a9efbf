import { all, type Look, outermost } from './look.ts';
import { readText } from './read-text.ts';

/** Shortest run that is taken for something an author wrote, when nothing marks it as a message. */
const MIN_RUN = 12;
/** The row of time and badges links to the post itself; shorter runs with such a link are taken for that row. */
const MIN_RUN_WITH_TIME = 40;
/** Links the author wrote: a hashtag, an address outside the site, a number. */
const WRITTEN_LINK = '[href*="/hashtag/"], [href*="l.php?u="], [href^="tel:"], [href^="mailto:"]';
/** What a link shows that the author put in. */
const ADDRESS = /https?:|www\.|\.com\b/u;
/** Most runs read in one post. */
const MAX_RUNS = 60;

/**
 * The longest piece of plain text in a post whose message carries no mark: not in a heading, link, button,
 * link card or comment. `not` are parts that are read on their own.
 */
export function findRun(look: Look, container: Element, not: readonly Element[] = []): Element | null {
  let best: Element | null = null;
  let longest = MIN_RUN - 1;
  for (const run of cleanRuns(look, container, not).slice(0, MAX_RUNS)) {
    const length = lengthOf(look, run);
    if (length > longest) {
      best = run;
      longest = length;
    }
  }
  return best && withSiblings(look, best, container);
}

/** Length of what the author says in a run: links to names, times and cards do not count; 0 for the row that links to the post itself. */
function lengthOf(look: Look, run: Element): number {
  const { dropInText, permalink } = look.site.post;
  const drop = `${look.compiled.any(dropInText)}, a[href]:not(${WRITTEN_LINK})`;
  const { length } = readText([run], drop).text;
  if (length >= MIN_RUN_WITH_TIME) return length;
  // A link to a post that the author wrote shows its address, the time does not.
  const isTime = (link: Element) => !ADDRESS.test(link.textContent ?? '');
  return [...run.querySelectorAll(look.compiled.any(permalink))].some(isTime) ? 0 : length;
}

/** All plain runs of a post, outermost ones only, in page order. */
export function cleanRuns(look: Look, container: Element, not: readonly Element[] = []): Element[] {
  const { compiled, site } = look;
  const notRun = compiled.any(site.post.notRun);
  const deny = compiled.any(site.deny);
  const marks = [compiled.any(site.post.name), compiled.any(site.post.containerHas), 'h1, h2, h3, h4'].join(
    ', ',
  );
  const runs = all(container, compiled.any(site.post.run)).filter((run) => {
    if (run === container || not.some((other) => other.contains(run))) return false;
    const outside = run.closest(notRun) ?? run.closest(deny);
    if (outside && container.contains(outside)) return false;
    return run.querySelector(marks) === null;
  });
  return outermost(runs);
}

/** A text in several paragraphs is several runs in one box: then the box is the message. */
function withSiblings(look: Look, run: Element, container: Element): Element {
  const selector = look.compiled.any(look.site.post.run);
  let best = run;
  while (best.parentElement && best.parentElement !== container) {
    const box = best.parentElement;
    const children = [...box.children];
    if (children.length > 60 || !children.every((child) => child.matches(selector))) break;
    best = box;
  }
  return best;
}
