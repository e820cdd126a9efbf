import type { Look } from '../look.ts';
import { type FoundPage, found, MAX_TEXT, textOf } from './found-page.ts';
import { firstBlock, fromBlock, headingOf } from './from-block.ts';
import type { JobPosting } from './job-posting.ts';
import { lackingLines } from './lacking-lines.ts';
import { squeeze } from './squeeze.ts';

/** A described text is taken before JSON-LD when it is as long as this share of it. */
const AS_MUCH = 0.8;
/** A text nobody described is taken when it holds this share of JSON-LD, and is longer by this much. */
const MOST_OF_IT = 0.8;
const MUCH_MORE = 1.3;

/**
 * A job that JSON-LD describes. What stands in the page can be marked there, so it is taken when it says as much; pay and place
 * often stand in the data alone.
 */
export function fromPosting(
  look: Look,
  job: JobPosting,
  described: FoundPage | null,
  isList: () => boolean,
  cards: () => ReadonlySet<Element>,
): FoundPage | null {
  const shown = described ?? fullerBlock(look, job, isList, cards);
  const text = shown ? textOf(look, shown) : '';
  if (shown && text.length >= job.text.length * AS_MUCH) {
    const { title, author } = shown.page;
    const added = lackingLines(job, text);
    return {
      ...shown,
      page: { ...shown.page, title: title || job.title, author: author || job.company, added },
    };
  }
  const anchor = headingOf(look, job.title) ?? described?.page.anchor ?? firstBlock(look);
  if (!anchor) return null;
  const container = anchor.parentElement ?? anchor;
  const { title, company: author } = job;
  return found(look, { container, messages: [], anchor, title, author, text: job.text.slice(0, MAX_TEXT) });
}

/** The densest block where it holds what JSON-LD says and much more, as where the data are only about the duties. */
function fullerBlock(
  look: Look,
  job: JobPosting,
  isList: () => boolean,
  cards: () => ReadonlySet<Element>,
): FoundPage | null {
  // Looks for the cards nobody described as well, which are no part of the block.
  isList();
  const block = fromBlock(look, cards());
  if (!block) return null;
  const said = squeeze(textOf(look, { ...block, page: { ...block.page, except: cards() } }));
  if (said.length < job.text.length * MUCH_MORE) return null;
  const lines = job.text.split('\n').filter((line) => line !== job.salary && line !== job.place);
  const length = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const held = lines.filter((line) => said.includes(squeeze(line)));
  return length(held) >= length(lines) * MOST_OF_IT ? block : null;
}
