import type { Hotline } from './hotline.ts';

/** How old the newest evidence of a shown line may be. A wrong number costs a frightened person minutes. */
export const MAX_AGE_MONTHS = 24;

/** Whether a reader may see this line at all. Every public function of this folder asks here first. */
export function displayable(hotline: Hotline): boolean {
  switch (hotline.display) {
    case 'show':
    case 'show-secondary':
      return true;
    case 'show-after-call-test':
      return hotline.lastCallTest !== null;
    default:
      // `hold`, and any word a damaged pack might carry.
      return false;
  }
}

/** The newest evidence for a line, `YYYY-MM-DD`: an answered call counts like a source. */
export function newestEvidence(hotline: Hotline): string {
  const { lastCallTest, verifiedOn } = hotline;
  if (lastCallTest !== null && lastCallTest > verifiedOn) return lastCallTest;
  return verifiedOn;
}

/** Whether the newest evidence is older than {@link MAX_AGE_MONTHS} on the given day (`YYYY-MM-DD`). */
export function isStale(hotline: Hotline, today: string): boolean {
  const [year, month] = newestEvidence(hotline).split('-').map(Number);
  const months = (year ?? 0) * 12 + (month ?? 0) - 1 + MAX_AGE_MONTHS;
  const day = newestEvidence(hotline).slice(8);
  const limit = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${day}`;
  return today > limit;
}

/**
 * What a build carries: only lines a reader may see, without maintainers' notes.
 * A number on hold is then not merely hidden, it is absent.
 */
export function shippable(hotlines: readonly Hotline[]): Hotline[] {
  return hotlines.filter(displayable).map((hotline) => ({ ...hotline, notes: '' }));
}
