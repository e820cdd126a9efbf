import { cleanLine } from '../clean-text.ts';
import type { FoundPost } from '../find-posts.ts';
import { isDenied, isHidden, type Look } from '../look.ts';
import { readText } from '../read-text.ts';
import { textWays } from '../text-ways.ts';
import { BESIDE } from './beside.ts';

/** A page that is one text: a job, an article. */
export interface FoundPage extends FoundPost {
  page: {
    title: string;
    author: string;
    /** The text where it stands nowhere in the page as such; else it is read from the messages. */
    text: string | null;
    /** Where the warning stands. */
    anchor: Element;
    /** Elements among the text that are no part of it: cards of other jobs, what a message quotes. */
    except: ReadonlySet<Element>;
    /** Lines the page says only in its data: they are read behind the first line. */
    added: readonly string[];
  };
}

/** Longest text that is taken from a description, in UTF-16 units. */
export const MAX_TEXT = 20_000;

/** A page whose text is its title and these parts. */
export function fromElements(
  look: Look,
  title: Element | null,
  blocks: Element[],
  author: string,
): FoundPage {
  const messages = title ? [title, ...blocks] : blocks;
  const container = blocks.length === 1 ? blocks[0]! : common(blocks);
  const page = { anchor: messages[0]!, title: nameIn(look, title), author, text: null };
  return found(look, { container, messages, ...page });
}

/** Completes what was found. */
export function found(
  look: Look,
  {
    container,
    messages,
    ...page
  }: { container: Element; messages: Element[] } & Omit<FoundPage['page'], 'except' | 'added'>,
): FoundPage {
  // A warning before the body would stand outside everything.
  const body = look.document.body;
  const anchor = page.anchor === body ? (body.firstElementChild ?? body) : page.anchor;
  // There must be room in the container for a warning before the anchor.
  if (container === anchor) container = anchor.parentElement ?? container;
  return {
    container,
    messages,
    rung: 0,
    inside: false,
    page: { ...page, anchor, except: new Set(), added: [] },
  };
}

/** What is left out of the words of a page. */
export function dropInPage(look: Look): string {
  return `${BESIDE}, ${look.compiled.any(look.site.post.dropInText)}`;
}

/** The words of a found page that stand in it. */
export function textOf(look: Look, { messages, page }: FoundPage): string {
  return readText(messages, dropInPage(look), textWays(look, page.except)).text;
}

/** The words of a title or a name, without the buttons and marks that stand in it. */
export function nameIn(look: Look, element: Element | null): string {
  return element ? cleanLine(readText([element], dropInPage(look), textWays(look)).text) : '';
}

/** Whether an element may be read and is shown. */
export function fits(look: Look, element: Element): boolean {
  return !isDenied(look, element) && !isHidden(element);
}

function common(elements: readonly Element[]): Element {
  let at = elements[0]!;
  while (at.parentElement && !elements.every((each) => at.contains(each))) at = at.parentElement;
  return at;
}
