import type { SiteDescription } from '../lib/sites/define-site.ts';
import { InventedWords } from './invented-words.ts';

/** Parts that say nothing about where posts stand. */
const DROPPED =
  'script:not([type^="application/ld+json"]), style, link, meta, noscript, base, object, embed, source, track';
/** Attributes whose values are words of the standards or names developers gave, and never a person's. */
const KEPT = new Set(
  'role dir lang tabindex type hidden class itemprop itemtype itemscope width height colspan rowspan viewBox rel contenteditable'.split(
    ' ',
  ),
);
const KEPT_PATTERN =
  /^(?:aria-(?:hidden|posinset|setsize|expanded|haspopup|level|live|modal|roledescription|selected|controls)|data-(?:testid|e2e|pagelet|mcomponent|ad-[\w-]+|component|type|visualcompletion|virtualized|0))$/u;
const REFERENCES = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-owns']);
/** Parts of a style by which a page is read or hidden. */
const STYLE = /(?:display|visibility|white-space|min-height|height|position|overflow)\s*:\s*[\w-]+(?:px)?/giu;

/**
 * Takes everything of people out of a saved page, in place: words become invented ones, digits zeros, addresses lose their
 * names and ids, pictures and scripts go. What the description of the site looks for stays, so that the page is still read
 * the same way.
 */
export function scrubPage(document: Document, site: SiteDescription): void {
  const scrubber = new Scrubber(site);
  for (const each of [...document.querySelectorAll(DROPPED)]) each.remove();
  const walker = document.createTreeWalker(document.documentElement, 1 | 4 | 128);
  const nodes: Node[] = [document.documentElement];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (node.nodeType === 8) (node as Comment).remove();
    else if (node.nodeType === 3) (node as Text).data = scrubber.text(node as Text);
    else scrubber.element(node as Element);
  }
}

class Scrubber {
  readonly #site: SiteDescription;
  readonly #words = new InventedWords();
  readonly #ids = new Map<string, string>();
  /** Words of the site by which a page is understood: they are nobody's. */
  readonly #siteWords: string[];
  /** Pieces of addresses and values that selectors ask for. */
  readonly #asked: string[];

  constructor(site: SiteDescription) {
    this.#site = site;
    const { comment, health, post } = site;
    this.#siteWords = [
      ...[...comment.labels, ...health.emptyWords, ...post.imageAlt.cues, ...post.imageAlt.boilerplate],
      ...['Xem thêm', 'See more', 'Thu gọn', 'See less', 'Ẩn bớt', 'Hiện thêm', 'Show more'],
    ].sort((a, b) => b.length - a.length);
    this.#asked = [...JSON.stringify(site).matchAll(/[*^$~|]?=\\?["']([^"'\\]+)\\?["']/gu)].map(
      (found) => found[1]!,
    );
  }

  text(node: Text): string {
    if (node.parentElement?.tagName === 'SCRIPT') return this.#json(node.data);
    return this.#phrase(node.data);
  }

  element(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      const scrubbed = this.#attribute(name.toLowerCase(), value);
      if (scrubbed === null) element.removeAttribute(name);
      else if (scrubbed !== value) element.setAttribute(name, scrubbed);
    }
  }

  #attribute(name: string, value: string): string | null {
    if (name.startsWith('on') || /^(?:srcset|srcdoc|nonce|integrity|action|ping|poster|value)$/u.test(name))
      return null;
    if (name === 'src') return 'data:,';
    if (name === 'href') return this.#address(value);
    if (name === 'style') return (value.match(STYLE) ?? []).join('; ') || null;
    if (REFERENCES.has(name))
      return value
        .split(/\s+/u)
        .map((id) => this.#id(id))
        .join(' ');
    if (KEPT.has(name) || KEPT_PATTERN.test(name)) return value;
    if (/^(?:alt|aria-label|title|placeholder)$/u.test(name)) return this.#phrase(value);
    return this.#value(value);
  }

  /** Invented words, with those of the site left in their places. */
  #phrase(text: string): string {
    const trimmed = text.trim();
    for (const known of this.#siteWords) {
      const at = text.indexOf(known);
      if (at >= 0 && (trimmed === known || known.length > 6)) {
        return this.#phrase(text.slice(0, at)) + known + this.#phrase(text.slice(at + known.length));
      }
    }
    return this.#words.scrub(text);
  }

  /** What a selector asks for stays; of the rest only the shape. */
  #value(value: string): string {
    if (value === '' || /^(?:true|false|\d{1,3})$/u.test(value)) return value;
    const asked = this.#asked.find((piece) => piece.length > 2 && value.includes(piece));
    const sign = /^-/u.test(value) ? '-' : '';
    return asked ?? (/^-?\d+$/u.test(value) ? `${sign}1` : 'x');
  }

  #id(id: string): string {
    const asked = this.#asked.find((piece) => piece.length > 3 && id.startsWith(piece)) ?? '';
    const known = this.#ids.get(id) ?? `${asked || 'id-'}${this.#ids.size + 1}`;
    this.#ids.set(id, known);
    return known;
  }

  #address(href: string): string {
    if (href === '' || /^[#?]/u.test(href))
      return href.startsWith('?') ? href.replace(/=[^&]*/gu, '=x').slice(0, 40) : '#';
    let url: URL;
    try {
      url = new URL(href, `https://${this.#site.hosts[0]}`);
    } catch {
      return '#';
    }
    if (!/^https?:$/u.test(url.protocol)) return '#';
    const own = this.#site.hosts.includes(url.hostname) || this.#site.unsupportedHosts.includes(url.hostname);
    const origin = /^https?:/u.test(href) ? (own ? url.origin : 'https://example.org') : '';
    const path = url.pathname
      .split('/')
      .map((piece) => this.#piece(piece))
      .join('/');
    const query = [...url.searchParams.keys()]
      .filter((key) => /^[a-z_]{1,24}$/u.test(key))
      .map((key) => `${key}=1`);
    return `${origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  }

  /** A word of the site's own addresses stays; a name becomes an invented one and a number a small one. */
  #piece(piece: string): string {
    if (piece === '' || this.#asked.some((asked) => asked.split('/').includes(piece))) return piece;
    if (
      this.#site.surfaces.some((surface) => surface.paths.some((path) => path.split(/[/?]/u).includes(piece)))
    )
      return piece;
    const sign = piece.startsWith('@') ? '@' : '';
    const end = /\.(?:html?|php)$/u.exec(piece)?.[0] ?? '';
    return /^\d+$/u.test(piece) ? '1000' : `${sign}mau${end}`;
  }

  #json(source: string): string {
    try {
      return JSON.stringify(this.#thing(JSON.parse(source)));
    } catch {
      return '{}';
    }
  }

  #thing(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#thing(each, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#thing(each, name)]));
    }
    if (typeof value !== 'string' || key.startsWith('@')) return typeof value === 'number' ? 1 : value;
    return /^https?:/u.test(value)
      ? 'https://example.org/'
      : this.#words.scrub(value.replace(/<[^>]*>|&\w+;/gu, ' '));
  }
}
