import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { explain } from './explain.ts';
import { judge } from './judge.ts';
import type { LearnedSource } from './learned.ts';
import { loadPacks } from './load-packs.ts';
import { lure, packSource, signal } from './testing.ts';

const TABLE: LearnedSource = {
  ...{
    bias: 1,
    warnFrom: 1,
    calmBelow: -1,
    knows: ['tiny'],
    cautionBelow: -9,
    dangerFrom: 99,
    despiteRole: 99,
  },
  ...{ roles: {}, found: {}, lures: {}, fraud: { bias: 0, signals: {}, words: {} } },
  signals: { far: 1, lift: 1, hush: 1 },
  words: { cho: -2 },
  telling: { bias: -2, from: 0, roles: {}, signals: { hush: 0.5 }, words: {} },
};
const SIGNALS = [
  signal('far', ['bên kia'], { family: 'destination', reason: 'abroad-no-employer', weight: 3 }),
  signal('lift', ['xe đón'], {
    ...{ family: 'offer', reason: 'travel-paid', weight: 3 },
    speaks: { recruiting: 4 },
  }),
  signal('hush', ['đừng nói ai'], { family: 'control', reason: 'secrecy' }),
  signal('now', ['đi liền'], { family: 'offer' }),
];
const withTable = loadPacks(compilePacks([packSource({ signals: SIGNALS, learned: TABLE })]));
const withRule = loadPacks(
  compilePacks([
    packSource({
      signals: SIGNALS,
      lures: [lure('known', ['far', 'lift'], { raises: ['now', 'hush'], danger: [['far', 'hush']] })],
    }),
  ]),
);
const OFFER = 'Qua bên kia, xe đón, đừng nói ai.';
const AROUND = 'Đó là lời bà ấy nói với con bé nhà tôi ở ngoài chợ sáng nay.';

describe('explain', () => {
  it('lists what was found, in reading order, with what the table makes of it', () => {
    const { passage, found, risk, repeats } = explain({ text: OFFER }, withTable);
    expect(passage).toBeNull();
    expect(found.map(({ signal, words }) => [signal, words])).toEqual([
      ['far', 'bên kia'],
      ['lift', 'xe đón'],
      ['hush', 'đừng nói ai'],
    ]);
    expect(risk!.sum).toBe(4);
    expect(repeats).toBe(false);
  });

  it('is about the passage that led to the verdict', () => {
    const talk = (from: number) =>
      Array.from({ length: 30 }, (_, i) => `Sáng thứ ${from + i} cả nhà đi chợ mua rau.`).join(' ');
    const own = `${'Nhà mình ở đây vui lắm ai cũng thương nhau. '.repeat(10)}${OFFER} ${'Cứ hỏi mình là biết. '.repeat(20)}`;
    const text = `${talk(1)} ${own} ${talk(50)}`;
    expect(judge({ text }, withTable).level).toBe('caution');
    const { passage, found, risk } = explain({ text }, withTable);
    expect(text.slice(passage!.from, passage!.to)).toContain(OFFER);
    expect(found.map(({ words }) => words)).toEqual(['bên kia', 'xe đón', 'đừng nói ai']);
    expect(risk!.sum).toBe(4);
  });

  it('says from where on a post only tells of lures, and from where on it may', () => {
    const { telling } = explain({ text: OFFER }, withTable);
    expect(telling).toEqual({ sum: -1.5, from: 0, perhapsFrom: -0.4, surelyFrom: 0.4 });
    expect(explain({ text: OFFER }, withRule).telling).toBeNull();
  });

  it('says where what would make a danger lies far apart', () => {
    const day = 'Sáng nay trời mát cả nhà đi chợ rồi về nấu cơm.\n'.repeat(15);
    const text = `Qua bên kia, xe đón.\n${day}Chuyện đó đừng nói ai.`;
    expect(judge({ text }, withRule).level).toBe('caution');
    expect(explain({ text }, withRule)).toMatchObject({ scattered: true, passage: null });
    expect(explain({ text: OFFER }, withRule).scattered).toBe(false);
  });

  it('says where most of what was found is only quoted', () => {
    expect(explain({ text: OFFER }, withRule).repeats).toBe(false);
    const text = `“Đi liền. ${OFFER}” ${AROUND} Xe đón.`;
    expect(judge({ text }, withRule).level).toBe('caution');
    expect(explain({ text }, withRule).repeats).toBe(true);
  });
});
