import { describe, expect, it } from 'vitest';
import { HEADING, type LearnedWords, readLearnedWords, writeLearnedWords } from './learned-words.ts';

const PATH = 'rules/vi/learned-words.csv';
const read = (...lines: string[]) => readLearnedWords({ path: PATH, text: [...lines, ''].join('\n') });
const heading = HEADING.join(',');
const nothing = ','.repeat(HEADING.length - 2);

const WORDS: LearnedWords = {
  risk: { 'viec nhe': 0.6, 'luong 0 trieu': 0.2, hoa: -0.3, '^ can gap': 0.5, 'cam on $': -0.4 },
  trouble: { 'cuu em': 1.1, hoa: -0.2 },
  telling: { 'ai do': 0.3 },
  fraud: { 'hoa hong': 0.7, 'viec nhe': -0.2 },
  cards: { 'held-abroad': { 'cuu em': 0.4 } },
};

describe('learned words', () => {
  it('come back as they were written, the riskiest first', () => {
    const text = writeLearnedWords(WORDS);
    expect(readLearnedWords({ path: PATH, text })).toMatchObject(WORDS);
    const terms = text.split('\n').map((line) => line.split(',')[0]);
    expect(terms).toEqual([
      'term',
      'viec nhe',
      '^ can gap',
      'luong 0 trieu',
      'ai do',
      'cuu em',
      'hoa hong',
      'hoa',
      'cam on $',
      '',
    ]);
  });

  it('may be none at all, and may have been saved on Windows', () => {
    expect(read(heading).risk).toEqual({});
    const text = `${heading}\r\nviec nhe,0.5${nothing}\r\n`;
    expect(readLearnedWords({ path: PATH, text }).risk).toEqual({ 'viec nhe': 0.5 });
  });

  it.each([
    ['no heading', [`viec,1${nothing}`], `${PATH}:1: the first line must be`],
    ['an empty file', [], `${PATH}:1: the first line must be`],
    ['marks', [heading, `việc,1${nothing}`], `${PATH}:2: "việc" is no term`],
    ['four words', [heading, `mot hai ba bon,1${nothing}`], `${PATH}:2: "mot hai ba bon" is no term`],
    ['three words at an end', [heading, `mot hai ba $,1${nothing}`], `${PATH}:2: "mot hai ba $" is no term`],
    ['a sign in the wrong place', [heading, `$ viec,1${nothing}`], `${PATH}:2: "$ viec" is no term`],
    ['an empty line', [heading, '', `viec,1${nothing}`], `${PATH}:2: "" is no term`],
    [
      'a term twice',
      [heading, `viec,1${nothing}`, `viec,2${nothing}`],
      `${PATH}:3: "viec" stands here twice`,
    ],
    ['a missing column', [heading, 'viec,1'], `${PATH}:2: there must be ${HEADING.length - 1} commas`],
    ['a word for a number', [heading, `viec,much${nothing}`], `${PATH}:2: "much" must be a number`],
    ['a space for a number', [heading, `viec, ${nothing}`], `${PATH}:2: " " must be a number`],
    ['far too many points', [heading, `viec,11${nothing}`], `${PATH}:2: "11" must be a number`],
  ])('with %s are refused with the line', (_what, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});
