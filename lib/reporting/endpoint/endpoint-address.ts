/** Longest address taken, in characters. */
const LONGEST = 500;
const OWN_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The address of an organisation's endpoint as it will be used, or null when reports may not go there: only https,
 * without a password or a fragment in it.
 *
 * @param local lets `http://localhost` pass, for tests
 */
export function endpointAddress(typed: string, { local = false } = {}): string | null {
  const text = typed.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  const own = local && OWN_MACHINE.test(url.hostname) && url.protocol === 'http:';
  if (url.protocol !== 'https:' && !own) return null;
  if (url.username || url.password || url.hash) return null;
  return url.href;
}

/** Who receives, as a reader recognises it: `reports.example.org`. */
export const endpointHost = (address: string) => new URL(address).host;

/** What the browser is asked to allow: this site and no other. Ports stand outside of such patterns. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
