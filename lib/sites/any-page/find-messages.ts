import { cleanLine } from '../clean-text.ts';
import { all, firstOf, isDenied, isHidden, type Look, outermost } from '../look.ts';
import { BESIDE } from './beside.ts';
import type { FoundPage } from './found-page.ts';

/** Messages hold more than this share of the words of a page of messages. */
const MOST = 0.5;
/** One of them with this share of their words is the text of the page, unless all say who wrote them. */
const NEARLY_ALL = 0.65;
/** Most messages read. */
const MAX_MESSAGES = 300;
/** Where the words of a message stand. */
const WORDS = '[itemprop="text"], [itemprop="articleBody"]';
/** A bare `name` is mostly that of the thing, such as the title of a job. */
const NAMES: readonly string[] = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'];
/** Words of another message that this one answers to. */
const QUOTES = 'blockquote[data-quote], blockquote[data-source], blockquote:has(> cite), .bbcode_quote';

/**
 * The messages of a forum thread, or the articles of a page that has several, where they are most of the page. Each is a post
 * of its own author.
 */
export function findMessages(look: Look): FoundPage[] {
  const articles = outermost(all(look.document.documentElement, 'article')).filter(
    (each) => !isDenied(look, each) && !isHidden(each) && !each.closest(BESIDE),
  );
  if (articles.length < 2) return [];
  articles.splice(MAX_MESSAGES);
  const lengths = articles.map(lengthOf);
  const length = lengths.reduce((sum, each) => sum + each, 0);
  if (length <= lengthOf(look.document.body) * MOST) return [];
  const messages = articles.map((each, i) => foundMessage(each, lengths[i]!));
  return areSigned(messages) || Math.max(...lengths) < length * NEARLY_ALL ? messages : [];
}

/** Whether every message says who wrote it, as in a thread and not on a page of excerpts. */
export function areSigned(messages: readonly FoundPage[]): boolean {
  return messages.length > 0 && messages.every(({ page }) => page.author !== '');
}

function foundMessage(container: Element, length: number): FoundPage {
  const words = container.querySelector(WORDS) ?? innerArticle(container, length) ?? container;
  // There must be room in the container for a warning before the anchor.
  const anchor = words === container ? (container.firstElementChild ?? container) : words;
  const except = new Set(all(container, QUOTES));
  const page = { title: '', author: authorOf(container), text: null, anchor, except, added: [] };
  return { container, messages: [words], rung: 0, inside: false, page };
}

/** The article within that holds most of the words; another one is embedded, such as the post a message links to. */
function innerArticle(container: Element, length: number): Element | null {
  const inner = container.querySelector('article');
  return inner && lengthOf(inner) >= length * MOST ? inner : null;
}

function authorOf(message: Element): string {
  return cleanLine(message.getAttribute('data-author') || firstOf(message, NAMES)?.textContent || '');
}

/** How many letters an element shows, without what is beside the matter. */
function lengthOf(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    node.nodeType === 1 && (node as Element).matches(BESIDE) ? 2 : 1,
  );
  let length = 0;
  while (walker.nextNode())
    if (walker.currentNode.nodeType === 3) length += (walker.currentNode as Text).data.trim().length;
  return length;
}
