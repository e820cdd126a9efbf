import type { SiteDescription, SurfaceDescription, UnitDescription } from './define-site.ts';
import type { SurfaceOptions } from './find-surface.ts';

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
