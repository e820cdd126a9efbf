import { BUTTONS } from './buttons.ts';
import type { ImageAltDescription, PostDescription, SiteDescription } from './define-site.ts';

type Parts = Omit<SiteDescription, 'post' | 'comment' | 'stops'>;

/** A site whose posts are marked whole, described without what only a walk up from a message needs. */
export interface ListSite extends Parts {
  /** Dropped while reading words, besides what is never read. */
  drop: readonly string[];
  inline?: readonly string[];
  lines?: readonly string[];
  controls?: readonly string[];
  moreWords?: readonly string[];
  clip?: PostDescription['clip'];
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
  BUTTONS,
];

const NO_PICTURES: ImageAltDescription = {
  strategy: 'quotedAfterCue',
  image: [],
  viewer: [],
  cues: [],
  boilerplate: [],
};

/** Completes the description of a list site, so that all sites are read by the same code. */
export function listSite(site: ListSite): SiteDescription {
  const { drop, linkParams, placeholder, dialog, imageAlt = NO_PICTURES, ...more } = site;
  const {
    inline = [],
    lines = [],
    controls = [],
    moreWords = [],
    clip = 'ellipsisBeforeButton',
    ...rest
  } = more;
  const reading = { dropInText: [...DROP, ...drop], inline, lines, controls, moreWords, clip };
  return {
    ...rest,
    stops: [],
    post: { ...NO_WALK, ...reading, linkParams, placeholder, dialog, imageAlt },
    comment: { root: [], text: [], link: [], labels: [], place: { paths: [], name: [] } },
  };
}

type Reading = 'dropInText' | 'inline' | 'lines' | 'controls' | 'moreWords' | 'clip';
type Given = Reading | 'linkParams' | 'placeholder' | 'dialog' | 'imageAlt';

const NO_WALK: Omit<PostDescription, Given> = {
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
  nested: [],
};
