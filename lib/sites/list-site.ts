import { defineSite } from './check-site.ts';
import type { ImageAltDescription, PostDescription, SiteDescription } from './define-site.ts';

type Parts = Omit<SiteDescription, 'post' | 'comment' | 'stops'>;

/** A site whose posts are marked whole, described without what only a walk up from a message needs. */
export interface ListSite extends Parts {
  /** Dropped while reading words, besides what is never read. */
  drop: readonly string[];
  /** Query parameters that carry meaning in a link. */
  linkParams: readonly string[];
  placeholder: readonly string[];
  dialog: readonly string[];
  imageAlt?: ImageAltDescription;
}

/** Hidden twins, icons and what the reader types, on every site. */
const DROP = [
  '[aria-hidden="true"], [hidden]',
  'svg, title, script, style, noscript, template, textarea, select, option, video',
  '[contenteditable="true"], [contenteditable=""], [role="textbox"]',
  'button, [role="button"]',
];

const NO_PICTURES: ImageAltDescription = {
  strategy: 'quotedAfterCue',
  image: [],
  viewer: [],
  cues: [],
  boilerplate: [],
};

/** Completes the description of a list site, so that all sites are read by the same code. Throws where it is wrong. */
export function listSite(site: ListSite): SiteDescription {
  const { drop, linkParams, placeholder, dialog, imageAlt = NO_PICTURES, ...rest } = site;
  return defineSite({
    ...rest,
    stops: [],
    post: { ...NO_WALK, dropInText: [...DROP, ...drop], linkParams, placeholder, dialog, imageAlt },
    comment: { root: [], text: [], link: [], labels: [] },
  });
}

const NO_WALK: Omit<PostDescription, 'dropInText' | 'linkParams' | 'placeholder' | 'dialog' | 'imageAlt'> = {
  strategy: 'none',
  message: [],
  containerHas: [],
  containerIs: [],
  containerList: [],
  menu: [],
  maxUp: 0,
  action: [],
  name: [],
  authorLink: [],
  heading: [],
  permalink: [],
  mediaLink: [],
  run: [],
  notRun: [],
  clip: 'ellipsisBeforeButton',
  nested: [],
};
