import { compileSite } from './compile-site.ts';
import type { Rungs, SiteDescription } from './define-site.ts';
import { hash } from './post-key.ts';
import type { Health } from './read-post.ts';

/** How a page is built, for those who mend the description of a site. Holds no word, name or address of the page. */
export interface Diagnosis {
  format: 1;
  site: string;
  version: number;
  surface: string | null;
  health: Health['state'];
  posts: number;
  /** For each ladder, how many elements each of its rungs finds in the page. */
  rungs: Record<string, number[]>;
  /** Selectors this browser refused. */
  refused: string[];
  /** Tags, roles and names of attributes around the likely places of posts, outermost first. */
  shapes: string[];
}

/** Most shapes told, and how deep one of them goes. */
const MOST_SHAPES = 60;
const DEPTH = 12;
/** Most elements looked at for shapes. */
const MOST_ELEMENTS = 4_000;
const words = (list: string) => new Set(list.split(' '));
/** Words of the standards, told as they are. Whatever else a page may write is its own, and told as a hash. */
const TAGS = words(
  'a article aside b blockquote br button dd div dl dt em figure footer form h1 h2 h3 h4 h5 h6 header i iframe img label li main nav ol p section span strong table tbody td th tr ul video',
);
const ROLES = words(
  'alert article banner button cell columnheader complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menuitem navigation none note option presentation region row search separator slider status tab table tablist tabpanel textbox toolbar tree treeitem',
);
const ATTRIBUTES = words(
  'aria-label aria-labelledby aria-describedby aria-hidden aria-posinset aria-setsize aria-expanded aria-haspopup aria-level aria-live aria-modal aria-roledescription aria-selected dir lang tabindex hidden contenteditable itemscope',
);
/** Attributes by which developers name the parts of a page; a hash shows whether two values are the same. */
const MARKS = words(
  'data-testid data-e2e data-pagelet data-id data-mcomponent data-ad-rendering-role data-ad-preview data-ad-comet-preview data-component itemprop itemtype',
);
const SECRET = words('style class id href src alt title value name');

/** Tells how a page is built. Reads no text, and of attributes only names, roles and hashes. */
export function diagnose(document: Document, site: SiteDescription, health: Health): Diagnosis {
  const { refused, ...found } = countRungs(document, site);
  return {
    format: 1,
    site: site.id,
    version: site.version,
    surface: health.surface,
    health: health.state,
    posts: health.posts,
    rungs: found.rungs,
    refused,
    shapes: shapesOf(document, site),
  };
}

function countRungs(document: Document, site: SiteDescription): Pick<Diagnosis, 'rungs' | 'refused'> {
  const compiled = compileSite(site, document);
  const rungs: Diagnosis['rungs'] = {};
  for (const [name, ladder] of laddersOf(site)) {
    rungs[name] = compiled.rungs(ladder).map((selector) => document.querySelectorAll(selector).length);
  }
  return { rungs, refused: [...compiled.refused] };
}

/** Every ladder of a description, by the path to it. */
function laddersOf(site: SiteDescription): [string, Rungs][] {
  const ladders: [string, Rungs][] = [];
  const { deny, post, comment, health, units, page } = site;
  const parts = {
    post,
    comment,
    health,
    page,
    ...Object.fromEntries(units.map((unit) => [`unit.${unit.id}`, unit])),
  };
  ladders.push(['deny', deny]);
  for (const [part, value] of Object.entries(parts)) {
    for (const [key, ladder] of Object.entries(value ?? {})) {
      if (Array.isArray(ladder) && !NOT_SELECTORS.has(key)) ladders.push([`${part}.${key}`, ladder]);
    }
  }
  return ladders.filter(([, ladder]) => ladder.length > 0);
}

const NOT_SELECTORS = new Set(['linkParams', 'labels', 'emptyWords', 'cues', 'boilerplate']);

/** The paths of tags to the deepest elements that hold text, each shape once. */
function shapesOf(document: Document, site: SiteDescription): string[] {
  const compiled = compileSite(site, document);
  const main = document.querySelector(compiled.any(site.health.main)) ?? document.body;
  const deny = compiled.any(site.deny);
  const shapes = new Set<string>();
  let looked = 0;
  for (const element of main?.querySelectorAll('[dir], p, span, [lang]') ?? []) {
    if (++looked > MOST_ELEMENTS || shapes.size >= MOST_SHAPES) break;
    if (element.closest(deny)) continue;
    shapes.add(pathTo(element, main!));
  }
  return [...shapes];
}

function pathTo(element: Element, top: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < DEPTH; at = at.parentElement) {
    path.unshift(shapeOf(at));
    if (at === top) break;
  }
  return path.join(' > ');
}

function shapeOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (SECRET.has(name)) return [];
    if (name === 'role') return [`[role=${ROLES.has(value) ? value : code(value)}]`];
    if (MARKS.has(name)) return [`[${name}=${code(value)}]`];
    return [`[${ATTRIBUTES.has(name) ? name : code(name)}]`];
  });
  return (TAGS.has(tag) ? tag : code(tag)) + attributes.slice(0, 8).join('');
}

function code(value: string): string {
  return `#${hash(value).slice(-6)}`;
}
