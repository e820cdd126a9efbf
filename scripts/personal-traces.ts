/** Hosts that belong to nobody, or to the site itself, may stand in a fixture. */
const NOBODY = /(?:^|\.)example(?:\.(?:com|net|org|vn))?$/u;
/** Numbers written for this project: 0900 000 xxx, in any spelling and with the country before it. */
const INVENTED_NUMBER = /^(?:\+?84|0)?9?00?0?000?\d{0,3}$/u;

/**
 * What in a page may point to a real person: numbers, addresses, tokens of a session, ids. One sentence each, empty for
 * a page that may be kept. Looks at the whole source, so that nothing hides in an attribute.
 *
 * @param hosts hosts of the site the page is of
 */
export function personalTraces(html: string, hosts: readonly string[]): string[] {
  const traces: string[] = [];
  const add = (what: string, found: Iterable<string>) => {
    for (const each of new Set(found)) traces.push(`${what}: ${each.slice(0, 60)}`);
  };
  add(
    'an e-mail address',
    (html.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/giu) ?? []).filter((each) => !/@[\w.-]*example\b/u.test(each)),
  );
  add(
    'a telephone number',
    (html.match(/(?<![\w.])(?:\+84|0)(?:[ .-]?\d){9}(?!\d)/gu) ?? []).filter((each) => !isInvented(each)),
  );
  add(
    'a long number, like an id',
    (html.match(/(?<!\d)[1-9]\d{11,}(?!\d)/gu) ?? []).filter((each) => !/0{8}/u.test(each)),
  );
  add('a token', (html.match(/[\w-]{24,}/gu) ?? []).filter(isToken));
  add(
    'a parameter of a session',
    html.match(/(?:__cft__\[?\d?\]?|fb_dtsg|jazoest|lsd|csrf\w*|sessionid)=[^"&\s]{9,}/gu) ?? [],
  );
  add(
    'an address of another site',
    [...html.matchAll(/https?:\/\/([\w.-]+)/gu)]
      .map((found) => found[1]!)
      .filter((host) => !mayStand(host, hosts)),
  );
  return traces;
}

function isInvented(number: string): boolean {
  const digits = number.replace(/\D/gu, '').replace(/^84/u, '0');
  return INVENTED_NUMBER.test(digits) || /^0900000\d{3}$/u.test(digits);
}

/** Small and capital letters and digits mixed, as no word is; "mau" again and again says that it was made up. */
function isToken(text: string): boolean {
  return !/mau.*mau/iu.test(text) && /\d/u.test(text) && /[a-z]/u.test(text) && /[A-Z]/u.test(text);
}

function mayStand(host: string, hosts: readonly string[]): boolean {
  if (NOBODY.test(host) || /^(?:www\.)?(?:schema|w3)\.org$/u.test(host)) return true;
  return hosts.some(
    (own) => host === own || host.endsWith(`.${own.replace(/^www\./u, '')}`) || own.endsWith(host),
  );
}
