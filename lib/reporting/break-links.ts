const SCHEME = /\bhttps?:\/\/([^\s/?#<>"']+)/giu;
/** A bare address that chat programs turn into a link: a host ending in letters, then a path. */
const BARE = /(?<![\p{L}\p{N}@[\]./-])((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?=\/)/giu;

/**
 * Makes every web address in a text unclickable: `https://t.me/x` → `hxxps://t[.]me/x`.
 * A forwarded report must not spread the link it warns about (sharing one can be fined).
 */
export function breakLinks(text: string): string {
  const dots = (host: string) => host.replaceAll('.', '[.]');
  return text
    .replace(SCHEME, (whole, host: string) => `hxxp${/^https/i.test(whole) ? 's' : ''}://${dots(host)}`)
    .replace(BARE, dots);
}
