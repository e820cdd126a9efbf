import type { PostKind } from './read-post.ts';

/**
 * A site is described as data: selectors and words here, algorithms in code. So a volunteer can mend a
 * selector without reading the code, and a description can never run anything.
 *
 * Every list of selectors is a ladder of rungs, best first: the first rung that yields something wins,
 * and its index is recorded, because a page read from a low rung is a page about to break.
 */
export type Rungs = readonly string[];

/**
 * How a surface is read. The names stand for algorithms: `list` in `find-units.ts`, `page` in `any-page/`, the
 * others in `find-posts.ts`.
 */
export type Strategy = 'posts' | 'photo-viewer' | 'reel' | 'main-text' | 'list' | 'page' | 'never';

export interface SurfaceDescription {
  id: string;
  /** Path patterns, see `match-path.ts`. The first surface that matches is the surface of the page. */
  paths: readonly string[];
  strategy: Strategy;
  /** Where posts may stand. Nothing outside is read; where the page has no region of the first rung, all of it is. */
  scope: Rungs;
  defaultOn: boolean;
  /** The kinds of units that stand here, by id; without it all of the site's. Only for the strategy `list`. */
  units?: readonly string[];
  /** A talk between people: unread unless the reader asked for it, and the popup says why. */
  private?: boolean;
  /** Where a warning stands here, when not as elsewhere on the site. */
  anchor?: AnchorMode;
  /** In place of the site's `deny`, for a surface that the rest of the site must never read. */
  deny?: Rungs;
  /** True when the address names the one post this page is about. */
  permalink?: boolean;
  /** True when a page without posts is worth a warning; false for settings, menus and the like. */
  expectsPosts?: boolean;
}

/**
 * Where a warning stands: as a block before the words, or, where the site measures its rows, as a chip that takes no
 * room and opens it.
 */
export type AnchorMode = 'inlineBeforeMessage' | 'chip';

/** One kind of thing that is marked whole in the page: a post, a comment, a message of a group. */
export interface UnitDescription {
  id: string;
  kind: PostKind;
  /** Read without being asked for. Talks between two people never are. */
  defaultOn: boolean;
  /** The element of one whole unit. */
  item: Rungs;
  /**
   * What the page must hold, and must not hold, for units of this kind to stand here. Where two kinds of talk look
   * alike, the kind named first has a condition and the other takes what is left: unknown means private.
   */
  when?: { has: Rungs; hasNot: Rungs };
  /**
   * Where nothing marks the whole unit, `item` is a mark inside it: the unit is the nearest element around the mark
   * that also holds one of these.
   */
  up?: Rungs;
  /** Items that are, or hold, one of these are left out: what the reader sent, notices of the site. */
  skip: Rungs;
  /**
   * What the reader sent, where nothing but words tells: an item is left out when the label or the words of one of
   * these, up to the first colon, begin or end with one of the words.
   */
  mine?: { label: Rungs; words: readonly string[] };
  /** The author's words inside an item. */
  text: Rungs;
  /** Whether all texts of an item are its words, the longest one alone, or all with their elements kept apart. */
  pick: 'all' | 'longest' | 'apart';
  /** A title that belongs to the words and stands before them. */
  title?: Rungs;
  /** The words stand behind the first of these: the header of an item is made of the same elements as its words. */
  after?: Rungs;
  /** The words stand ahead of the first of these, such as the row of buttons. */
  before?: Rungs;
  /** Places in an item in which no words begin. Unlike `not`, such elements may stand within the words. */
  notIn?: Rungs;
  /** Parts of an item that are not its words: what it answers to, machine summaries, times. */
  not: Rungs;
  /** Parts of an item that quote another post, read as units of their own. */
  quoted: Rungs;
  name: Rungs;
  /** The address of the unit. */
  link: Rungs;
  /** A control that shows the rest of a clipped text. */
  more: Rungs;
  /** Read the caption from the page's own description (`og:description`) where the page draws none; see `page-words.ts`. */
  pageWords?: boolean;
}

/** Where the matter of a page stands, for sites whose pages are one text; without it the page itself is asked. */
export interface PageDescription {
  title: Rungs;
  company: Rungs;
  /** What is said beside the text, such as pay and place; read with it, in page order. */
  facts?: Rungs;
  /** The parts of the text, in page order. */
  block: Rungs;
}

export interface PostDescription {
  /** How posts are found that are not marked whole; `none` where all of them are. */
  strategy: 'messageAnchoredWalk' | 'none';
  /** Elements holding what the author wrote, and nothing else. */
  message: Rungs;
  /** A post also holds one of these (outside comments), so the walk up from the message ends there. */
  containerHas: Rungs;
  /** The walk up also ends at one of these. */
  containerIs: Rungs;
  /** Lists of posts, for pages whose messages carry no mark. */
  containerList: Rungs;
  /** Menu buttons a post has exactly one of. The last resort. */
  menu: Rungs;
  /** How many levels the walk climbs at most. */
  maxUp: number;
  /** Signs that an element with an author is a post and not a suggestion or a composer. */
  action: Rungs;
  /** Elements that hold the author's name. */
  name: Rungs;
  /** The author's link inside a name element, or inside the post when there is none. */
  authorLink: Rungs;
  /** Headings a name may stand in when no name element is marked. */
  heading: Rungs;
  permalink: Rungs;
  /** Links to a picture or video. They name the post only in its header, or when it has no words. */
  mediaLink: Rungs;
  /** Query parameters that carry meaning in a link; all others are tracking and dropped. */
  linkParams: readonly string[];
  /** Runs of text when the message carries no mark. */
  run: Rungs;
  /** Places where a run is not what the author wrote. */
  notRun: Rungs;
  /** Dropped while reading a message: hidden decoys, buttons, icons. */
  dropInText: Rungs;
  /** Elements within the words that break no line although such elements usually do. */
  inline: Rungs;
  /** Elements in which a line of the source is a line of the text, whether the site's styles are there or not. */
  lines: Rungs;
  /** Words that are the site's own and not the author's where they fill an element; `#` is a number. */
  controls: readonly string[];
  /** The same for controls that show the rest of a clipped text. */
  moreWords: readonly string[];
  /** How a clipped text shows it: dots before a button, or a last element of its own that begins with dots. */
  clip: 'ellipsisBeforeButton' | 'dotsInElement';
  imageAlt: ImageAltDescription;
  /** Emptied wrappers of a virtual list. */
  placeholder: Rungs;
  /** Posts embedded in a post, read as units of their own. */
  nested: Rungs;
  /** Where the site opens one post above the page; its copy is whole, the one behind may be clipped. */
  dialog: Rungs;
}

export interface ImageAltDescription {
  strategy: 'quotedAfterCue';
  /** Pictures (not emoji) whose machine description may hold the words on a poster. */
  image: Rungs;
  /** Pictures opened large: their own description counts even without a cue. */
  viewer: Rungs;
  /** Words after which the poster's words follow. */
  cues: readonly string[];
  /** How a machine description without readable words begins; such a text is thrown away. */
  boilerplate: readonly string[];
}

export interface CommentDescription {
  root: Rungs;
  text: Rungs;
  /** A link only comments have, the comment's own address first. */
  link: Rungs;
  /** How the label of a comment begins, per language. */
  labels: readonly string[];
  /** At which addresses a thread stands in a named place, such as a group, and what holds the name. */
  place: { paths: readonly string[]; name: Rungs };
}

export interface HealthDescription {
  /** What a loaded page of this site always has many of. */
  evidence: Rungs;
  minEvidence: number;
  /** The part of the page posts stand in. Empty where its words are private: then they are not even counted. */
  main: Rungs;
  /** Sentences by which the site itself says that there is nothing to show. */
  emptyWords: readonly string[];
  /** Elements by which it says so. */
  empty?: Rungs;
  /** A form that asks to log in. */
  login: Rungs;
  /** Marks of an older or other renderer that is not read. */
  unsupported: Rungs;
}

export interface SiteDescription {
  id: string;
  version: number;
  hosts: readonly string[];
  /** Another way the same site draws its pages: on these hosts too, where the page bears one of these marks. */
  renderer?: { name: string; hosts: readonly string[]; mark: Rungs };
  /** Hosts of the same site that are known and not read: a stale tab gets a word, not silence. */
  unsupportedHosts: readonly string[];
  /** Hosts whose posts are also read where they stand in a frame of another page. */
  framedHosts?: readonly string[];
  authPaths: readonly string[];
  surfaces: readonly SurfaceDescription[];
  /** Nothing inside these is ever read: private chats, navigation, what the reader is typing. */
  deny: Rungs;
  /** The walk up never passes these. */
  stops: Rungs;
  post: PostDescription;
  /** What is marked whole, for surfaces of the strategy `list`. */
  units: readonly UnitDescription[];
  /** For surfaces of the strategy `page`. */
  page?: PageDescription;
  comment: CommentDescription;
  anchor: { mode: AnchorMode };
  /** Any of these classes, with spaces between them, says that the page is dark. */
  dark: { class: string; on: 'html' };
  health: HealthDescription;
}
