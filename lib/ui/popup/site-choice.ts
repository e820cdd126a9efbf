import type { GuardianStatus } from '../../guardian/guardian-status.ts';
import type { Managed } from '../settings/managed-settings.ts';
import type { SiteChoice } from './popup-page.tsx';

/**
 * The switch of a site, and why it cannot be switched. The popup takes no PIN: that is for the settings. A site that an admin
 * set on but the browser has not granted yet can still be granted.
 */
export function siteChoice(
  site: Pick<SiteChoice, 'id' | 'on'> | undefined,
  managed: Managed,
  guardian: Pick<GuardianStatus, 'by'>,
): SiteChoice | null {
  if (!site) return null;
  const { id, on } = site;
  if (managed.settings.sites?.[id] === on) return { id, on, fixed: 'managed.fixed' };
  return guardian.by === 'nobody' ? { id, on } : { id, on, fixed: 'guardian.fixed' };
}
