import type { AnchorMode, SiteDescription, SurfaceDescription, UnitDescription } from './define-site.ts';
import type { SurfaceOptions } from './find-surface.ts';
import type { Look } from './look.ts';

/** The kinds of units that stand on a surface; none unless it is read as a list or a page with cards. */
export function unitsOf(site: SiteDescription, surface: SurfaceDescription): readonly UnitDescription[] {
  if (surface.strategy !== 'list' && surface.strategy !== 'page') return [];
  const { units } = surface;
  return units ? site.units.filter((unit) => units.includes(unit.id)) : site.units;
}

/** Whether the reader wants units of this kind read. */
export function isOn(unit: UnitDescription, options: SurfaceOptions): boolean {
  return (
    options.enabled?.[unit.id] ??
    (unit.kind === 'comment' ? (options.comments ?? unit.defaultOn) : unit.defaultOn)
  );
}

/** The kinds of units that can stand in the page as it is now. Asks only which elements are there. */
export function unitsHere(look: Look): readonly UnitDescription[] {
  const has = (rungs: readonly string[]) => look.document.querySelector(look.compiled.any(rungs)) !== null;
  return unitsOf(look.site, look.surface).filter(({ when }) => !when || (has(when.has) && !has(when.hasNot)));
}

/** Which kind of talk a message belongs to: of two that look alike, the one that is named first. */
export function talkOf(
  look: Look,
  here: readonly UnitDescription[],
  item: Element,
): UnitDescription | undefined {
  return here.find((unit) => unit.kind === 'message' && item.matches(look.compiled.any(unit.item)));
}

/** The kinds of talk of a site that are read only when the reader asks for it. */
export function talksToAsk(site: SiteDescription): readonly UnitDescription[] {
  return site.units.filter((unit) => unit.kind === 'message' && !unit.defaultOn);
}

/** Where a warning stands on a surface. */
export function anchorMode(site: SiteDescription, surface: string): AnchorMode {
  return site.surfaces.find(({ id }) => id === surface)?.anchor ?? site.anchor.mode;
}
