import { describe, expect, it } from 'vitest';
import { PhraseError, parsePhrase } from './phrase.ts';

const LISTS = new Map([
  ['not', [['không'], ['chẳng']]],
  ['many', Array.from({ length: 30 }, (_, i) => [`từ${i}`])],
]);
const isSlot = (name: string) => name === 'money' || name === 'age';
const parse = (phrase: string) => parsePhrase(phrase, LISTS, isSlot);

/** The chains of a phrase, written the way a person would say them: parts with the gap before each. */
function read(phrase: string): string[] {
  return parse(phrase).map((chain) =>
    chain
      .map(({ slot, sequences, gap }, i) => {
        const words =
          slot === undefined ? sequences!.map((words) => words.join(' ')).join(' | ') : `<${slot}>`;
        return i === 0 ? words : ` ..${gap}.. ${words}`;
      })
      .join(''),
  );
}

describe('parsePhrase reads', () => {
  it.each([
    ['bấm máy tính', ['bấm máy tính']],
    ['  bấm   máy\ttính ', ['bấm máy tính']],
    ['(đi|qua) Lào', ['đi Lào | qua Lào']],
    ['(đi làm|qua) Lào', ['đi làm Lào | qua Lào']],
    ['(nhẹ|(rất|khá) nhàn)', ['nhẹ | rất nhàn | khá nhàn']],
    ['(đi [làm]|qua) Lào', ['đi Lào | đi làm Lào | qua Lào']],
    ['bao ăn [và] ở', ['bao ăn ở', 'bao ăn và ở']],
    ['bao [ăn|ở] luôn', ['bao luôn', 'bao ăn luôn | bao ở luôn']],
    ['lương ... đô', ['lương ..4.. đô']],
    ['lương ...8 đô', ['lương ..8.. đô']],
    ['lương <money>', ['lương ..2.. <money>']],
    ['<money> một tháng', ['<money> ..2.. một tháng']],
    ['lương ...6 <money>', ['lương ..6.. <money>']],
    ['<not> cần', ['không cần | chẳng cần']],
    ['<many> rồi', [`${LISTS.get('many')!.join(' | ')} ..0.. rồi`]],
    ['50.000 đồng', ['50.000 đồng']],
    ['TP.HCM', ['TP.HCM']],
  ])('%s', (phrase, chains) => {
    expect(read(phrase)).toEqual(chains);
  });
});

describe('parsePhrase tells what is wrong', () => {
  it.each([
    ['', 'the phrase is empty; write at least one word'],
    ['   ', 'the phrase is empty; write at least one word'],
    ['... đô', 'starts with a gap; put a word before "..."'],
    ['lương ...', 'ends with a gap; put a word behind "..."'],
    ['lương ...13 đô', 'has a gap of 13; a gap may be 1 to 12 words'],
    ['lương ...0 đô', 'has a gap of 0; a gap may be 1 to 12 words'],
    ['lương ... [tháng] đô', 'has an optional word right behind a gap; remove it or the gap'],
    ['(đi|qua', 'has a bracket that is never closed; add ")"'],
    ['bao [ăn', 'has a bracket that is never closed; add "]"'],
    ['đi) Lào', 'has a stray ")"'],
    ['đi | qua', 'has a stray "|"'],
    ['(đi||qua)', 'has an empty alternative; remove the extra "|"'],
    ['(đi|)', 'has an empty alternative; remove the extra "|"'],
    ['(đi ... qua)', 'has a gap inside brackets; gaps stand outside'],
    ['(đi|<money>)', 'has <money> inside brackets; slots stand outside'],
    ['<nto> cần', 'uses <nto>, which is neither a word list of words.yml nor a slot; check the spelling'],
    ['lương .. đô', 'has a stray "."; a gap is three dots'],
    ['lương > đô', 'has a stray ">"; a gap is three dots'],
    ['(<many> <many> <many>)', 'stands for more than 600 wordings; split it into two phrases'],
    ['a [b] c [d] e [f] g [h] i [j] k [l] m', 'has too many optional words; split it into two phrases'],
  ])('%s', (phrase, problem) => {
    expect(() => parse(phrase)).toThrow(PhraseError);
    expect(() => parse(phrase)).toThrow(problem);
  });

  it('naming the phrase, so that it can be searched for', () => {
    expect(() => parse('bao [ăn')).toThrow('"bao [ăn" has a bracket');
  });
});
