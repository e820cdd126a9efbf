import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import type { PackSource } from './rule.ts';
import { lure, signal, tinyPacks } from './testing.ts';

const RULES: Partial<PackSource> = {
  id: 'tiny',
  version: '3.1.4',
  signals: [
    signal('desk', ['bấm máy tính'], {
      family: 'offer',
      weight: 3,
      reason: 'vague-job',
      speaks: { recruiting: 2 },
    }),
    signal('cambodia', ['Campuchia', 'qua Cam'], {
      family: 'destination',
      weight: 3,
      reason: 'abroad-no-employer',
    }),
    signal('secrecy', ['đừng nói'], { family: 'control', weight: 4, reason: 'secrecy' }),
    signal('denial', ['không lừa đảo'], { family: 'context', weight: 0, masks: ['scam-word'] }),
    signal('scam-word', ['lừa đảo'], { family: 'context', weight: 0, speaks: { warning: 5 } }),
    signal('named', ['công ty cổ phần'], { family: 'context', weight: 3 }),
    signal('held', ['cứ giữ em'], {
      family: 'context',
      weight: 0,
      speaks: { 'own-story': 5 },
      support: 'held-abroad',
    }),
    signal('pay-stated', [], { family: 'money', weight: 1 }),
    signal('phone', [], { family: 'contact', weight: 1, speaks: { contact: 1 } }),
  ],
  lures: [
    lure('office', ['desk', 'cambodia'], {
      reasons: ['abroad-no-employer', 'vague-job'],
      raises: ['secrecy', 'pay-stated', 'phone'],
      clears: ['named'],
      danger: [['cambodia', 'secrecy']],
    }),
    lure('other', ['desk', 'pay-stated'], { severity: 1, kind: 'money-fraud', raises: ['phone'] }),
  ],
};
const packs = tinyPacks(RULES);

const LURE = 'Cần người qua Cam bấm máy tính nha';

describe('judge', () => {
  it('warns with the lure, its label and its reasons in the order of the rule', () => {
    expect(judge({ text: LURE }, packs)).toMatchObject({
      level: 'caution',
      kind: 'trafficking',
      lures: ['tiny/office'],
      reasons: ['abroad-no-employer', 'vague-job'],
      role: 'recruiting',
      support: null,
    });
  });

  it('never says danger where what was found is said by others, whom the post quotes', () => {
    const offer = 'Cần người qua Cam bấm máy tính, đừng nói ai nghe chưa';
    const around = 'đó là lời bà ấy nói với con bé nhà tôi ở ngoài chợ sáng nay';
    expect(judge({ text: offer }, packs).level).toBe('danger');
    expect(judge({ text: `"${offer}"` }, packs).level).toBe('danger');
    expect(judge({ text: `"${offer}" ${around}` }, packs).level).not.toBe('danger');
    expect(judge({ text: `${offer} ${around}` }, packs).level).toBe('danger');
    // Whoever says where to call makes the offer their own, quoted or not.
    expect(judge({ text: `"${offer}" ${around}, gọi 0900 000 001` }, packs).level).toBe('danger');
    const chat = `Nó: ${offer}\nTôi: chị ơi em còn đi học mà chị\nNó: thì nghỉ học\nTôi: em không đi đâu chị`;
    expect(judge({ text: chat }, packs).level).not.toBe('danger');
  });

  it('says danger of a long post only where what makes it one stands together', () => {
    const day = 'Sáng nay trời mát cả nhà đi chợ rồi về nấu cơm.\n'.repeat(15);
    expect(judge({ text: `${day}${LURE}, đừng nói ai.\n${day}` }, packs).level).toBe('danger');
    expect(judge({ text: `${LURE}.\n${day}Chuyện đó đừng nói ai.` }, packs)).toMatchObject({
      level: 'caution',
      lures: ['tiny/office'],
    });
    // Signs that say nothing by themselves do not add up over a long post.
    const apart = `Bấm máy tính cả ngày mỏi tay.\n${day}${day}Chị Hai mới qua Cam về.`;
    expect(judge({ text: 'Bấm máy tính cả ngày mỏi tay. Chị Hai mới qua Cam về.' }, packs).level).toBe(
      'caution',
    );
    expect(judge({ text: apart }, packs)).toMatchObject({ level: 'calm', lures: [], hits: [], score: 0 });
    // Of a picture nobody knows which passage it is about.
    const withPicture = { text: `${LURE}.\n${day}`, posterText: 'chuyện này đừng nói ai' };
    expect(judge(withPicture, packs).level).toBe('danger');
  });

  it('looks at a chat that is pasted as at an offer, and hears who is in trouble in it', () => {
    const pasted =
      'Chị: cần người qua Cam bấm máy tính\nMình: là sao\nChị: gọi 0900 000 001 đừng nói ai\nMình: dạ';
    expect(judge({ text: pasted }, packs).level).not.toBe('calm');
    const cry = 'Tuấn: họ cứ giữ em\nMình: em ở đâu\nTuấn: em không biết\nMình: để chị báo công an';
    expect(judge({ text: cry }, packs)).toMatchObject({ level: 'calm', support: 'held-abroad' });
  });

  it('points at the words in the original text', () => {
    const text = '😀 Cần người 𝐪𝐮𝐚 c-a-m, bấm\u200b máy tính!';
    const words = judge({ text }, packs).hits.map(({ signal, start, end }) => [
      signal,
      text.slice(start, end),
    ]);
    expect(words).toEqual([
      ['cambodia', '𝐪𝐮𝐚 c-a-m'],
      ['desk', 'bấm\u200b máy tính'],
    ]);
  });

  it('gives the strongest lure first', () => {
    const verdict = judge({ text: `${LURE}, lương 90 triệu, gọi 0905123456` }, packs);
    expect(verdict.lures).toEqual(['tiny/office', 'tiny/other']);
    expect(verdict.kind).toBe('trafficking');
  });

  it('names the packs that judged', () => {
    expect(judge({ text: '' }, packs).packs).toEqual(['tiny@3.1.4']);
    expect(judge({ text: LURE }, packs).packs).toEqual(['tiny@3.1.4']);
  });

  it('says the same for the same post, whatever was judged before', () => {
    const first = judge({ text: LURE }, packs);
    judge({ text: 'lừa đảo, đừng nói', posterText: LURE }, packs);
    judge({ text: LURE }, tinyPacks({ signals: [signal('y', ['qua Cam'])] }));
    expect(judge({ text: LURE }, packs)).toEqual(first);
  });

  it('is plain data', () => {
    const verdict = judge({ text: LURE, posterText: LURE }, packs);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    expect(structuredClone(verdict)).toEqual(verdict);
  });

  it('does not hand out its own memory', () => {
    const verdict = judge({ text: LURE }, packs);
    const before = structuredClone(verdict);
    judge({ text: 'bấm máy tính 0905123456' }, packs);
    expect(verdict).toEqual(before);
  });

  it.each([
    ['', 'empty'],
    ['\u200b\n \ud800', 'nothing to read'],
    ['Trời hôm nay đẹp quá', 'about something else'],
    ['bấm máy tính', 'one signal'],
  ])('%j is calm: %s', (text) => {
    expect(judge({ text }, packs)).toMatchObject({
      level: 'calm',
      kind: null,
      score: 0,
      lures: [],
      reasons: [],
      hits: [],
    });
  });

  it('reads a post of a megabyte', () => {
    const text = `${'Trời hôm nay đẹp quá. '.repeat(50_000)}${LURE}`;
    const verdict = judge({ text }, packs);
    expect(verdict.level).toBe('caution');
    expect(text.slice(verdict.hits[0]!.start, verdict.hits[0]!.end)).toBe('qua Cam');
  });
});

describe('who speaks decides whether there is a warning at all', () => {
  it('somebody who warns is not warned about', () => {
    expect(judge({ text: `Lừa đảo đó: ${LURE}` }, packs)).toMatchObject({ level: 'calm', role: 'warning' });
  });

  it('a denial is no warning', () => {
    expect(judge({ text: `${LURE}, không lừa đảo` }, packs)).toMatchObject({
      level: 'caution',
      role: 'recruiting',
    });
  });

  it('somebody in distress gets a support card and no flag', () => {
    const text = `${LURE}, họ cứ giữ em không cho về`;
    const verdict = judge({ text }, packs);
    expect(verdict).toMatchObject({ level: 'calm', role: 'own-story', support: 'held-abroad', lures: [] });
    expect(verdict.hits.map(({ start, end }) => text.slice(start, end))).toEqual(['cứ giữ em']);
  });
});

describe('clearing evidence', () => {
  const cleared = `${LURE}. Công ty cổ phần Ánh Dương`;

  it('lowers', () => {
    const pay = ', lương 90 triệu';
    expect(judge({ text: cleared + pay }, packs).score).toBeLessThan(
      judge({ text: LURE + pay }, packs).score,
    );
  });

  it('never cancels a named combination', () => {
    expect(judge({ text: `${cleared}, đừng nói ai` }, packs).level).toBe('danger');
  });
});

describe('the words of a picture', () => {
  const dangerous = `${LURE}, đừng nói ai`;

  it('warn, but never of danger', () => {
    expect(judge({ text: dangerous }, packs).level).toBe('danger');
    expect(judge({ text: '', posterText: dangerous }, packs).level).toBe('caution');
  });

  it('are pointed at as such', () => {
    const { hits } = judge({ text: 'Ai đi không, qua Cam', posterText: 'BẤM MÁY TÍNH' }, packs);
    expect(hits).toEqual([
      { signal: 'cambodia', start: 13, end: 20 },
      { signal: 'desk', start: 0, end: 12, field: 'posterText' },
    ]);
  });

  it('may have lost their diacritics', () => {
    const posterText = 'TUYEN NGUOI QUA CAMPUCHIA BAM MAY TINH, nhận việc liền tay nhé mọi người';
    expect(judge({ text: '', posterText }, packs).level).toBe('caution');
  });
});
