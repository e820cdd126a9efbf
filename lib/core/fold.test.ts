import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldedKeys } from './fold-keys.ts';
import { Folded, SEP, TOKEN } from './folded.ts';

const exact = (text: string) => foldedKeys(text).exact.text;
const bare = (text: string) => foldedKeys(text).folded.text;

/** The kind of each separator between the tokens of a text. */
function separators(text: string): string[] {
  const folded = fold(text, new Folded());
  const names = Object.keys(SEP);
  return Array.from({ length: folded.tokenCount - 1 }, (_, i) => names[folded.sep[i + 1]!]!);
}

/** The stretches of the original text that became tokens. */
function slices(text: string): string[] {
  const folded = fold(text, new Folded());
  return Array.from({ length: folded.tokenCount }, (_, t) => text.slice(folded.from[t], folded.to[t]));
}

function flagsOf(text: string): number {
  const folded = fold(text, new Folded());
  expect(folded.tokenCount).toBe(1);
  return folded.flags[0]!;
}

describe('one word, however it is written', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['tuỳ', 'tùy'],
    ['loà xoà', 'lòa xòa'],
  ])('tone placement: %s = %s', (old, modern) => {
    expect(exact(old)).toBe(exact(modern));
    expect(exact(modern)).toBe(modern);
  });

  it.each([
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['kỹ', 'kĩ'],
    ['tỷ', 'tỉ'],
    ['quý', 'quí'],
    ['quy', 'qui'],
    ['hy', 'hi'],
  ])('y and i: %s = %s', (y, i) => {
    expect(exact(y)).toBe(exact(i));
  });

  it.each(['mây', 'thủy', 'ý', 'hay', 'tuy'])('a y that is not an i stays: %s', (word) => {
    expect(exact(word)).toBe(word);
  });

  it.each([
    ['NFD', 'việc nhẹ lương cao'.normalize('NFD')],
    [
      'dot before circumflex',
      'vi\u0323e\u0302c nhe\u0323 lu\u031bo\u031bng cao'.replace('vi\u0323e', 'vie\u0323'),
    ],
    ['upper case', 'VIỆC NHẸ LƯƠNG CAO'],
    ['full width with marks', 'ｖｉ\uff45\u0302\u0323ｃ ｎｈ\uff45\u0323 ｌư\uff4f\u031bｎｇ ｃａｏ'],
    ['bold', '𝐯𝐢𝐞\u0302\u0323𝐜 𝐧𝐡𝐞\u0323 𝐥𝐮\u031b𝐨\u031b𝐧𝐠 𝐜𝐚𝐨'],
    ['italic sans', '𝘷𝘪𝘦\u0302\u0323𝘤 𝘯𝘩𝘦\u0323 𝘭𝘶\u031b𝘰\u031b𝘯𝘨 𝘤𝘢𝘰'],
    ['zero-width', 'vi\u200bệc n\u200d\u2060hẹ lư\u00ad\u200eơng\ufe0f c\u202eao'],
    ['surplus marks', 'vi\u0335ệ\u0336c nhẹ\u0488 lương cao'],
  ])('%s reads as việc nhẹ lương cao', (_, text) => {
    expect(exact(text)).toBe('việc nhẹ lương cao');
  });

  it.each([
    ['ⓥⓘⓔⓒ', 'circled'],
    ['🅅🄸🄴🄲', 'squared'],
    ['🆅🅸🅴🅲', 'negative squared'],
    ['🅥🅘🅔🅒', 'negative circled'],
    ['ᴠɪᴇᴄ', 'small capitals'],
    ['𝕧𝕚𝕖𝕔', 'double-struck'],
    ['𝓿𝓲𝓮𝓬', 'script'],
    ['ᵛⁱᵉᶜ', 'superscript'],
  ])('%s (%s) reads as viec', (text) => {
    expect(bare(text)).toBe('viec');
  });

  it.each([
    ['саm', 'cam', 'Cyrillic с а'],
    ['ｃам', 'cam', 'full width and Cyrillic'],
    ['zаlо', 'zalo', 'Cyrillic а о'],
    ['zαlο', 'zalo', 'Greek α ο'],
    ['Ζalo', 'zalo', 'Greek Ζ'],
  ])('look-alike %s reads as %s (%s)', (text, word) => {
    expect(bare(text)).toBe(word);
    expect(flagsOf(text) & TOKEN.lookalike).toBeTruthy();
  });

  it.each([
    ['½', '1 2'],
    ['10㎏', '10 kg'],
    ['ﬁ', 'fi'],
    ['⑩', '10'],
    ['ⅷ', 'viii'],
    ['0️⃣9️⃣', '09'],
    ['９０', '90'],
  ])('%s is written out as %s', (text, written) => {
    expect(exact(text)).toBe(written);
  });

  it('đ keeps its stroke in the exact key and loses it in the folded one', () => {
    expect(foldedKeys('Đi ĐÂU đó')).toMatchObject({
      exact: { text: 'đi đâu đó' },
      folded: { text: 'di dau do' },
      despaced: { text: 'didaudo' },
    });
  });
});

describe('letters of other tongues are letters', () => {
  it.each(['Ê Đê', 'Jrai', 'Mông', 'Xơ Đăng', 'Čư Mgar', 'Y Bhĭ', 'Kŏ Siêr', 'Ƀuôn Đôn'])('%s', (name) => {
    expect(slices(name)).toEqual(name.split(' '));
  });

  it.each([
    ['č', 'a mark no Vietnamese letter has'],
    ['ü', 'a foreign umlaut'],
    ['ƀ', 'a stroke that is not đ'],
  ])('%s is no Vietnamese mark (%s)', (letter) => {
    expect(flagsOf(letter) & TOKEN.marked).toBe(0);
  });

  it('an honest foreign word is known to be foreign', () => {
    expect(flagsOf('жизнь') & TOKEN.foreign).toBeTruthy();
    expect(flagsOf('招聘') & TOKEN.latin).toBe(0);
    expect(flagsOf('việc') & TOKEN.foreign).toBe(0);
  });

  it('a flag is a token of its own', () => {
    expect(slices('đi🇰🇭ngay')).toEqual(['đi', '🇰🇭', 'ngay']);
    expect(slices('🇻🇳🇰🇭🇱🇦')).toEqual(['🇻🇳', '🇰🇭', '🇱🇦']);
    expect(flagsOf('🇰🇭') & TOKEN.regional).toBeTruthy();
    expect(exact('🇰🇭')).not.toBe(exact('kh'));
  });
});

describe('what separates two words', () => {
  it.each([
    ['za lo', 'space'],
    ['za\u00a0lo', 'space'],
    ['za\u3000lo', 'space'],
    ['za.lo', 'tight'],
    ['za🔥lo', 'tight'],
    ['za—lo', 'tight'],
    ['za, lo', 'clause'],
    ['za 🔥 lo', 'clause'],
    ['za (lo', 'clause'],
    ['za. lo', 'sentence'],
    ['za! lo', 'sentence'],
    ['za... lo', 'sentence'],
    ['za\nlo', 'line'],
    ['za.\r\nlo', 'paragraph'],
    ['za \u2028 lo', 'line'],
  ])('%j: %s', (text, kind) => {
    expect(separators(text)).toEqual([kind]);
  });

  it.each([
    '\u200b',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u202e',
    '\u034f',
    '\u3164',
    '\u2800',
    '\ufe0f',
    '\ud800',
    '\udc00',
  ])('%j separates nothing', (invisible) => {
    expect(slices(`za${invisible}lo`)).toEqual([`za${invisible}lo`]);
  });
});

describe('how a token is written', () => {
  it.each([
    ['cam', 0],
    ['Cam', TOKEN.capital],
    ['CAM', TOKEN.capital | TOKEN.allCaps],
    ['cAM', 0],
    ['C', TOKEN.capital],
  ])('%s', (text, flags) => {
    expect(flagsOf(text) & (TOKEN.capital | TOKEN.allCaps)).toBe(flags);
  });

  it.each([
    ['viec', false],
    ['việc', true],
    ['đi', true],
    ['viẹc'.normalize('NFD'), true],
  ])('%s carries marks: %s', (text, marked) => {
    expect((flagsOf(text) & TOKEN.marked) !== 0).toBe(marked);
  });
});

describe('a text without words', () => {
  it.each(['', ' ', '\n\n', '😂😂😂', '...', '\u200b\u200b', '\ud800', '\u0301\u0301'])(
    '%j has no tokens',
    (text) => {
      expect(fold(text, new Folded()).tokenCount).toBe(0);
    },
  );
});
