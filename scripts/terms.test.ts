import { describe, expect, it } from 'vitest';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { fold } from '../lib/core/fold.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import { quotedStretches } from '../lib/core/quoted.ts';
import { readWords } from '../lib/core/read-words.ts';
import { Terms, termTables } from '../lib/core/terms.ts';
import { packSource, signal } from '../lib/core/testing.ts';
import { hashesOf } from '../lib/core/text-places.ts';
import { termsOf } from './terms.ts';

const { vocabulary } = loadPacks(
  compilePacks([
    packSource({
      signals: [signal('work', ['làm việc nhẹ', 'lương cao'])],
      shorthands: [{ short: 'lg', reads: 'lương' }],
    }),
  ]),
);

const FIXED = hashesOf(['phi']);

describe('termsOf', () => {
  it('gives words and neighbours without marks, each once', () => {
    expect(termsOf('Việc nhẹ, việc nhẹ', vocabulary, FIXED)).toEqual([
      ...['viec', 'nhe', 'viec nhe', 'nhe viec'],
      ...['viec nhe viec', 'nhe viec nhe'],
    ]);
  });

  it('takes any number for one word, which says nothing alone', () => {
    expect(termsOf('20 củ', vocabulary, FIXED)).toEqual(['cu', '0 cu']);
    expect(termsOf('7 củ', vocabulary, FIXED)).toEqual(termsOf('20 củ', vocabulary, FIXED));
  });

  it('reads what was disguised or cut short', () => {
    expect(termsOf('v.i.ệ.c nhẹ', vocabulary, FIXED)).toContain('viec nhe');
    expect(termsOf('lg cao', vocabulary, FIXED)).toContain('luong cao');
  });

  it.each(['Nhẹ. Cao', 'Nhẹ\nCao', 'Nhẹ!\n\nCao'])(
    'makes no neighbours over the end of a sentence or a line: %j',
    (text) => {
      expect(termsOf(text, vocabulary, FIXED)).toEqual(['nhe', 'cao']);
    },
  );

  it('goes on over a line that was only broken: the next one begins in small letters', () => {
    expect(termsOf('Lương\ncao', vocabulary, FIXED)).toContain('luong cao');
  });

  const QUOTING =
    'Nó nhắn “việc nhẹ lương cao, xe đón tận nhà” rồi. Mình không tin đâu, ai gặp thì báo công an giùm nhé';

  it('tells what stands outside a quotation, and makes no pair across it', () => {
    const terms = termsOf(QUOTING, vocabulary, FIXED);
    expect(terms).toEqual(expect.arrayContaining(['~ no nhan', '~ roi', '~ khong tin']));
    for (const none of ['~ luong', '~ nhan viec', '~ nhan roi']) expect(terms).not.toContain(none);
    expect(
      termsOf(QUOTING.replace(/[“”]/g, ''), vocabulary, FIXED).filter((term) => term.includes('~')),
    ).toEqual([]);
  });

  const LONG = 'một hai ba bốn năm sáu bảy tám chín mười';

  it('tells what stands at the beginning and at the end, each half of a short text', () => {
    const terms = termsOf(LONG, vocabulary, FIXED);
    expect(terms).toEqual(expect.arrayContaining(['^ mot', '^ bon nam', 'sau $', 'chin muoi $']));
    for (const none of ['^ sau', '^ nam sau', 'nam $', 'nam sau $', 'tam chin muoi $'])
      expect(terms).not.toContain(none);
  });

  it('counts no numbers and no fixed words there: what a lure claims pushes nothing out', () => {
    const terms = termsOf(LONG, vocabulary, FIXED);
    const claimed = termsOf(`Phí 0. ${LONG}. Phí 0 phí phí, 12 34`, vocabulary, FIXED);
    expect(claimed).toEqual(expect.arrayContaining(terms));
  });

  it('tells no more than a dozen words of each end, and of very few words neither', () => {
    const terms = termsOf(`${LONG} giữa giữa giữa giữa giữa ${LONG}`, vocabulary, FIXED);
    expect(terms).toEqual(expect.arrayContaining(['^ giua', 'giua $', '^ giua giua']));
    expect(
      termsOf(`${LONG} ${LONG} giữa ${LONG} ${LONG}`, vocabulary, FIXED).filter((term) =>
        /[$^].*giua|giua.*[$^]/.test(term),
      ),
    ).toEqual([]);
    expect(
      termsOf('một hai ba bốn năm sáu bảy', vocabulary, FIXED).filter((term) => /[$^]/.test(term)),
    ).toEqual([]);
  });

  it.each([
    LONG,
    `${LONG}. ${LONG}\n20 tr v.iệc nhẹ lg cao 5 củ`,
    'Nhẹ. Cao',
    '8 10 12 14 16 18 20 22 24 26 nhẹ',
  ])('names what the engine finds: %j', (text) => {
    const terms = termsOf(text, vocabulary, FIXED);
    const points = Object.fromEntries(terms.map((term) => [term, 1]));
    const engine = new Terms(termTables([points]), ['phi']);
    const said = readWords(fold(text), vocabulary);
    const quoted = quotedStretches(text);
    expect(engine.sumsOf(said, quoted)[0]).toBe(terms.length);
    expect(engine.saidOf(said, quoted, 0).filter(({ place }) => place !== null)).toHaveLength(
      terms.filter((term) => /[$^~]/.test(term)).length,
    );
  });
});
