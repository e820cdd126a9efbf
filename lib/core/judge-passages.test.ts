import { describe, expect, it } from 'vitest';
import { judgeWith, TABLE } from './learned.test-helper.ts';

describe('a long post, passage by passage', () => {
  const talk = (from: number) =>
    Array.from({ length: 30 }, (_, i) => `Sáng thứ ${from + i} cả nhà đi chợ mua rau.`).join(' ');
  const OFFER = 'Qua bên kia, xe đón, đừng nói ai.';
  /** Of a whole post the market takes too much away; a passage without it is left. */
  const table = { ...TABLE, bias: 1, words: { cho: -2 } };
  const around = (sentences: number) =>
    `${'Nhà mình ở đây vui lắm ai cũng thương nhau. '.repeat(sentences)}${OFFER} ${'Cứ hỏi mình là biết. '.repeat(2 * sentences)}`;
  const own = around(10);

  it('finds the passage that is drowned in the rest, and meets it with caution', () => {
    const wrapped = `${talk(1)}\n${own}\n${talk(50)}`;
    const verdict = judgeWith(table, wrapped);
    expect(verdict).toMatchObject({ level: 'caution', lures: ['tiny/many-signs'], role: 'recruiting' });
    expect(verdict.hits.map(({ start, end }) => wrapped.slice(start, end))).toEqual([
      'bên kia',
      'xe đón',
      'đừng nói ai',
    ]);
    expect(judgeWith(table, `${talk(1)}\n${talk(50)}`).level).toBe('calm');
    expect(judgeWith({ ...table, bias: -9 }, wrapped).level).toBe('calm');
  });

  it('asks for more of a passage than of a post', () => {
    const levels = (bias: number) =>
      [around(5), `${talk(1)}\n${own}`].map((text) => judgeWith({ ...table, bias }, text).level);
    expect(levels(0)).toEqual(['caution', 'caution']);
    expect(levels(-0.8)).toEqual(['caution', 'calm']);
  });

  it('does not go by the words of a passage alone', () => {
    const faint = (hush: number) => ({
      ...{ ...table, bias: 4 },
      signals: { ...table.signals, far: 0.08, lift: 0.08, hush },
    });
    const wrapped = `${talk(1)}\n${own}\n${talk(50)}`;
    expect(judgeWith(faint(0.08), around(5)).level).toBe('caution');
    expect(judgeWith(faint(0.08), wrapped).level).toBe('calm');
    expect(judgeWith(faint(0.1), wrapped).level).toBe('caution');
  });

  it('never goes by words without any signal, which carry a shorter post', () => {
    const words = { 'cho hen': 1.4, 'kin tieng': 1.4 };
    const sure = { ...TABLE, bias: 6, words };
    const text = 'Nhớ ra chỗ hẹn, là người kín tiếng.';
    expect(judgeWith(sure, text).level).toBe('caution');
    expect(judgeWith(sure, `${text} ${'Rau xanh lắm. '.repeat(20)}`).level).toBe('caution');
    expect(judgeWith(sure, `${text} ${'Rau xanh lắm. '.repeat(60)}`).level).toBe('calm');
  });

  it('leaves the voice to the whole', () => {
    const told = `${talk(1)} Chuyện của mình. Chuyện của mình.\n${own}\n${talk(50)}`;
    expect(judgeWith(table, told)).toMatchObject({ level: 'calm', role: 'own-story' });
  });

  it('says nothing of what is only quoted, though the quotation marks stand in another passage', () => {
    const quoted = `${talk(1)} “${own.replace(OFFER, `” Rồi: “${OFFER}`)}” Gọi 0900 000 001. ${talk(50)}`;
    expect(judgeWith(table, quoted.replaceAll(/[“”]/gu, '')).level).toBe('caution');
    expect(judgeWith(table, quoted)).toMatchObject({ level: 'calm', role: 'recruiting' });
  });

  it('says nothing where the whole is far from any risk, or surely only tells of lures', () => {
    const wrapped = `${talk(1)}\n${own}\n${talk(50)}`;
    const named = `Nhà ở cạnh xưởng may Hạnh. ${wrapped}`;
    const far = (bias: number) => ({ ...table, bias, warnFrom: bias });
    expect(judgeWith(far(0.9), wrapped).level).toBe('caution');
    expect(judgeWith(far(0.9), named).level).toBe('caution');
    const farther = { ...far(0.9), signals: { ...table.signals, named: -4 } };
    expect(judgeWith(farther, wrapped).level).toBe('caution');
    expect(judgeWith(farther, named).level).toBe('calm');
    const telling = (cho: number) => ({ bias: 0, from: 1, roles: {}, signals: {}, words: { cho } });
    expect(judgeWith({ ...table, telling: telling(2.8) }, wrapped).level).toBe('caution');
    expect(judgeWith({ ...table, telling: telling(3) }, wrapped).level).toBe('calm');
  });

  it('is met with caution where a passage alone would be a danger', () => {
    const named = own.replace(OFFER, 'Tuyển thợ, lương cao, đừng nói ai.');
    const rules = { ...table, bias: -0.3, warnFrom: 0.5 };
    expect(judgeWith(rules, 'Xe đón. Tuyển thợ, lương cao, đừng nói ai.').level).toBe('danger');
    const wrapped = `${talk(1)}\n${named}\n${talk(50)}`;
    expect(judgeWith(rules, wrapped)).toMatchObject({ level: 'caution', lures: ['tiny/known'] });
  });

  it('tells of the passage that says most, and takes the voice and the place from the whole', () => {
    const less = own.replace(OFFER, 'Xe đón, đừng nói ai.');
    const one = `${talk(1)}\n${less}\n${talk(50)}\nQua bên kia là chợ.`;
    expect(judgeWith(table, one)).toMatchObject({ level: 'caution', abroad: true, role: 'recruiting' });
    const both = `${talk(1)}\n${less}\n${talk(50)}\n${own}\n${talk(90)}`;
    expect(judgeWith(table, both).reasons).toContain('abroad-no-employer');
  });
});
