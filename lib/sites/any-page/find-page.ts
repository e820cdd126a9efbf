import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { cleanLine } from '../clean-text.ts';
import type { FoundPost } from '../find-posts.ts';
import { all, isDenied, isHidden, type Look, outermost, precedes } from '../look.ts';
import { readText } from '../read-text.ts';
import { BESIDE, SCOPES } from './beside.ts';
import { denseBlock } from './dense-block.ts';
import { jobPostings } from './job-posting.ts';

/** A page that is one text: a job, an article. */
export interface FoundPage extends FoundPost {
  page: {
    author: string;
    /** The text where it stands nowhere in the page as such; else it is read from the messages. */
    text: string | null;
    /** Where the warning stands. */
    anchor: Element;
    /** Cards among the text that are other jobs. */
    cards: ReadonlySet<Element>;
  };
}

/** Longest text that is taken from a description, in UTF-16 units. */
const MAX_TEXT = 20_000;

/**
 * The one text a page is about, best source first: what the site described, its JSON-LD, its microdata, the densest
 * block, and what Readability makes of a copy. Null when it has none, as a list of cards has not.
 *
 * @param isList whether the page is a list of cards; asked only when no job is marked as such
 * @param cards the cards on the page, as far as they are known; what stands in them is no part of the text
 */
export function findPage(
  look: Look,
  isList: () => boolean,
  cards: () => ReadonlySet<Element>,
): FoundPage | null {
  const page = bestPage(look, isList, cards);
  return page && { ...page, page: { ...page.page, cards: cards() } };
}

function bestPage(look: Look, isList: () => boolean, cards: () => ReadonlySet<Element>): FoundPage | null {
  const described = fromDescription(look);
  const jobs = jobPostings(look.document);
  if (jobs.length === 1) {
    const [job] = jobs;
    const data = { author: job!.company, text: job!.text.slice(0, MAX_TEXT) };
    // What stands in the page can be marked there; it is taken when it says as much.
    if (described && textOf(look, described).length >= job!.text.length * 0.8) {
      return { ...described, page: { ...described.page, author: described.page.author || job!.company } };
    }
    const anchor = headingOf(look, job!.title) ?? described?.page.anchor ?? firstBlock(look);
    return anchor
      ? found(look, { container: anchor.parentElement ?? anchor, messages: [], anchor, ...data })
      : null;
  }
  if (described) return described;
  const marked = fromMicrodata(look);
  if (marked) return marked;
  return isList() || jobs.length > 1 ? null : (fromBlock(look, cards()) ?? fromReadability(look));
}

function fromDescription(look: Look): FoundPage | null {
  const { page } = look.site;
  if (!page) return null;
  for (const selector of look.compiled.rungs(page.block)) {
    const blocks = outermost(all(look.document.documentElement, selector)).filter((each) => fits(look, each));
    if (blocks.length === 0) continue;
    const title = first(look, page.title);
    const company = first(
      look,
      page.company,
      (each) => !title || (!each.contains(title) && !title.contains(each)),
    );
    const author = company?.textContent ?? '';
    return fromElements(look, title, blocks, cleanLine(author));
  }
  return null;
}

function fromMicrodata(look: Look): FoundPage | null {
  const job = look.document.querySelector('[itemtype*="JobPosting" i]');
  if (!job || !fits(look, job)) return null;
  const parts = outermost(
    all(
      job,
      [
        'title',
        'baseSalary',
        'jobLocation',
        'description',
        'responsibilities',
        'qualifications',
        'skills',
        'jobBenefits',
      ]
        .map((name) => `[itemprop="${name}"]`)
        .join(', '),
    ),
  );
  const company = job.querySelector('[itemprop="hiringOrganization"]');
  const name = company?.querySelector('[itemprop="name"]') ?? company;
  return fromElements(look, null, parts.length > 0 ? parts : [job], cleanLine(name?.textContent ?? ''));
}

function fromBlock(look: Look, cards: ReadonlySet<Element>): FoundPage | null {
  const block = denseBlock(look.document, cards);
  if (!block) return null;
  const heading = headingOf(look, '') ?? firstSubheading(look, block);
  return fromElements(look, heading && !block.contains(heading) ? heading : null, [block], '');
}

function fromReadability(look: Look): FoundPage | null {
  const { document } = look;
  if (!isProbablyReaderable(document)) return null;
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const anchor = headingOf(look, '') ?? firstBlock(look);
  const text = [article?.title, article?.textContent].filter(Boolean).join('\n').slice(0, MAX_TEXT);
  if (!anchor || text.trim() === '') return null;
  return found(look, { container: anchor.parentElement ?? anchor, messages: [], anchor, author: '', text });
}

function fromElements(look: Look, title: Element | null, blocks: Element[], author: string): FoundPage {
  const messages = title ? [title, ...blocks] : blocks;
  const container = blocks.length === 1 ? blocks[0]! : common(blocks);
  return found(look, { container, messages, anchor: messages[0]!, author, text: null });
}

function found(
  look: Look,
  {
    container,
    messages,
    ...page
  }: { container: Element; messages: Element[] } & Omit<FoundPage['page'], 'cards'>,
): FoundPage {
  // A warning before the body would stand outside everything.
  const body = look.document.body;
  const anchor = page.anchor === body ? (body.firstElementChild ?? body) : page.anchor;
  // There must be room in the container for a warning before the anchor.
  if (container === anchor) container = anchor.parentElement ?? container;
  return { container, messages, rung: 0, inside: false, page: { ...page, anchor, cards: new Set() } };
}

/** What is left out of the words of a page. */
export function dropInPage(look: Look): string {
  return `${BESIDE}, ${look.compiled.any(look.site.post.dropInText)}`;
}

function textOf(look: Look, page: FoundPage): string {
  return readText(page.messages, dropInPage(look)).text;
}

/** The heading that says the same as `title`, or the page's first; some job pages have no `h1` at all. */
function headingOf(look: Look, title: string): Element | null {
  const wanted = squeeze(title);
  const headings = all(look.document.documentElement, 'h1, h2, h3, [class*="title" i]').filter((each) =>
    fits(look, each),
  );
  const same =
    wanted === '' ? undefined : headings.find((each) => squeeze(each.textContent ?? '') === wanted);
  return same ?? headings.find((each) => each.tagName === 'H1') ?? null;
}

/** Pages without a first heading mostly put the title into the first of the second ones. */
function firstSubheading(look: Look, block: Element): Element | null {
  const headings = all(block.closest(SCOPES.join(', ')) ?? look.document.documentElement, 'h2');
  const first = headings.find((each) => fits(look, each) && !each.closest(BESIDE));
  return first && precedes(first, block) ? first : null;
}

function firstBlock(look: Look): Element | null {
  const [main = null] = SCOPES.map((scope) => look.document.querySelector(scope)).filter(
    (each) => each !== null,
  );
  return main?.firstElementChild ?? main;
}

function first(
  look: Look,
  ladder: readonly string[],
  isOne: (element: Element) => boolean = () => true,
): Element | null {
  for (const selector of look.compiled.rungs(ladder)) {
    const element = all(look.document.documentElement, selector).find(
      (each) => fits(look, each) && isOne(each),
    );
    if (element) return element;
  }
  return null;
}

function fits(look: Look, element: Element): boolean {
  return !isDenied(look, element) && !isHidden(element);
}

function common(elements: readonly Element[]): Element {
  let at = elements[0]!;
  while (at.parentElement && !elements.every((each) => at.contains(each))) at = at.parentElement;
  return at;
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
