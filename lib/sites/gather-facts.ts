import { compileSite } from './compile-site.ts';
import type { SiteDescription } from './define-site.ts';
import { findPlace, type SurfaceOptions } from './find-surface.ts';
import type { HealthFacts } from './health.ts';
import { type Look, lookAt } from './look.ts';
import { isOn, talkOf, unitsHere } from './units.ts';

/** What a reading and the time spent on the page say; the rest is looked up in the page. */
export type Observed = Pick<
  HealthFacts,
  'posts' | 'found' | 'textless' | 'rung' | 'lowRung' | 'visibleMs' | 'scrolls'
>;

/** Looks the rest of the facts up. Costs a few queries; the text of the page is measured only when no post was read. */
export function gatherFacts(
  document: Document,
  site: SiteDescription,
  href: string,
  options: SurfaceOptions,
  observed: Observed,
): HealthFacts {
  const place = findPlace(site, href, options);
  const facts: HealthFacts = {
    ...observed,
    site: site.id,
    surface: place?.surface?.id ?? null,
    barred: place?.readable ? null : (place?.why ?? 'unsupported'),
    otherRenderer: false,
    unasked: false,
    talk: false,
    asksLogin: false,
    saysEmpty: false,
    expectsPosts: place?.surface?.expectsPosts ?? false,
    placeholders: 0,
    evidence: 0,
    minEvidence: site.health.minEvidence,
    mainText: 0,
  };
  if (!place?.readable) return facts;
  try {
    Object.assign(facts, talkIn(lookAt(site, place.surface, document, href, options)));
    return facts.posts > 0 ? facts : { ...facts, ...lookUp(document, site, facts.talk) };
  } catch {
    return facts;
  }
}

function lookUp(document: Document, site: SiteDescription, talk: boolean): Partial<HealthFacts> {
  const compiled = compileSite(site, document);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const main = compiled.rungs(site.health.main).map((selector) => document.querySelector(selector));
  const region = main.find((each) => each !== null);
  const text = talk || main.length === 0 ? '' : wordsIn(region ?? document.body, compiled.any(site.deny));
  return {
    otherRenderer: count(compiled.any(site.health.unsupported)) > 0,
    asksLogin: count(compiled.any(site.health.login)) > 0,
    saysEmpty:
      site.health.emptyWords.some((words) => text.includes(words)) ||
      count(compiled.any(site.health.empty ?? [])) > 0,
    placeholders: count(compiled.any(site.post.placeholder)),
    evidence: Math.max(0, ...compiled.rungs(site.health.evidence).map(count)),
    mainText: text.length,
  };
}

/** The words of a region, but for what is never read. */
function wordsIn(region: Element, denied: string): string {
  if (region.querySelector(denied) === null) return region.textContent ?? '';
  const walker = region.ownerDocument.createTreeWalker(region, SHOW_ELEMENT_AND_TEXT, (node) => {
    if (node.nodeType === 3) return ACCEPT;
    return (node as Element).matches(denied) ? REJECT : SKIP;
  });
  let words = '';
  while (walker.nextNode()) words += (walker.currentNode as Text).data;
  return words;
}

const SHOW_ELEMENT_AND_TEXT = 5;
const [ACCEPT, REJECT, SKIP] = [1, 2, 3];

/** Asks only which elements of talks are there; not a word of them is read. */
function talkIn(look: Look): Pick<HealthFacts, 'talk' | 'unasked'> {
  const here = unitsHere(look);
  const talks = here.filter((unit) => unit.kind === 'message');
  if (talks.length === 0) return { talk: false, unasked: false };
  const items = look.document.querySelectorAll(look.compiled.any(talks.flatMap((unit) => unit.item)));
  const units = new Set([...items].map((item) => talkOf(look, here, item)));
  const on = [...units].map((unit) => unit !== undefined && isOn(unit, look.options));
  return { talk: true, unasked: on.length > 0 && !on.includes(true) };
}
