import { describe, expect, it } from 'vitest';
import { HotlineFileError, parseHotlineFile, parseHotlineFiles } from './hotline-schema.ts';
import { writtenEntry } from './testing.ts';

function problemsOf(content: unknown): readonly string[] {
  try {
    parseHotlineFile(content, 'vn.yml');
  } catch (error) {
    if (error instanceof HotlineFileError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseHotlineFile', () => {
  it('fills in what a volunteer may leave out', () => {
    const [line] = parseHotlineFile([writtenEntry()], 'vn.yml');
    expect(line).toMatchObject({ url: null, hours: null, steps: null, languages: [], lastCallTest: null });
    expect(line).toMatchObject({ firstScreen: null, site: null, province: null, notes: '' });
  });

  it('takes yes and no without quotes from tools that read them as true and false', () => {
    const [abroad, home] = parseHotlineFile(
      [writtenEntry({ fromAbroad: true }), writtenEntry({ id: 'vn-two', fromAbroad: false })],
      'vn.yml',
    );
    expect([abroad?.fromAbroad, home?.fromAbroad]).toEqual(['yes', 'no']);
  });

  it.each([
    [
      'a number without quotes',
      { number: 113, intl: null, fromAbroad: 'no' },
      'number: Put the number in quotes',
    ],
    [
      'a slip in one of the two forms',
      { intl: '+84 981 00 00 01' },
      'intl: "+84 981 00 00 01" does not end with',
    ],
    ['a digit lost', { intl: '+84 981 00 00 0' }, 'One of the two has a slip'],
    ['reach from abroad without a number for it', { intl: null }, 'intl: fromAbroad is "yes"'],
    ['letters in a number', { number: '0981 CALL', intl: null, fromAbroad: 'no' }, 'number: Write digits'],
    [
      'no number',
      { number: undefined, intl: undefined, fromAbroad: 'no' },
      'number: A line with channel phone',
    ],
    ['a web line without address', { channel: 'web' }, 'url: A web line needs its address'],
    ['an app without steps', { channel: 'app' }, 'steps: Say line by line'],
    ['a place without steps', { channel: 'place', number: null, intl: null }, 'steps: Say line by line'],
    ['an e-mail line with a phone number', { channel: 'email' }, 'number: This is not an e-mail address'],
    ['no source', { sources: [] }, 'sources: Name at least one web page'],
    ['hearsay as source', { sources: ['a friend told me'] }, 'sources.0: Write a full web address'],
    [
      'a day that is not in the calendar',
      { verifiedOn: '2026-02-30' },
      'verifiedOn: Write a day of the calendar',
    ],
    ['no day', { verifiedOn: undefined }, 'verifiedOn: Write a day of the calendar'],
    ['a day before its source', { verifiedOn: '2025-01-01' }, 'verifiedOn: This day lies before sourceDate'],
    ['grade C on screen', { grade: 'C' }, 'display: Grade C is never shown'],
    ['grade B phone without a call', { grade: 'B' }, 'display: A phone line of grade B waits for a call'],
    ['an unknown display', { display: 'showw' }, 'display: Choose one of: show, show-secondary'],
    ['no fromAbroad', { fromAbroad: undefined }, 'fromAbroad: Choose one of: yes, no, unknown'],
    ['a misspelt field', { hous: {} }, 'hous: No such field. Check the spelling'],
    ['one language only', { name: { vi: 'Tên' } }, 'name.en: Write some words here'],
    ['no name', { name: undefined }, 'name: Write it twice'],
    ['no sources at all', { sources: undefined }, 'sources: Name at least one web page'],
    ['helps left out', { helps: undefined }, 'helps: Say what it is good for'],
    ['nothing it helps with', { helps: [] }, 'helps: Say what it is good for'],
    ['a dead number', { number: '1800 1567', intl: null, fromAbroad: 'no' }, 'became 111 in December 2017'],
    [
      'a dead number in its other form',
      { number: '069 318 7344', intl: '+84 69 318 7344' },
      'must not be shown',
    ],
    ['an address that moved', { url: 'https://dolab.gov.vn/tra-cuu' }, 'url: This address is out of date'],
    ['a script as address', { url: 'javascript:alert(1)' }, 'url: Write a full web address'],
  ])('refuses %s and says what to do', (_case, changes, expected) => {
    const problems = problemsOf([writtenEntry(changes)]);
    expect(problems.join('\n')).toContain(expected);
    for (const problem of problems) expect(problem).toMatch(/^vn\.yml › vn-test › [\w.]+: .+[.…]$/);
  });

  it.each([null, undefined, 'text', 42, {}, { hotlines: [] }])(
    'refuses a file that is no list: %j',
    (content) => {
      expect(problemsOf(content)).toEqual([
        'vn.yml: The file must be a list. Start every help line with "- id: …".',
      ]);
    },
  );

  it.each([null, 'text', 7, []])('points at an entry that is no help line: %j', (entry) => {
    expect(problemsOf([writtenEntry(), entry])[0]).toContain(
      'vn.yml › line 2 (no id) › entry: Start every help line',
    );
  });

  it('tells all problems of all files at once, and where an id was used before', () => {
    const files = [
      { fileName: 'a.yml', content: [writtenEntry(), writtenEntry({ id: 'x' })] },
      { fileName: 'b.yml', content: [writtenEntry()] },
    ];
    expect(() => parseHotlineFiles(files)).toThrow(/a\.yml › x › id: .*\n.*already used in a\.yml/);
  });
});
