import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REASONS } from '../lib/core/reasons.ts';
import { displayable } from '../lib/hotlines/displayable.ts';
import { SITUATIONS } from '../lib/hotlines/situation.ts';
import { bundledHotlines } from '../lib/hotlines/testing.ts';
import { createTranslate, type Messages } from '../lib/ui/translate.ts';

const here = import.meta.dirname;
const files = readdirSync(here).filter((name) => name.endsWith('.yml'));
/** Every language there are words in. */
const languages = files.filter((name) => !name.startsWith('pages.')).map((name) => name.replace('.yml', ''));
const read = (name: string): Messages => parse(readFileSync(join(here, name), 'utf8'));

/** `section.key` for every sentence, `section.key.0` for every sentence of a list. */
function sentences(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[at, value] as [string, string]];
    if (Array.isArray(value)) return value.map((line, i) => [`${at}.${i}`, line] as [string, string]);
    return sentences(value, at);
  });
}

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Everyday compounds of a word that is forbidden when it stands for a person. */
const INNOCENT_COMPOUNDS = /(ngân|khách|cửa|nhà|bán|mua|giao|đơn|mặt|hạng|xếp|con|em|bạn)\s+(hàng|gái)/giu;

const FORBIDDEN: [RegExp, string][] = [
  [
    /con mồi|sập bẫy|nhẹ dạ|cả tin|ham tiền|lười|việc nhẹ lương cao|nô lệ|đừng dại|quá muộn/iu,
    'blames or frightens',
  ],
  [/(?<!\p{L})(gái|hàng)(?!\p{L})/iu, 'a word for goods used of people'],
  [/buôn người|kẻ (lừa|gian|xấu)|bọn|100\s*%/iu, 'a verdict on a person'],
  [/an toàn|uy tín|xác minh|xác thực/iu, 'a promise the tool cannot keep'],
  [/\b(safe|safely|safety|verified|trustworthy|legit)\b/iu, 'a promise the tool cannot keep'],
  [
    /\b(traffickers?|scammers?|criminals?(?! police)|slaves?|prey|gullible|naive|greedy|lazy)\b/iu,
    'a verdict on a person',
  ],
  [/!/u, 'an exclamation mark'],
];

/** An article of a law, as each language writes it. */
const ARTICLE = /(?:Điều|Arts?\.) \d+/u;

/** Whether somebody has to take in more than twelve words at a time. */
const isLong = ([, text]: [string, string]) =>
  text.split(/(?<=[.?:;]["”’]?)\s/).some((line) => words(line).length > 12);

/** What a text says that it must not. */
const forbidden = ([key, text]: [string, string]) =>
  FORBIDDEN.filter(([pattern]) => pattern.test(text.replace(INNOCENT_COMPOUNDS, ''))).map(
    ([, why]) => `${key}: ${why}: ${text}`,
  );

/** A section of the words, which must be one. */
function section(messages: Messages, ...path: string[]): Messages {
  return path.reduce((at, key) => at[key] as Messages, messages);
}

describe.each(files)('%s', (file) => {
  it('says nothing in more than twelve words at a time', () => {
    expect(sentences(read(file)).length).toBeGreaterThan(200);
    expect(sentences(read(file)).filter(isLong)).toEqual([]);
  });

  it('uses no forbidden word', () => expect(sentences(read(file)).flatMap(forbidden)).toEqual([]));

  it('writes no telephone number: those come from the rules', () => {
    // Pages may speak of the two lines everyone knows by number; a warning never does.
    const known = file.startsWith('pages.') ? /\b(20\d\d|111|113)\b/g : /\b20\d\d\b/g;
    const numbers = sentences(read(file)).filter(
      ([key, text]) => !key.startsWith('reasons.') && /(?:\d[ .-]?){3,}/.test(text.replace(known, '')),
    );
    expect(numbers).toEqual([]);
  });
});

describe.each(files.filter((name) => name.endsWith('vi.yml')))('%s and its English twin', (file) => {
  it('have the same keys and the same places to fill in', () => {
    const shape = (name: string) =>
      sentences(read(name)).map(
        ([key, text]) => `${key} ${(text.match(/\{[\w-]+\}/g) ?? []).sort().join(' ')}`,
      );
    expect(shape(file.replace('vi.yml', 'en.yml'))).toEqual(shape(file));
  });
});

describe.each(languages)('%s.yml', (lang) => {
  const messages = read(`${lang}.yml`);
  const t = createTranslate({ vi: read('vi.yml'), [lang]: messages }, lang);

  it('words exactly the closed list of reasons', () => {
    const worded = sentences(messages).filter(([key]) => /^reasons\..*(?<!\.(?:law|source))$/.test(key));
    const wanted = REASONS.flatMap((r) =>
      ['sentence', 'why', 'honest'].map((part) => `reasons.${r}.${part}`),
    );
    expect(worded.map(([key]) => key).sort()).toEqual(wanted.sort());
  });

  it('names the article wherever it speaks of the law, and only there', () => {
    const reasons = sentences(messages).filter(([key]) => key.startsWith('reasons.'));
    const laws = reasons.filter(([key]) => key.endsWith('.law'));
    expect(laws.length).toBeGreaterThan(8);
    const known = new Set(REASONS.map((reason) => `reasons.${reason}.law`));
    expect(laws.filter(([key, text]) => !known.has(key) || !ARTICLE.test(text))).toEqual([]);
    expect(reasons.filter(([key, text]) => !key.endsWith('.law') && ARTICLE.test(text))).toEqual([]);
  });

  it('gives for every reason a law, or a source where no article speaks to it', () => {
    const behind = REASONS.map((reason) => [
      reason,
      ['law', 'source'].filter((part) => Object.hasOwn(section(messages, 'reasons', reason), part)).length,
    ]);
    expect(behind.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('says each reason in one sentence, and each title, action and step in one line of twelve words', () => {
    const short =
      /^reasons\.[\w-]+\.sentence$|^warning\.(title|action|button|cover|hidden)\.|\.steps\.|^warning\.support\.[\w-]+\.title$/;
    const long = sentences(messages).filter(([key, text]) => short.test(key) && words(text).length > 12);
    expect(long).toEqual([]);
    const reasons = sentences(messages).filter(([key]) => /^reasons\.[\w-]+\.sentence$/.test(key));
    expect(reasons.filter(([, text]) => !/^[^.?;]+\.$/.test(text))).toEqual([]);
  });

  it.each(['held-abroad', 'missing-relative', 'survivor', 'sent-money', 'mother-alone', 'at-wits-end'])(
    'has three to five steps for %s',
    (card) => {
      const steps = t.list(`warning.support.${card}.steps`);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.length).toBeLessThanOrEqual(5);
    },
  );
});

describe.each(languages)('the help page in %s', (lang) => {
  const help = read(`pages.${lang}.yml`).help as Messages;
  const t = createTranslate({ vi: help }, lang);

  it.each(SITUATIONS)('says for %s what to do, in four to seven steps', (situation) => {
    for (const part of ['title', 'hint', 'lead', 'note']) expect(t.has(`${situation}.${part}`)).toBe(true);
    expect(t.list(`${situation}.steps`).length).toBeGreaterThanOrEqual(4);
    expect(t.list(`${situation}.steps`).length).toBeLessThanOrEqual(7);
  });

  it('does not carry our name, and no number at all', () => {
    const telling = sentences(help).filter(([, text]) => /Việc Thật|\d{3}/u.test(text));
    expect(telling).toEqual([]);
  });
});

describe('the words of help lines', () => {
  const shown = bundledHotlines()
    .filter(displayable)
    .flatMap(({ id, name, forWhom, cost, hours, steps }) =>
      sentences(
        {
          name,
          forWhom,
          ...(cost && { cost }),
          ...(hours && { hours }),
          ...(steps && { steps }),
        } as Messages,
        id,
      ),
    );

  it('keep to the same rules', () => {
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter(isLong)).toEqual([]);
    expect(shown.flatMap(forbidden)).toEqual([]);
  });
});

describe('words used by warnings and help lines', () => {
  it('all exist', () => {
    const messages = read('vi.yml');
    const known = new Set(sentences(messages).map(([key]) => key));
    const used = ['warning', 'controls'].flatMap((folder) => {
      const at = join(here, '../lib/ui', folder);
      const code = readdirSync(at).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
      return code.flatMap((name) => [
        ...readFileSync(join(at, name), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g),
      ]);
    });
    expect(used.length).toBeGreaterThan(15);
    expect(used.map(([, key]) => key).filter((key) => !known.has(key!))).toEqual([]);
  });
});
