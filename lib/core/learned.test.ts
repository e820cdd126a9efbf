import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile-pack.ts';
import { judge } from './judge.ts';
import { judgeWith, SIGNALS, TABLE } from './learned.test-helper.ts';
import type { LearnedSource } from './learned.ts';
import { loadPacks } from './load-packs.ts';
import { lure, packSource, signal } from './testing.ts';

/** The pack of the table, and one of another language that knows the lure `known`. */
function besideAnother(learned: LearnedSource) {
  const other = packSource({
    id: 'other',
    signals: [signal('a', ['good pay']), signal('b', ['come over'], { family: 'money', weight: 5 })],
    lures: [lure('known', ['a', 'b'])],
  });
  return loadPacks(compilePacks([packSource({ signals: SIGNALS, learned }), other]));
}

describe('a learned table', () => {
  it('meets a post no rule knows with caution, and tells what carried it', () => {
    const text = 'qua bên kia, xe đón, đừng nói ai';
    expect(judgeWith(undefined, text).level).toBe('calm');
    const verdict = judgeWith(TABLE, text);
    expect(verdict).toMatchObject({ level: 'caution', kind: 'trafficking', lures: ['tiny/many-signs'] });
    expect(verdict.reasons.toSorted()).toEqual(['abroad-no-employer', 'many-signs', 'travel-paid']);
    expect(verdict.reasons.at(-1)).toBe('many-signs');
    expect(verdict.hits.map(({ start, end }) => text.slice(start, end))).toEqual([
      'bên kia',
      'xe đón',
      'đừng nói ai',
    ]);
  });

  it('asks for more of a post that calls nobody', () => {
    const talk = 'qua bên kia, bao cơm, đừng nói ai';
    expect(judgeWith({ ...TABLE, bias: -1.8 }, talk).level).toBe('calm');
    expect(judgeWith({ ...TABLE, bias: -1.8 }, `${talk}, xe đón`).level).toBe('caution');
    expect(judgeWith({ ...TABLE, bias: -1.5 }, talk).level).toBe('caution');
  });

  it('tells money fraud from trafficking', () => {
    const table = { ...TABLE, fraud: { bias: 0, signals: { hush: 1 }, words: {} } };
    expect(judgeWith(table, 'qua bên kia, xe đón, đừng nói ai').kind).toBe('money-fraud');
    const byWords = { ...TABLE, fraud: { bias: -0.5, signals: {}, words: { dem: 0.6 } } };
    expect(judgeWith(byWords, 'qua bên kia, xe đón, đừng nói ai').kind).toBe('trafficking');
    expect(judgeWith(byWords, 'qua bên kia, xe đón, đừng nói ai, đêm nay').kind).toBe('money-fraud');
  });

  it('speaks of money first where rules find both kinds and it is sure of a fraud, unless the other is a danger', () => {
    const learned = { ...TABLE, bias: 1, fraud: { bias: 0, signals: {}, words: { dem: 1.2 } } };
    const lures = [
      lure('known', ['pay', 'work'], { severity: 5, danger: [['pay', 'hush']] }),
      lure('cheat', ['pay', 'far'], { kind: 'money-fraud', severity: 3 }),
    ];
    const packs = loadPacks(compilePacks([packSource({ signals: SIGNALS, lures, learned })]));
    const text = 'tuyển thợ, lương cao, bên kia, đừng nói ai';
    const calmer = 'tuyển thợ, lương cao, bên kia';
    expect(judge({ text: calmer }, packs)).toMatchObject({ level: 'caution', kind: 'trafficking' });
    expect(judge({ text: `${calmer}, đêm nay` }, packs)).toMatchObject({
      ...{ level: 'caution', kind: 'money-fraud' },
      lures: ['tiny/cheat', 'tiny/known'],
    });
    expect(judge({ text: `${text}, đêm nay` }, packs)).toMatchObject({
      level: 'danger',
      kind: 'trafficking',
    });
  });

  it('knows the packs it was learned for: their signals, and what their rules find', () => {
    const text = 'good pay, come over';
    const table = { ...TABLE, bias: -1.5, words: { over: -0.5 } };
    expect(judge({ text }, besideAnother(table)).lures).toEqual(['other/known']);
    expect(judge({ text }, besideAnother({ ...table, knows: ['tiny', 'other'] })).level).toBe('calm');
    const points = { signals: { a: 1, b: 1 }, lures: { 'other/known': 1 } };
    const knowing = { ...table, ...points, knows: ['tiny', 'other'] };
    expect(judge({ text }, besideAnother(knowing)).lures).toEqual(['other/known']);
  });

  it('never says danger, however large the risk', () => {
    const table = { ...TABLE, bias: 8 };
    const { level, score } = judgeWith(table, 'qua bên kia, xe đón, đừng nói ai');
    expect(level).toBe('caution');
    expect(score).toBeLessThan(48);
  });

  it.each([
    ['one signal', 'qua bên kia'],
    ['two signals of one family', 'xe đón, bao cơm'],
    ['words alone', 'đêm đêm đêm nay'],
    ['nothing', ''],
  ])('does not warn of %s, however large the risk', (_what, text) => {
    expect(judgeWith({ ...TABLE, bias: 8 }, text).level).toBe('calm');
  });

  it('counts a word once, with or without its marks', () => {
    const table = { ...TABLE, bias: -2.3 };
    expect(judgeWith(table, 'qua bên kia, xe đón, đừng nói ai').level).toBe('calm');
    for (const word of ['đêm', 'dem', 'Đêm đêm đêm'])
      expect(judgeWith(table, `qua bên kia, xe đón, đừng nói ai, ${word}`).level).toBe('caution');
    expect(judgeWith({ ...table, bias: -2.6 }, 'qua bên kia, xe đón, đừng nói ai, đêm đêm đêm').level).toBe(
      'calm',
    );
  });

  it('believes bare letters a little less', () => {
    const table = { ...TABLE, bias: -2 };
    expect(judgeWith(table, 'qua bên kia, xe đón, đừng nói ai').level).toBe('caution');
    expect(judgeWith(table, 'qua ben kia, xe don, dung noi ai').level).toBe('calm');
    expect(judgeWith({ ...table, bias: -1.5 }, 'qua ben kia, xe don, dung noi ai').level).toBe('caution');
  });

  it('lets a harmless story around an offer lower the risk a little and no more', () => {
    const table = { ...TABLE, words: { hoa: -1, nang: -1, vuon: -1 } };
    const text = 'qua bên kia, xe đón, đừng nói ai';
    expect(judgeWith({ ...table, bias: 0.1 }, `hoa nắng vườn. ${text}`).level).toBe('caution');
    expect(judgeWith({ ...table, bias: -0.1 }, `hoa nắng vườn. ${text}`).level).toBe('calm');
  });

  it('takes back what a rule found where honest signs outweigh it, and nothing without them', () => {
    const text = 'tuyển thợ, lương cao';
    expect(judgeWith({ ...TABLE, bias: -0.5 }, text).level).toBe('caution');
    expect(judgeWith({ ...TABLE, bias: -0.5 }, `${text}, xưởng may hạnh`).level).toBe('calm');
  });

  it('counts what the rules make of the post, and which lure they find', () => {
    const plain = 'tuyển thợ, lương cao';
    const named = `${plain}, đừng nói ai`;
    const table = { ...TABLE, bias: -2.7, found: { caution: 1, danger: 1, named: 0.5 } };
    expect(judgeWith(table, plain).level).toBe('calm');
    expect(judgeWith({ ...table, lures: { known: 0.8 } }, plain).level).toBe('caution');
    expect(judgeWith(table, named).level).toBe('danger');
    expect(judgeWith({ ...table, found: {} }, named).level).toBe('calm');
  });

  it('takes words that speak for a lure for a family of their own, and for a signal where they say much', () => {
    const table = { ...TABLE, bias: 8, words: { dem: 0.7 } };
    expect(judgeWith(table, 'xe đón, bao cơm').level).toBe('calm');
    expect(judgeWith(table, 'xe đón, bao cơm, ban đêm').level).toBe('caution');
    expect(judgeWith(table, 'xe đón, ban đêm').level).toBe('calm');
    const more = { ...table, words: { dem: 1.2 } };
    expect(judgeWith(more, 'xe đón, ban đêm').level).toBe('caution');
    expect(judgeWith(more, 'ban đêm').level).toBe('calm');
  });

  it('is carried by words alone only where they say very much, and then shows which', () => {
    const words = { 'cho hen': 0.9, 'tho chinh': 0.5, 'kin tieng': 0.8, 'nhan luon': 0.4 };
    const text = 'sáng sớm chờ ở chỗ hẹn, nhận luôn ba thợ chính, không hỏi gì, kín tiếng';
    expect(judgeWith({ ...TABLE, words }, text)).toMatchObject({ level: 'calm' });
    const table = { ...TABLE, bias: -1, words };
    const met = judgeWith(table, text);
    expect(met).toMatchObject({ level: 'caution', lures: ['tiny/many-signs'], reasons: ['many-signs'] });
    expect(met.hits.map(({ signal, start, end }) => [signal, text.slice(start, end)])).toEqual([
      ['many-signs', 'sáng sớm chờ ở chỗ hẹn'],
      ['many-signs', 'nhận luôn ba thợ chính'],
    ]);
    expect(judgeWith({ ...table, bias: 3 }, 'sáng sớm chờ ở chỗ hẹn, nhận luôn ba thợ chính').level).toBe(
      'calm',
    );
  });

  it('knows two or three words that stand side by side, whatever the number, also when they are disguised', () => {
    const table = { ...TABLE, bias: -2.3, words: { 'dem 0': 0.5 } };
    const text = 'qua bên kia, xe đón, đừng nói ai';
    expect(judgeWith(table, `${text}, đêm nay`).level).toBe('calm');
    for (const pair of ['đêm 30', 'đêm 7', 'dem 30'])
      expect(judgeWith(table, `${text}, ${pair}`).level).toBe('caution');
    expect(judgeWith(table, `${text}, 30 đêm`).level).toBe('calm');
    const three = { ...table, words: { 'dem 0 nua': 0.5 } };
    expect(judgeWith(three, `${text}, đêm 30 nữa`).level).toBe('caution');
    expect(judgeWith(three, `${text}, đêm 30. Nữa`).level).toBe('calm');
    expect(judgeWith(three, `${text}, đêm\n30\nnữa`).level).toBe('caution');
    expect(judgeWith(three, `${text}, đêm 30\nNữa`).level).toBe('calm');
    const known = { ...table, words: { 'luong cao': 0.5 } };
    expect(judgeWith({ ...known, bias: -2.3 }, `${text}, l.ư.ơ.n.g c.a.o`).level).toBe('caution');
  });

  it('shows who is in trouble a card with help, and the one that fits', () => {
    const column = { bias: 0, signals: {}, words: {} };
    const table: LearnedSource = {
      ...{
        ...TABLE,
        trouble: { ...column, from: 0, bias: -1, roles: {}, signals: { tells: 0 }, words: { khoc: 1 } },
      },
      cards: {
        survivor: { ...column, words: { 've nha': 1 } },
        'mother-alone': { ...column, words: { con: 1 } },
      },
    };
    const told = 'chuyện của mình: đêm nào cũng khóc';
    expect(judgeWith(table, told)).toMatchObject({ level: 'calm', support: 'survivor' });
    expect(judgeWith(table, `${told}, con còn nhỏ`)).toMatchObject({ support: 'mother-alone' });
    expect(judgeWith(table, 'chuyện của mình: đêm nào cũng cười').support).toBeNull();
    // Nobody tells of themselves, unless there is so much of it that the table needs no signal for that.
    const untold = 'xe đón, đêm nào cũng khóc';
    expect(judgeWith(table, untold).support).toBeNull();
    const sure = { ...table.trouble!, words: { khoc: 2 } };
    expect(judgeWith({ ...table, trouble: sure }, untold).support).not.toBeNull();
    expect(judgeWith({ ...table, trouble: { ...table.trouble!, from: 0.5 } }, told).support).toBeNull();
  });

  it('asks for more of a lure where its writer is in trouble', () => {
    const column = { bias: 0, signals: {}, words: {} };
    const table: LearnedSource = {
      ...{ ...TABLE, bias: 0, despiteRole: 0.5 },
      trouble: { ...column, from: 0, roles: {}, signals: { 'tells-a-little': 0 }, words: {} },
      cards: { survivor: column },
    };
    const text = 'kể ra: tuyển thợ, lương cao, đừng nói ai';
    const teller = [
      ...SIGNALS,
      signal('tells-a-little', ['kể ra'], { family: 'context', speaks: { 'own-story': 1 } }),
    ];
    const judged = (bias: number, trouble = 0) => {
      const lures = [lure('known', ['pay', 'work'], { danger: [['pay', 'hush']] })];
      const learned = { ...table, bias, trouble: { ...table.trouble!, bias: trouble } };
      const source = packSource({ signals: teller, lures, learned });
      return judge({ text }, loadPacks(compilePacks([source])));
    };
    expect(judged(-0.2)).toMatchObject({ level: 'calm', support: 'survivor' });
    expect(judged(0.2)).toMatchObject({ level: 'caution', support: null });
    // Whoever is surely in trouble is never warned about.
    expect(judged(9, 2.4).level).toBe('caution');
    expect(judged(9, 2.6)).toMatchObject({ level: 'calm', support: 'survivor' });
  });

  it('meets a danger of the rules with caution where little speaks for it, and a caution with danger where much does', () => {
    const named = 'tuyển thợ, lương cao, đừng nói ai';
    expect(judgeWith({ ...TABLE, cautionBelow: -0.4, bias: -1 }, named).level).toBe('danger');
    expect(judgeWith({ ...TABLE, cautionBelow: -0.4, bias: -2 }, named).level).toBe('caution');
    const plain = 'tuyển thợ, lương cao';
    expect(judgeWith({ ...TABLE, dangerFrom: 0.6, bias: 0.5 }, plain).level).toBe('caution');
    expect(judgeWith({ ...TABLE, dangerFrom: 0.4, bias: 0.5 }, plain).level).toBe('danger');
    expect(judgeWith({ ...TABLE, dangerFrom: 0.4, bias: 0.5 }, plain, '', 'draft').level).toBe('caution');
    const mended = judgeWith({ ...TABLE, dangerFrom: 0.4, bias: 0.5 }, plain, '', 'trusted', 3);
    expect(mended.level).toBe('caution');
  });

  it('meets a lure that is told as a story with caution, and who seems to need help only for more', () => {
    const told = 'chuyện của mình: tuyển thợ, lương cao, đừng nói ai';
    const table = { ...TABLE, bias: 0 };
    expect(judgeWith(table, told)).toMatchObject({ level: 'calm', role: 'own-story' });
    expect(judgeWith({ ...table, despiteRole: 1.1 }, told).level).toBe('calm');
    expect(judgeWith({ ...table, despiteRole: 0.9 }, told)).toMatchObject({
      ...{ level: 'caution', role: 'own-story', lures: ['tiny/known'] },
    });
    const needy = `${told}, bị giữ lại`;
    expect(judgeWith({ ...table, despiteRole: 0.9 }, needy)).toMatchObject({
      ...{ level: 'calm', support: 'held-abroad' },
    });
    expect(judgeWith({ ...table, despiteRole: -0.1 }, needy)).toMatchObject({
      level: 'caution',
      support: null,
    });
  });

  it('says nothing of a post that only tells of lures, no danger of one that may, and judges the packs it knows alone', () => {
    const plain = 'tuyển thợ, lương cao, đừng nói ai';
    const column = { bias: -2, signals: { pay: 0.3 }, words: { 'nguoi ta': 1.8 } };
    const table = { ...TABLE, bias: 5, telling: { ...column, from: 0, roles: {} } };
    expect(judgeWith(table, plain).level).toBe('danger');
    const told = (from: number) =>
      judgeWith({ ...table, telling: { ...table.telling, from } }, `người ta ghi ${plain}`).level;
    // Of a danger the table has to be surer.
    expect([-0.4, -0.2, 0.2].map(told)).toEqual(['calm', 'caution', 'caution']);
    expect(judgeWith(table, 'người ta ghi tuyển thợ, lương cao').level).toBe('calm');
    // Of a picture the table sees too little.
    expect(judgeWith(table, 'người ta ghi tuyển thợ', 'LUONG CAO').level).toBe('caution');
    const text = 'người ta: lương cao, good pay, come over';
    expect(judge({ text }, besideAnother(table)).lures).toEqual(['other/known']);
  });

  it('counts a word at the beginning or the end of a post where it has points there', () => {
    const table = { ...TABLE, bias: -0.5, words: { '^ chao': -3, 'het $': -3 } };
    const [hello, lure, over] = ['chào cả nhà mình nhé', 'tuyển thợ, lương cao, đừng nói ai', 'thế là hết'];
    expect(judgeWith(table, `${hello} ${lure}`).level).toBe('calm');
    expect(judgeWith(table, `${lure} ${over}`).level).toBe('calm');
    expect(judgeWith(table, `${lure} ${hello}`).level).toBe('danger');
    expect(judgeWith(table, `${over} ${lure}`).level).toBe('danger');
  });

  it('counts a word outside a quotation where it has points there, of a post that quotes', () => {
    const table = { ...TABLE, bias: -0.5, words: { '~ bo': -3 } };
    const offer = 'tuyển thợ, lương cao, đừng nói ai nghe';
    const said = 'bỏ đi, bỏ liền nha mấy bạn, thấy tin này là bỏ qua nghen';
    expect(judgeWith(table, `“${offer}” ${said}`).level).toBe('calm');
    expect(judgeWith(table, `${offer} ${said}`).level).toBe('danger');
  });

  const levels = (words: string, table: LearnedSource, counts: number[]) =>
    counts.map((count) => {
      const filler = ' ừ'.repeat(count - words.split(' ').length);
      return judgeWith(table, `${words}${filler}`).level !== 'calm';
    });

  it('asks for more of a longer post that no rule knows', () => {
    const lengths = [50, 80, 150];
    const at = (bias: number) => levels('bên kia, xe đón', { ...TABLE, bias }, lengths);
    expect(at(-0.5)).toEqual([true, false, false]);
    expect(at(0.5)).toEqual([true, true, false]);
    expect(at(2)).toEqual([true, true, true]);
  });

  it('asks for a little more of one that a rule knows, however many words are added', () => {
    const lengths = [50, 80, 150];
    const at = (bias: number) => levels('tuyển thợ, lương cao', { ...TABLE, calmBelow: 0, bias }, lengths);
    expect(at(-0.1)).toEqual([false, false, false]);
    expect(at(0.5)).toEqual([true, false, false]);
    expect(at(0.7)).toEqual([true, true, true]);
  });

  it('asks of a post that calls nobody that signals speak too', () => {
    const table = { ...TABLE, bias: 0, signals: { ...TABLE.signals, far: 0.07, meal: 0.07 } };
    expect(judgeWith({ ...table, bias: 2 }, 'bên kia, bao cơm').level).toBe('calm');
    const telling = { ...table, bias: 2, signals: { ...TABLE.signals, far: 0.08, meal: 0.08 } };
    expect(judgeWith(telling, 'bên kia, bao cơm').level).toBe('caution');
  });

  it('has no say where a picture speaks too', () => {
    expect(judgeWith({ ...TABLE, bias: -9 }, 'tuyển thợ', 'LUONG CAO').level).toBe('caution');
  });

  it('judges only what the packs it knows found', () => {
    const packs = besideAnother(TABLE);
    expect(judge({ text: 'good pay, come over' }, packs).lures).toEqual(['other/known']);
  });

  it('that names a signal nobody defines any more is refused with what to do', () => {
    const source = packSource({ signals: SIGNALS, learned: { ...TABLE, signals: { gone: 1 } } });
    expect(() => compilePacks([source])).toThrow(/npm run train.*gone/u);
  });
});
