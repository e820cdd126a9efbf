import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { all, type Look, outermost } from '../look.ts';
import { type FoundPage, fits, found, fromElements, MAX_TEXT, nameIn } from './found-page.ts';
import { firstBlock, fromBlock, headingOf } from './from-block.ts';
import { fromDescription } from './from-description.ts';
import { fromPosting } from './from-posting.ts';
import { jobPostings } from './job-posting.ts';

/**
 * The one text a page is about, best source first: what the site described, its JSON-LD, its microdata, the densest
 * block, and what Readability makes of a copy. Null when it has none, as a list of cards has not.
 *
 * @param isList whether the page is a list of cards; asked only when nothing described or marked in the page is the text
 * @param cards the cards on the page, as far as they are known; what stands in them is no part of the text
 */
export function findPage(
  look: Look,
  isList: () => boolean,
  cards: () => ReadonlySet<Element>,
): FoundPage | null {
  const page = bestPage(look, isList, cards);
  return page && { ...page, page: { ...page.page, except: cards() } };
}

function bestPage(look: Look, isList: () => boolean, cards: () => ReadonlySet<Element>): FoundPage | null {
  const described = fromDescription(look, cards());
  const jobs = jobPostings(look.document);
  if (jobs.length === 1) return fromPosting(look, jobs[0]!, described, isList, cards);
  if (described) return described;
  const marked = fromMicrodata(look);
  if (marked) return marked;
  return isList() || jobs.length > 1 ? null : (fromBlock(look, cards()) ?? fromReadability(look));
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
  return fromElements(look, null, parts.length > 0 ? parts : [job], nameIn(look, name ?? null));
}

function fromReadability(look: Look): FoundPage | null {
  const { document } = look;
  if (!isProbablyReaderable(document)) return null;
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const anchor = headingOf(look, '') ?? firstBlock(look);
  const text = [article?.title, article?.textContent].filter(Boolean).join('\n').slice(0, MAX_TEXT);
  if (!anchor || text.trim() === '') return null;
  const container = anchor.parentElement ?? anchor;
  return found(look, { container, messages: [], anchor, title: '', author: '', text });
}
