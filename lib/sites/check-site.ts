import type { SiteDescription } from './define-site.ts';

/** Longest selector a description may hold. Longer ones are positional queries that break within weeks. */
export const MAX_SELECTOR = 200;
/** Most rungs a ladder may have. */
export const MAX_RUNGS = 12;

type Kind = 'text' | 'number' | 'flag' | 'rungs' | 'words' | 'anything';
type Shape = { [key: string]: Kind | Shape };

const SURFACE: Shape = {
  id: 'text',
  paths: 'words',
  strategy: 'text',
  scope: 'rungs',
  defaultOn: 'flag',
  'units?': 'words',
  'private?': 'flag',
  'anchor?': 'text',
  'deny?': 'rungs',
  'permalink?': 'flag',
  'expectsPosts?': 'flag',
};

const UNIT: Shape = {
  id: 'text',
  kind: 'text',
  defaultOn: 'flag',
  item: 'rungs',
  'when?': { has: 'rungs', hasNot: 'rungs' },
  'up?': 'rungs',
  skip: 'rungs',
  'mine?': { label: 'rungs', words: 'words' },
  text: 'rungs',
  pick: 'text',
  'title?': 'rungs',
  'after?': 'rungs',
  'before?': 'rungs',
  'notIn?': 'rungs',
  not: 'rungs',
  quoted: 'rungs',
  name: 'rungs',
  link: 'rungs',
  more: 'rungs',
  'pageWords?': 'flag',
};

const SITE: Shape = {
  id: 'text',
  version: 'number',
  hosts: 'words',
  'renderer?': { name: 'text', hosts: 'words', mark: 'rungs' },
  unsupportedHosts: 'words',
  'framedHosts?': 'words',
  authPaths: 'words',
  surfaces: 'anything',
  deny: 'rungs',
  stops: 'rungs',
  post: {
    strategy: 'text',
    message: 'rungs',
    containerHas: 'rungs',
    containerIs: 'rungs',
    containerList: 'rungs',
    menu: 'rungs',
    maxUp: 'number',
    action: 'rungs',
    name: 'rungs',
    authorLink: 'rungs',
    heading: 'rungs',
    permalink: 'rungs',
    mediaLink: 'rungs',
    linkParams: 'words',
    run: 'rungs',
    notRun: 'rungs',
    dropInText: 'rungs',
    inline: 'rungs',
    lines: 'rungs',
    controls: 'words',
    moreWords: 'words',
    clip: 'text',
    imageAlt: { strategy: 'text', image: 'rungs', viewer: 'rungs', cues: 'words', boilerplate: 'words' },
    placeholder: 'rungs',
    nested: 'rungs',
    dialog: 'rungs',
  },
  units: 'anything',
  'page?': { title: 'rungs', company: 'rungs', 'facts?': 'rungs', block: 'rungs' },
  comment: {
    root: 'rungs',
    text: 'rungs',
    link: 'rungs',
    labels: 'words',
    place: { paths: 'words', name: 'rungs' },
  },
  anchor: { mode: 'text' },
  dark: { class: 'text', on: 'text' },
  health: {
    evidence: 'rungs',
    minEvidence: 'number',
    main: 'rungs',
    emptyWords: 'words',
    'empty?': 'rungs',
    login: 'rungs',
    unsupported: 'rungs',
  },
};

const STRATEGIES = ['posts', 'photo-viewer', 'reel', 'main-text', 'list', 'page', 'never'];
const KINDS = ['post', 'comment', 'message'];
const ANCHORS = ['inlineBeforeMessage', 'chip'];

/**
 * Looks for mistakes in a description without touching a page.
 * @returns one sentence per mistake, empty when the description is sound.
 */
export function checkSite(site: unknown): string[] {
  const problems = checkShape(site, SITE, 'site');
  const surfaces = (site as SiteDescription | null)?.surfaces;
  if (!Array.isArray(surfaces) || surfaces.length === 0) return [...problems, 'site.surfaces is empty'];
  const units = Array.isArray((site as SiteDescription).units) ? (site as SiteDescription).units : [];
  const ids = units.map((unit) => unit?.id);
  if (!ANCHORS.includes((site as SiteDescription).anchor?.mode)) problems.push('site.anchor.mode is unknown');
  surfaces.forEach((surface, index) => {
    const where = `site.surfaces[${index}]`;
    problems.push(...checkShape(surface, SURFACE, where));
    if (!STRATEGIES.includes(surface?.strategy)) problems.push(`${where}.strategy is unknown`);
    if (surface?.anchor && !ANCHORS.includes(surface.anchor)) problems.push(`${where}.anchor is unknown`);
    for (const id of surface?.units ?? [])
      if (!ids.includes(id)) problems.push(`${where}.units names ${id}, which is no unit of the site`);
  });
  units.forEach((unit, index) => {
    const where = `site.units[${index}]`;
    problems.push(...checkShape(unit, UNIT, where));
    if (!KINDS.includes(unit?.kind)) problems.push(`${where}.kind is unknown`);
    if (!['all', 'longest', 'apart'].includes(unit?.pick)) problems.push(`${where}.pick is unknown`);
  });
  return problems;
}

/**
 * Hands the description back, or throws with every mistake in it. For the build, so that no page spends the first moments
 * of every visit on it.
 */
export function defineSite(site: SiteDescription): SiteDescription {
  const problems = checkSite(site);
  if (problems.length > 0) throw new Error(`The description of a site is wrong:\n${problems.join('\n')}`);
  return site;
}

function checkShape(value: unknown, shape: Shape, where: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where} is no object`];
  const found = value as Record<string, unknown>;
  const known = new Set(Object.keys(shape).map((key) => key.replace('?', '')));
  const problems = Object.keys(found)
    .filter((key) => !known.has(key))
    .map((key) => `${where}.${key} is unknown`);
  for (const [key, kind] of Object.entries(shape)) {
    const name = key.replace('?', '');
    const path = `${where}.${name}`;
    if (found[name] === undefined) {
      if (!key.endsWith('?')) problems.push(`${path} is missing`);
    } else if (typeof kind === 'object') problems.push(...checkShape(found[name], kind, path));
    else problems.push(...checkValue(found[name], kind, path));
  }
  return problems;
}

function checkValue(value: unknown, kind: Kind, path: string): string[] {
  if (kind === 'anything') return [];
  if (kind === 'text') return typeof value === 'string' && value !== '' ? [] : [`${path} is no text`];
  if (kind === 'number') return Number.isInteger(value) ? [] : [`${path} is no whole number`];
  if (kind === 'flag') return typeof value === 'boolean' ? [] : [`${path} is neither true nor false`];
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string'))
    return [`${path} is no list of texts`];
  if (kind === 'words') return [];
  const problems = value
    .filter((each: string) => each.length > MAX_SELECTOR)
    .map((each: string) => `${path} holds a selector longer than ${MAX_SELECTOR}: ${each.slice(0, 40)}…`);
  if (value.length > MAX_RUNGS) problems.push(`${path} has more than ${MAX_RUNGS} rungs`);
  return problems;
}
