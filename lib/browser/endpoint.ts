import { browser } from '#imports';
import { endpointAddress, originPattern } from '../reporting/endpoint/endpoint-address.ts';

/** As `endpointAddress`; builds for end-to-end tests may send to the own machine without encryption. */
export const checkEndpoint = (typed: string): string | null =>
  endpointAddress(typed, { local: import.meta.env.MODE === 'e2e' });

/**
 * Asks the reader to allow reports to one site. Call it first thing in a click: browsers ask only then.
 * False when the reader said no.
 */
export function askToReach(address: string): Promise<boolean> {
  const origins = [originPattern(address)];
  // Firefox also asks for what kind of data will leave, and knows no other way than this.
  const asked =
    import.meta.env.BROWSER === 'firefox' ? { origins, data_collection: ['websiteContent'] } : { origins };
  return browser.permissions.request(asked as { origins: string[] });
}
