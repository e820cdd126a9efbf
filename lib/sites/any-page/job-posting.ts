import { readText } from '../read-text.ts';

/** A job as the page describes it to search engines (schema.org `JobPosting`). */
export interface JobPosting {
  title: string;
  company: string;
  /** Pay and place, each empty when it is not said. */
  salary: string;
  place: string;
  /** Everything it says about the job, one thing a line, without markup. */
  text: string;
}

/** Most scripts looked at, and the longest one that is parsed, in UTF-16 units. */
const MAX_SCRIPTS = 40;
const MAX_JSON = 1_000_000;
/** How deep a description may be nested. */
const MAX_DEPTH = 8;
const FIELDS = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
  'incentiveCompensation',
  'workHours',
  'specialCommitments',
];

/**
 * The jobs a page describes in JSON-LD: single, in arrays, in `@graph`, in several scripts. A script that is no JSON is
 * mended where only raw control characters or a trailing comma are wrong, and otherwise passed over.
 */
export function jobPostings(document: Document): JobPosting[] {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  const jobs = scripts.flatMap((script) => collect(parse(script.textContent ?? ''), 0));
  return jobs.map((job) => toPosting(job, document)).filter(({ text }) => text !== '');
}

function parse(json: string): unknown {
  if (json.length > MAX_JSON) return null;
  const bare = json
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)$/gu, '')
    .replace(/;\s*$/u, '');
  for (const attempt of [bare, mend(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing.
    }
  }
  return null;
}

/** Raw line breaks inside strings and a comma before a closing bracket are what sites get wrong most. */
function mend(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  return json.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,(\s*[}\]])/gu, '$1');
}

type Thing = Record<string, unknown>;

function collect(value: unknown, depth: number): Thing[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, depth + 1));
  const thing = value as Thing;
  if (isJob(thing)) return [thing];
  return [thing['@graph'], thing.mainEntity, thing.itemListElement, thing.item].flatMap((each) =>
    collect(each, depth + 1),
  );
}

function isJob(thing: Thing): boolean {
  return list(thing['@type']).some((type) => typeof type === 'string' && /(?:^|[/#])JobPosting$/u.test(type));
}

function toPosting(job: Thing, document: Document): JobPosting {
  const plain = (value: unknown) => plainText(words(value), document);
  const title = plain(job.title ?? job.name).replace(/\n/gu, ' ');
  const pay = salary(job.baseSalary ?? job.estimatedSalary);
  const where = plain(
    list(job.jobLocation)
      .map((each) => place(each as Thing))
      .filter(Boolean)
      .join('; '),
  );
  const lines = [title, pay, where, ...FIELDS.map((field) => plain(job[field]))];
  return {
    title,
    company: plain((list(job.hiringOrganization)[0] as Thing | undefined)?.name ?? job.hiringOrganization),
    salary: pay,
    place: where,
    text: [...new Set(lines.filter((line) => line !== ''))].join('\n'),
  };
}

/** Words of a value that may be a text, a list of texts, or an object with a name or a description. */
function words(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const { name, description, text } = value as Thing;
  return [name, description, text].filter((each) => typeof each === 'string').join('\n');
}

const PERIODS: Record<string, string> = {
  HOUR: '/giờ',
  DAY: '/ngày',
  WEEK: '/tuần',
  MONTH: '/tháng',
  YEAR: '/năm',
};

/** A salary in the way people write it, so that it is read like any other: `10000000 - 15000000 VND/tháng`. */
function salary(value: unknown): string {
  const salary = list(value)[0];
  if (typeof salary === 'string') return salary;
  if (typeof salary !== 'object' || salary === null) return '';
  const { currency, value: amount, unitText, minValue, maxValue } = salary as Thing;
  const inner = (typeof amount === 'object' && amount !== null ? amount : {}) as Thing;
  const from = inner.minValue ?? minValue ?? inner.value ?? (typeof amount === 'object' ? undefined : amount);
  const to = inner.maxValue ?? maxValue;
  const range = [
    ...new Set([from, to].map((each) => words(each)).filter((each) => each !== '' && each !== '0')),
  ];
  if (range.length === 0) return '';
  const period = PERIODS[String(inner.unitText ?? unitText ?? '').toUpperCase()] ?? '';
  return `${range.join(' - ')} ${words(currency ?? inner.currency)}${period}`.trim();
}

function place(value: Thing | null | undefined): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : '';
  const address = (value.address ?? value) as Thing | string;
  if (typeof address === 'string') return address;
  const country =
    typeof address.addressCountry === 'object' ? words(address.addressCountry) : address.addressCountry;
  return [address.streetAddress, address.addressLocality, address.addressRegion, country]
    .map(words)
    .filter(Boolean)
    .join(', ');
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** What a text looks like whose markup was escaped once too often. */
const STILL_MARKUP =
  /<\/?(?:p|br|div|span|ul|ol|li|h[1-6]|b|strong|em|i|u|a|table|tbody|tr|td|th|section)(?:\s[^<>]*)?\/?>/iu;
const STILL_ESCAPED = /&(?:[a-z]+|#\d+);/iu;

/** Text without markup, also where a site escaped its markup twice. */
function plainText(html: string, document: Document): string {
  const once = withoutMarkup(html, document);
  if (STILL_MARKUP.test(once)) return withoutMarkup(once, document);
  // What is left in angle brackets was written so.
  return STILL_ESCAPED.test(once) ? withoutMarkup(once.replaceAll('<', '&lt;'), document) : once;
}

/** Parsed into a document of its own, where nothing runs or loads and from which only text is read. */
function withoutMarkup(html: string, document: Document): string {
  if (html === '') return '';
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  const body = new Parser().parseFromString(html.replace(/\r?\n/gu, '<br>'), 'text/html').body;
  return readText([body], 'script, style, template, noscript').text;
}
