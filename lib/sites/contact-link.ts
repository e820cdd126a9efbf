/** Where a link takes the reader to talk in private. */
export type ContactApp = 'zalo' | 'telegram' | 'whatsapp' | 'messenger' | 'phone';

export interface ContactLink {
  app: ContactApp;
  /** What is opened in the end, without the site's own detour that counts who left. */
  href: string;
}

/** Hosts, with whatever stands under them. */
const HOSTS: [string, ContactApp][] = [
  ['zalo.me', 'zalo'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['telegram.dog', 'telegram'],
  ['wa.me', 'whatsapp'],
  ['whatsapp.com', 'whatsapp'],
  ['m.me', 'messenger'],
];

const SCHEMES: Record<string, ContactApp> = {
  'zalo:': 'zalo',
  'tg:': 'telegram',
  'whatsapp:': 'whatsapp',
  'fb-messenger:': 'messenger',
  'tel:': 'phone',
  'sms:': 'phone',
};

/** Sites send outgoing links through a page of their own, which carries the true address. */
const DETOUR = { path: '/l.php', param: 'u' };
const MOST_DETOURS = 2;

/** Reads a link of a page; null when it leads to no private talk. */
export function contactLink(href: string, base: string): ContactLink | null {
  let url = parse(href, base);
  for (let turn = 0; turn < MOST_DETOURS && url?.pathname === DETOUR.path; turn++) {
    url = parse(url.searchParams.get(DETOUR.param) ?? '', base);
  }
  if (!url) return null;
  const app = Object.hasOwn(SCHEMES, url.protocol) ? SCHEMES[url.protocol] : appOf(url);
  return app ? { app, href: url.href } : null;
}

function appOf({ protocol, hostname }: URL): ContactApp | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return HOSTS.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1];
}

const parse = (href: string, base: string) => (href && URL.canParse(href, base) ? new URL(href, base) : null);
