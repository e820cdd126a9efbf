import { cleanLine, isInvisible, isSpace } from './clean-text.ts';
import { TextMap } from './text-map.ts';

/** Longest text that is read from one post, in UTF-16 units. */
export const MAX_TEXT = 20_000;
/** Longest `alt` that is taken for an emoji. */
const MAX_EMOJI = 16;
/** Most nodes looked at in one post; a page that nests more is playing games. */
const MAX_NODES = 20_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

export interface TextRead {
  text: string;
  /** True when the text breaks off with an ellipsis right before a button. */
  clipped: boolean;
  rangesOf(start: number, end: number): Range[];
}

/** What a site does differently inside its words; see `PostDescription`. */
export interface TextWays {
  inline: string;
  lines: string;
  controls: readonly string[];
  moreWords: readonly string[];
  clip: 'ellipsisBeforeButton' | 'dotsInElement';
  /** Keeps the words of different elements apart, as on a card whose pieces only its style sets apart. */
  apart: boolean;
  /** Elements that are read on their own. */
  except?: ReadonlySet<Element>;
}

const PLAIN: TextWays = {
  inline: '',
  lines: '',
  controls: [],
  moreWords: [],
  clip: 'ellipsisBeforeButton',
  apart: false,
};
/** Longest label of a control, and most elements in it. */
const MAX_LABEL = 40;
const MAX_LABEL_PARTS = 4;

/**
 * Reads what a person sees as words in `roots`, one after the other: hidden twins, buttons and icons are
 * dropped (`drop`), emoji pictures become their character, blocks become lines. Never uses `innerText`,
 * which forces a layout. The text is NFC without invisible characters, at most `MAX_TEXT` long.
 */
export function readText(roots: readonly Element[], drop: string, ways: Partial<TextWays> = {}): TextRead {
  const reader = new Reader(drop, { ...PLAIN, ...ways });
  for (const root of roots) reader.read(root);
  const { map } = reader;
  return {
    text: map.text,
    clipped: reader.clippedAt >= 0 && reader.clippedAt === map.text.length,
    rangesOf: (start, end) => map.rangesOf(start, end),
  };
}

class Reader {
  readonly map = new TextMap();
  /** Length of the text when a button after an ellipsis was met. */
  clippedAt = -1;
  readonly #drop: string;
  readonly #ways: TextWays;
  #nodes = 0;
  /** What separates the next character from the last: '', ' ' or a newline. */
  #gap = '';
  #gapNode: Node | null = null;
  #gapFrom = 0;
  /** The last element left out; it ends no line. */
  #dropped: Node | null = null;
  #asked: Text | null = null;
  #answer = false;

  constructor(drop: string, ways: TextWays) {
    this.#drop = drop;
    this.#ways = ways;
  }

  read(root: Element): void {
    this.#break();
    if (this.#isControl(root)) return;
    let node: Node | null = root;
    while (node && this.map.text.length < MAX_TEXT && this.#nodes++ < MAX_NODES) {
      const inside: Node | null = this.#enter(node, root) ? node.firstChild : null;
      if (inside) node = inside;
      else node = this.#next(node, root);
    }
    this.#break();
  }

  /** Takes in one node. @returns whether its children are to be read. */
  #enter(node: Node, root: Element): boolean {
    if (node.nodeType === 3) {
      this.#text(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (element !== root && this.#isDropped(element)) {
      this.#dropped = node;
      return false;
    }
    const tag = element.tagName;
    if (tag === 'BR') this.#break();
    else if (tag === 'IMG') this.#emoji(element);
    else if (this.#isBlock(element)) this.#break();
    else if (this.#ways.apart && this.#gap === '') this.#gap = ' ';
    return tag !== 'IMG';
  }

  #isBlock(element: Element): boolean {
    if (!BLOCKS.has(element.tagName)) return false;
    return this.#ways.inline === '' || !element.matches(this.#ways.inline);
  }

  #isDropped(element: Element): boolean {
    if (this.#ways.except?.has(element)) return true;
    if (!element.matches(this.#drop)) return this.#isControl(element);
    this.#noteClip(element);
    return true;
  }

  /** Whether an element is a control of the site that nothing but its words shows to be one. */
  #isControl(element: Element): boolean {
    const { controls, moreWords, clip } = this.#ways;
    if (controls.length + moreWords.length === 0 && clip === 'ellipsisBeforeButton') return false;
    const label = labelOf(element);
    if (label === '') return false;
    const bare = label.replace(/^(?:…|\.\.\.)\s*/u, '');
    const last = element.childElementCount === 0 && element.nextSibling === null;
    const dots = clip === 'dotsInElement' && bare !== label && last;
    if (!dots && !moreWords.includes(bare)) return controls.includes(label);
    this.clippedAt = this.map.text.length;
    return true;
  }

  #next(node: Node, root: Element): Node | null {
    let at: Node | null = node;
    while (at && at !== root) {
      if (at !== this.#dropped && at.nodeType === 1 && this.#isBlock(at as Element)) this.#break();
      if (at.nextSibling) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }

  #noteClip(element: Element): void {
    if (element.getAttribute('role') !== 'button' && element.tagName !== 'BUTTON') return;
    if (element.getAttribute('aria-hidden') === 'true') return;
    const before = this.map.text;
    const after = (element.textContent ?? '').trimStart();
    if (/(?:…|\.\.\.)$/u.test(before) || (before !== '' && /^(?:…|\.\.\.)/u.test(after))) {
      this.clippedAt = before.length;
    }
  }

  #emoji(image: Element): void {
    const alt = (image.getAttribute('alt') ?? '').trim().normalize('NFC');
    if (alt === '' || alt.length > MAX_EMOJI || image.hasAttribute('data-visualcompletion')) return;
    // A word ("logo", a company) says what a picture shows.
    if (/\p{L}{3}/u.test(alt)) return;
    this.#fillGap();
    this.map.add(alt, image, 0, alt.length);
  }

  #text(node: Text): void {
    const data = node.data;
    if (/[\u0300-\u036F]/u.test(data)) this.#marked(node, data);
    else this.#copy(node, data, 0, data.length);
  }

  #copy(node: Text, data: string, from: number, to: number): void {
    let start = from;
    for (let index = from; index <= to && this.map.text.length < MAX_TEXT; index++) {
      const code = index < to ? data.charCodeAt(index) : 0x20;
      if (!isSpace(code) && !isInvisible(code)) continue;
      if (index > start) this.#append(data.slice(start, index), node, start, index - start);
      start = index + 1;
      if (index < to && isSpace(code)) this.#space(data, index, node);
    }
  }

  /** Text written with separate marks: composed letter by letter, so that places stay exact. */
  #marked(node: Text, data: string): void {
    const letter = /[^\p{M}]?[\p{M}\u200B-\u200F\u2060-\u2064\uFEFF]+|[^\p{M}]/gu;
    for (const { 0: raw, index } of data.matchAll(letter)) {
      let bare = '';
      for (const each of raw) if (!isInvisible(each.codePointAt(0)!)) bare += each;
      const composed = bare.normalize('NFC');
      if (composed === raw) this.#copy(node, data, index, index + raw.length);
      else if (composed !== '' && isSpace(composed.charCodeAt(0))) this.#space(data, index, node);
      else if (composed !== '') this.#append(composed, node, index, raw.length);
    }
  }

  #append(piece: string, node: Text, from: number, width: number): void {
    const before = this.map.text;
    const mark = piece.charCodeAt(0);
    if (this.#gap === '' && before !== '' && mark >= 0x300 && mark <= 0x36f) {
      const composed = (before.at(-1)! + piece[0]).normalize('NFC');
      if (composed.length === 1) {
        this.map.compose(composed);
        if (piece.length > 1) this.map.add(piece.slice(1), node, from + 1, width - 1);
        return;
      }
    }
    this.#fillGap();
    const room = MAX_TEXT - this.map.text.length;
    if (piece.length > room && room > 0)
      this.map.add(piece.slice(0, room), node, from, Math.min(width, room));
    else if (room > 0) this.map.add(piece, node, from, width);
  }

  #space(data: string, index: number, node: Text): void {
    const line = data[index] === '\n' && this.#keepsLines(node);
    if (this.#gap !== '') {
      if (line) this.#break();
      return;
    }
    this.#gap = line ? '\n' : ' ';
    this.#gapNode = node;
    this.#gapFrom = index;
  }

  #keepsLines(node: Text): boolean {
    if (this.#asked !== node) {
      this.#asked = node;
      this.#answer = keepsLines(node, this.#ways.lines);
    }
    return this.#answer;
  }

  #break(): void {
    this.#gap = '\n';
    this.#gapNode = null;
  }

  #fillGap(): void {
    if (this.#gap !== '' && this.map.text !== '') {
      if (this.#gapNode) this.map.add(this.#gap, this.#gapNode, this.#gapFrom, 1);
      else this.map.addBreak(this.#gap);
    }
    this.#gap = '';
    this.#gapNode = null;
  }
}

/** The words in a small element, with `#` for each number: what a control could be called. */
function labelOf(element: Element): string {
  if (element.childElementCount > MAX_LABEL_PARTS || element.tagName === 'IMG') return '';
  const text = element.textContent ?? '';
  if (text.length > MAX_LABEL) return '';
  return cleanLine(text)
    .replace(/\p{Nd}+/gu, '#')
    .replace(/\s*\/\s*/gu, '/');
}

/** Whether newlines in this text are shown as such. Asked only for texts that hold one. */
function keepsLines(node: Text, lines: string): boolean {
  const { data, parentElement } = node;
  if (!parentElement || !data.includes('\n')) return false;
  if (lines !== '' && parentElement.closest(lines)) return true;
  if (data.trim() === '' || !data.trim().includes('\n')) return false;
  try {
    const style = node.ownerDocument.defaultView?.getComputedStyle(parentElement);
    return /^(?:pre|break-spaces)/u.test(style?.whiteSpace ?? '');
  } catch {
    return false;
  }
}
