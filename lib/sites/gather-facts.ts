import { compileSite } from './compile-site.ts';
import type { SiteDescription, SurfaceDescription } from './define-site.ts';
import { findPlace, type SurfaceOptions } from './find-surface.ts';
import type { HealthFacts } from './health.ts';
import { isOn, unitsOf } from './units.ts';

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
    asksLogin: false,
    saysEmpty: false,
    expectsPosts: place?.surface?.expectsPosts ?? false,
    placeholders: 0,
    evidence: 0,
    minEvidence: site.health.minEvidence,
    mainText: 0,
  };
  if (facts.barred || facts.posts > 0) return facts;
  try {
    return {
      ...facts,
      ...lookUp(document, site),
      ...(place?.readable && askedFor(document, site, place.surface, options)),
    };
  } catch {
    return facts;
  }
}

function lookUp(document: Document, site: SiteDescription): Partial<HealthFacts> {
  const compiled = compileSite(site, document);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const main = compiled.rungs(site.health.main).map((selector) => document.querySelector(selector));
  const region = main.find((each) => each !== null) ?? document.body;
  const text = site.health.main.length > 0 ? (region?.textContent ?? '') : '';
  return {
    otherRenderer: count(compiled.any(site.health.unsupported)) > 0,
    asksLogin: count(compiled.any(site.health.login)) > 0,
    saysEmpty: site.health.emptyWords.some((words) => text.includes(words)),
    placeholders: count(compiled.any(site.post.placeholder)),
    evidence: Math.max(0, ...compiled.rungs(site.health.evidence).map(count)),
    mainText: text.length,
  };
}

/** Asks only whether such elements are there; not a word of them is read. */
function askedFor(
  document: Document,
  site: SiteDescription,
  surface: SurfaceDescription,
  options: SurfaceOptions,
): Pick<HealthFacts, 'unasked'> {
  const compiled = compileSite(site, document);
  const off = unitsOf(site, surface).filter((unit) => !isOn(unit, options));
  return { unasked: off.some((unit) => document.querySelector(compiled.any(unit.item)) !== null) };
}
