import type { Rungs, SiteDescription } from './define-site.ts';

/** A description whose selectors were all tried once; those a browser refuses are left out. */
export interface CompiledSite {
  site: SiteDescription;
  /** Selectors the browser refused. A description with some still works, from its other rungs. */
  refused: string[];
  /** The usable rungs of a ladder. */
  rungs(list: Rungs): readonly string[];
  /** All usable rungs as one selector; matches nothing when there are none. */
  any(list: Rungs): string;
}

const NOTHING = ':not(*)';
const compiled = new WeakMap<SiteDescription, CompiledSite>();

/** Compiles a description once per page. `document` is only asked whether it understands a selector. */
export function compileSite(site: SiteDescription, document: Document): CompiledSite {
  const known = compiled.get(site);
  if (known) return known;
  const refused: string[] = [];
  const ladders = new WeakMap<Rungs, { rungs: readonly string[]; any: string }>();
  const probe = document.createElement('p');
  const look = (list: Rungs) => {
    let ladder = ladders.get(list);
    if (!ladder) {
      const rungs = list.filter((selector) => understands(probe, selector) || !refused.push(selector));
      ladder = { rungs, any: rungs.join(', ') || NOTHING };
      ladders.set(list, ladder);
    }
    return ladder;
  };
  const result = {
    site,
    refused,
    rungs: (list: Rungs) => look(list).rungs,
    any: (list: Rungs) => look(list).any,
  };
  compiled.set(site, result);
  return result;
}

function understands(probe: Element, selector: string): boolean {
  try {
    probe.matches(selector);
    probe.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
