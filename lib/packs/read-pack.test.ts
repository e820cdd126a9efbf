import { describe, expect, it } from 'vitest';
import { compilePacks } from '../core/compile-pack.ts';
import { judge } from '../core/judge.ts';
import { loadPacks } from '../core/load-packs.ts';
import { RuleError } from '../core/rule-error.ts';
import { readPack } from './read-pack.ts';

const PACK = `id: vi
version: 1.2.0
lang: vi
title: Tiếng Việt
yardsticks:
  meanIncome: 8700000
  year: 2026
  currencies: { USD: 26000 }
  sources: [Statistics office]
`;

const SIGNALS = `family: offer
signals:
  desk:
    says: Odd desk work
    weight: 3
    reason: vague-job
    marks: any
    phrases:
      - bấm máy tính
      - { phrase: gõ máy, marks: always }
`;

const ABROAD = `family: destination
signals:
  cambodia:
    says: Cambodia is named
    weight: 3
    phrases:
      - Campuchia
`;

const LURE = `title: { vi: Việc máy tính, en: Desk work }
kind: trafficking
severity: 5
state: trusted
since: 2026-11-21
sources: [a report]
reasons: [vague-job]
needs:
  - desk
  - cambodia | desk
danger:
  - desk + cambodia
catches: [one, two, three]
ignores: [four, five, six]
`;

const FILES = {
  'rules/vi/pack.yml': PACK,
  'rules/vi/retired.csv': 'id,since,reason\nold-lure,2026-01-01,merged\n',
  'rules/vi/words.yml': 'go: đi|qua\n',
  'rules/vi/shorthands.yml': '- { short: k, reads: không, before: [cần] }\n- { short: ko, reads: không }\n',
  'rules/vi/signals/offer.yml': SIGNALS,
  'rules/vi/signals/destination.yml': ABROAD,
  'rules/vi/lures/desk-abroad.yml': LURE,
  'rules/vi/ordinary-posts/a.yml': '- Trời đẹp quá\n- |-\n  Hai\n  dòng\n',
};

/** Reads the sample pack with some files replaced, added, or (null) left out. */
function read(changes: Record<string, string | null> = {}) {
  const files = Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
  return readPack(files);
}

/** The sentence a volunteer would get. */
function fault(changes: Record<string, string | null>): string {
  try {
    read(changes);
  } catch (error) {
    expect(error).toBeInstanceOf(RuleError);
    return (error as RuleError).message;
  }
  throw new Error('the files were read without a fault');
}

/** The sample file with one line of it replaced. */
function edited(path: keyof typeof FILES, line: string, by: string): Record<string, string> {
  expect(FILES[path]).toContain(line);
  return { [path]: FILES[path].replace(line, by) };
}

const OFFER = 'rules/vi/signals/offer.yml';
const LURE_FILE = 'rules/vi/lures/desk-abroad.yml';

describe('readPack', () => {
  it('reads what compiles', () => {
    const { source } = read();
    expect(source).toMatchObject({
      id: 'vi',
      version: '1.2.0',
      words: { go: 'đi|qua' },
      shorthands: [
        { short: 'k', reads: 'không', before: ['cần'] },
        { short: 'ko', reads: 'không' },
      ],
      lures: [
        {
          id: 'desk-abroad',
          title: 'Việc máy tính',
          needs: [['desk'], ['cambodia', 'desk']],
          danger: [['desk', 'cambodia']],
          raises: [],
        },
      ],
    });
    const packs = loadPacks(compilePacks([source]));
    expect(judge({ text: 'qua Campuchia bấm máy tính' }, packs).lures).toEqual(['vi/desk-abroad']);
  });

  it('knows the line of every phrase, and its own marks', () => {
    const desk = read().source.signals.find(({ id }) => id === 'desk')!;
    expect(desk).toMatchObject({ family: 'offer', weight: 3, reason: 'vague-job', file: OFFER });
    expect(desk.phrases).toEqual([
      { phrase: 'bấm máy tính', marks: 'any', line: 9 },
      { phrase: 'gõ máy', marks: 'always', line: 10 },
    ]);
  });

  it('keeps the tests that stand beside the rules', () => {
    expect(read().lures).toMatchObject([
      { id: 'vi/desk-abroad', file: LURE_FILE, catches: ['one', 'two', 'three'], misses: [] },
    ]);
    expect(read().ordinary).toEqual([
      { file: 'rules/vi/ordinary-posts/a.yml', text: 'Trời đẹp quá' },
      { file: 'rules/vi/ordinary-posts/a.yml', text: 'Hai\ndòng' },
    ]);
  });

  it('does not care about the order of the files', () => {
    const files = Object.entries(FILES).map(([path, text]) => ({ path, text }));
    expect(readPack(files.reverse())).toEqual(read());
  });

  it('needs neither words nor shorthands nor retired ids', () => {
    const { source } = read({
      'rules/vi/words.yml': null,
      'rules/vi/shorthands.yml': null,
      'rules/vi/retired.csv': null,
    });
    expect(source).toMatchObject({ words: {}, shorthands: [] });
  });
});

describe('a fault names the file, the line and what to do', () => {
  it.each<[sentence: string, Record<string, string | null>]>([
    ['rules: the folder has no pack.yml', { 'rules/vi/pack.yml': null }],
    [
      'rules/vi/pack.yml:2: "version" write a version like 1.2.0',
      edited('rules/vi/pack.yml', '1.2.0', 'one'),
    ],
    [`${OFFER}:5: the YAML cannot be read:`, edited(OFFER, '    weight: 3', '   weight: 3')],
    [
      '"signals › desk" has the unknown field "wieght"; remove it or check the spelling',
      edited(OFFER, 'weight', 'wieght'),
    ],
    [
      `${OFFER}:6: "signals › desk › reason" is not in the closed list of lib/core/reasons.ts`,
      edited(OFFER, 'vague-job', 'odd-job'),
    ],
    [
      `${OFFER}:4: "signals › desk › says" is missing; add it`,
      edited(OFFER, '    says: Odd desk work\n', ''),
    ],
    [`${LURE_FILE}:1: "catches" is missing; add it`, edited(LURE_FILE, 'catches: [one, two, three]\n', '')],
    [
      `${LURE_FILE}:13: "catches" add whole posts until there are three it must catch`,
      edited(LURE_FILE, '[one, two, three]', '[one, two]'),
    ],
    [
      `${LURE_FILE}:14: "ignores" add whole posts until there are three it must ignore`,
      edited(LURE_FILE, '[four, five, six]', '[four]'),
    ],
    [
      `${LURE_FILE}:13: "catches › 1" is empty; paste a whole post`,
      edited(LURE_FILE, '[one, two, three]', '[one, "", three]'),
    ],
    [
      `${LURE_FILE}:9: "needs" needs at least two lines: one signal alone never warns`,
      edited(LURE_FILE, '  - cambodia | desk\n', ''),
    ],
    [`${LURE_FILE}:5: "since" write a date as YYYY-MM-DD`, edited(LURE_FILE, '2026-11-21', 'today')],
    [
      'rules/vi/lures/old-lure.yml: the id "old-lure" was retired and may never return; choose a new file name',
      { 'rules/vi/lures/old-lure.yml': LURE },
    ],
    [
      'rules/vi/ordinary-posts/a.yml:2: "1" is empty; paste a whole post',
      { 'rules/vi/ordinary-posts/a.yml': '- Trời đẹp\n- ""\n' },
    ],
  ])('%s', (sentence, changes) => {
    expect(fault(changes)).toContain(sentence);
  });

  it('a key written twice', () => {
    expect(fault({ 'rules/vi/words.yml': 'go: đi\ngo: qua\n' })).toMatch(/^rules\/vi\/words\.yml:2: /);
  });
});
